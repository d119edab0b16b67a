/** Minutes of the clock, as they are written after the hour. */
const minute: readonly string[] = [
  ...Array.from({ length: 60 }, (_, at) => `${at}`.padStart(2, '0')),
  ...Array.from({ length: 12 }, (_, at) => `${at * 5}`.padStart(2, '0')).flatMap((at) => [
    `${at}am`,
    `${at}pm`,
  ]),
];

export default minute;
