/** How often somebody did something who did it too often. */
const manyTimes: readonly string[] = [
  ...['twice', 'thrice', 'three times', 'four times', 'five times', 'six times', 'seven times'],
  ...['eight times', 'nine times', 'ten times', 'a dozen times', 'a hundred times', 'a thousand times'],
  ...['3 times', '4 times', '5 times', '6 times', '7 times', '8 times', '9 times', '10 times', '12 times'],
  ...['2 times', 'two times', '20 times', 'twenty times', '3x', '4x', '5x', '2x', 'three separate times'],
  ...['several times', 'many times', 'countless times', 'numerous times', 'multiple times', 'so many times'],
  ...['umpteen times', 'a few times', 'a couple of times', 'again and again', 'over and over', 'repeatedly'],
  ...['time and again', 'more than once', 'on several occasions', 'on numerous occasions', 'yet again'],
  ...['on two occasions', 'on three occasions', 'every day', 'every week', 'daily', 'non stop', 'all week'],
  ...['three days running', 'two days running', 'endlessly', 'continually', 'constantly', 'again'],
];

export default manyTimes;
