const endings: Readonly<Record<string, string>> = { '1': 'st', '2': 'nd', '3': 'rd' };

function withEnding(day: number): string {
  const isTeen = day > 10 && day < 20;
  return `${day}${(!isTeen && endings[`${day % 10}`]) || 'th'}`;
}

/** Days of the month as they are written: `3rd`. */
const monthDay: readonly string[] = Array.from({ length: 31 }, (_, at) => withEnding(at + 1));

export default monthDay;
