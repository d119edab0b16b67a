const days = Array.from({ length: 31 }, (_, day) => `${day + 1}`);

function ordinalOf(day: string): string {
  const endings: Readonly<Record<string, string>> = { '1': 'st', '2': 'nd', '3': 'rd' };
  const isTeen = day.length === 2 && day.startsWith('1');
  return `${day}${(!isTeen && endings[day.at(-1)!]) || 'th'}`;
}

/** Words that fix a time; beside them a vague one does no harm. */
const setTime: readonly string[] = [
  'april',
  'at the latest',
  'august',
  'business days',
  'by the end of',
  'close of business',
  'cob',
  'december',
  'end of day',
  'eod',
  'february',
  'first thing',
  'friday',
  'half past',
  'hours',
  'in an hour',
  'january',
  'july',
  'june',
  'midday',
  'midnight',
  'minutes',
  'monday',
  'noon',
  'november',
  'oclock',
  'october',
  'saturday',
  'september',
  'sunday',
  'this afternoon',
  'this evening',
  'this morning',
  'thursday',
  'today',
  'tomorrow',
  'tonight',
  'tuesday',
  'wednesday',
  'within a day',
  'within the day',
  'within the hour',
  'working days',
  ...days.map(ordinalOf),
  ...days.flatMap((day) => ['at', 'before', 'by', 'in', 'until', 'within'].map((word) => `${word} ${day}`)),
  ...days.slice(0, 12).flatMap((hour) => [`${hour}am`, `${hour}pm`, `${hour} am`, `${hour} pm`]),
];

export default setTime;
