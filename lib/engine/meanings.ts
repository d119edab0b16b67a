/** For each role that a pattern may have, all who may have it there: rules and cues by their fields, and manners. */
type Owners<Meaning> = {
  readonly [Role in keyof Meaning]-?: Required<Meaning>[Role] extends ReadonlySet<infer Owner>
    ? readonly Owner[]
    : never;
};

/** That somebody has a pattern: in which role, and their place among its owners. */
export interface Use {
  readonly source: string;
  readonly role: string;
  readonly owner: number;
}

/** What patterns mean, as text that opens at once: what one of them means is read when it is first found. */
export interface PackedMeanings {
  /** The patterns, one a line. */
  readonly sources: string;
  /** For each pattern a line of its uses: the place of the role, one digit, and the number of the owner. */
  readonly uses: string;
}

/** Patterns, each once, and what each means. */
export interface Meanings<Meaning> {
  readonly sources: readonly string[];
  /** By its place in `sources`: in each role its owners. */
  readonly meaningOf: (pattern: number) => Meaning;
  readonly pack: () => PackedMeanings;
}

/**
 * @param packed those that were prepared; `uses` come after them
 */
export function openMeanings<Meaning extends object>(
  owners: Owners<Meaning>,
  uses: Iterable<Use>,
  packed?: PackedMeanings,
): Meanings<Meaning> {
  const roles = Object.keys(owners);
  const ownersOf: readonly (readonly unknown[])[] = Object.values(owners);
  const added = rowsOf(uses, roles);
  const sources = [...lines(packed?.sources), ...added.keys()];
  const rows = [...lines(packed?.uses), ...added.values()];
  const known = new Map<number, Meaning>();

  function unpack(row: string): Meaning {
    const meaning: Record<string, Set<unknown>> = {};
    for (const use of row.split(' ')) {
      const role = Number(use[0]);
      const those = meaning[roles[role]!] ?? new Set();
      meaning[roles[role]!] = those.add(ownersOf[role]![Number.parseInt(use.slice(1), 36)]);
    }
    return meaning as object as Meaning;
  }

  return {
    sources,
    meaningOf(pattern) {
      const meaning = known.get(pattern) ?? unpack(rows[pattern]!);
      known.set(pattern, meaning);
      return meaning;
    },
    pack: () => ({ sources: packLines(sources), uses: packLines(rows) }),
  };
}

function rowsOf(uses: Iterable<Use>, roles: readonly string[]): ReadonlyMap<string, string> {
  const rows = new Map<string, string>();
  for (const { source, role, owner } of uses) {
    const row = rows.get(source);
    const use = `${roles.indexOf(role)}${owner.toString(36)}`;
    rows.set(source, row === undefined ? use : `${row} ${use}`);
  }
  return rows;
}

function lines(packed: string | undefined): readonly string[] {
  return packed ? packed.split('\n') : [];
}

function packLines(rows: readonly string[]): string {
  const broken = rows.find((row) => row.includes('\n'));
  if (broken !== undefined) throw new Error(`A pattern is written on one line: “${broken}”.`);
  return rows.join('\n');
}
