/**
 * Gives each row a column of its own: as many rows as can be get one, and the sum of their scores is the highest that
 * there is (the Hungarian method; cubic, for a few dozen rows).
 *
 * @param scores by row and column, 0 or more; undefined where they do not go together. All rows are of one length
 * @returns each row's column, undefined where it gets none
 */
export function assign(scores: readonly (readonly (number | undefined)[])[]): (number | undefined)[] {
  const rows = scores.length;
  const columns = scores[0]?.length ?? 0;
  /** More than all scores together: a row more counts before any score. */
  const premium = 1 + scores.flat().reduce<number>((sum, score) => sum + (score ?? 0), 0);
  /** Beyond the last column each row has one that stands for none. Rows and columns count from 1, as 0 is nobody. */
  const width = columns + rows;
  const costOf = (row: number, column: number) => {
    const score = scores[row - 1]![column - 1];
    return score === undefined ? 0 : -premium - score;
  };
  const rowPrice = new Array<number>(rows + 1).fill(0);
  const columnPrice = new Array<number>(width + 1).fill(0);
  const holder = new Array<number>(width + 1).fill(0);

  for (let row = 1; row <= rows; row++) {
    const slack = new Array<number>(width + 1).fill(Number.POSITIVE_INFINITY);
    const cameFrom = new Array<number>(width + 1).fill(0);
    const seen = new Set<number>();
    holder[0] = row;
    let at = 0;
    do {
      seen.add(at);
      let next = 0;
      let least = Number.POSITIVE_INFINITY;
      for (let column = 1; column <= width; column++) {
        if (seen.has(column)) continue;
        const reduced = costOf(holder[at]!, column) - rowPrice[holder[at]!]! - columnPrice[column]!;
        if (reduced < slack[column]!) {
          slack[column] = reduced;
          cameFrom[column] = at;
        }
        if (slack[column]! < least) {
          least = slack[column]!;
          next = column;
        }
      }
      for (let column = 0; column <= width; column++) {
        if (seen.has(column)) {
          rowPrice[holder[column]!]! += least;
          columnPrice[column]! -= least;
        } else slack[column]! -= least;
      }
      at = next;
    } while (holder[at] !== 0);
    for (; at !== 0; at = cameFrom[at]!) holder[at] = holder[cameFrom[at]!]!;
  }
  return scores.map((row, n) => {
    const column = holder.indexOf(n + 1, 1) - 1;
    return row[column] === undefined ? undefined : column;
  });
}
