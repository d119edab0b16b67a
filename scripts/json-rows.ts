/** The rows of a text of JSON Lines; blank lines are passed over. @throws {SyntaxError} when one is no JSON */
export function jsonRows<Row>(text: string): Row[] {
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}
