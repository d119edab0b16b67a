type Scores = readonly (readonly (number | undefined)[])[];

/** Rows and columns count from 1, as 0 is nobody. Beyond the last column each row has one that stands for none. */
interface Market {
  readonly width: number;
  readonly rowPrice: number[];
  readonly columnPrice: number[];
  /** The row that has each column. */
  readonly holder: number[];
  readonly costOf: (row: number, column: number) => number;
}

/**
 * Gives each row a column of its own: as many rows as can be get one, and the sum of their scores is the highest that
 * there is (the Hungarian method; cubic, for a few dozen rows).
 *
 * @param scores by row and column, 0 or more; undefined where they do not go together. All rows are of one length
 * @returns each row's column, undefined where it gets none
 */
export function assign(scores: Scores): (number | undefined)[] {
  const width = (scores[0]?.length ?? 0) + scores.length;
  /** More than all scores together: a row more counts before any score. */
  const premium = 1 + scores.flat().reduce<number>((sum, score) => sum + (score ?? 0), 0);
  const market: Market = {
    width,
    rowPrice: new Array<number>(scores.length + 1).fill(0),
    columnPrice: new Array<number>(width + 1).fill(0),
    holder: new Array<number>(width + 1).fill(0),
    costOf: (row, column) => {
      const score = scores[row - 1]![column - 1];
      return score === undefined ? 0 : -premium - score;
    },
  };
  for (let row = 1; row <= scores.length; row++) place(row, market);
  return scores.map((row, n) => {
    const column = market.holder.indexOf(n + 1, 1) - 1;
    return row[column] === undefined ? undefined : column;
  });
}

/** Finds a column for one row more; those before it move on where that costs least. */
function place(row: number, market: Market): void {
  const { width, holder } = market;
  const slack = new Array<number>(width + 1).fill(Number.POSITIVE_INFINITY);
  const cameFrom = new Array<number>(width + 1).fill(0);
  const seen = new Set<number>();
  holder[0] = row;
  let at = 0;
  do {
    seen.add(at);
    at = cheapest(at, market, { slack, cameFrom, seen });
  } while (holder[at] !== 0);
  for (; at !== 0; at = cameFrom[at]!) holder[at] = holder[cameFrom[at]!]!;
}

interface Search {
  /** What each column costs above its price, at the least. */
  readonly slack: number[];
  readonly cameFrom: number[];
  readonly seen: ReadonlySet<number>;
}

/** The column that costs least to go on to; prices are changed so that it costs nothing. */
function cheapest(at: number, market: Market, { slack, cameFrom, seen }: Search): number {
  const { width, rowPrice, columnPrice, holder, costOf } = market;
  const row = holder[at]!;
  let next = 0;
  for (let column = 1; column <= width; column++) {
    if (seen.has(column)) continue;
    const reduced = costOf(row, column) - rowPrice[row]! - columnPrice[column]!;
    if (reduced < slack[column]!) {
      slack[column] = reduced;
      cameFrom[column] = at;
    }
    if (next === 0 || slack[column]! < slack[next]!) next = column;
  }
  const least = slack[next]!;
  for (const column of seen) {
    rowPrice[holder[column]!]! += least;
    columnPrice[column]! -= least;
  }
  for (let column = 1; column <= width; column++) if (!seen.has(column)) slack[column]! -= least;
  return next;
}
