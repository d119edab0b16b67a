/** Days of the month as bare numbers, beside the name of a month. */
const dayNumber: readonly string[] = Array.from({ length: 31 }, (_, at) => `${at + 1}`);

export default dayNumber;
