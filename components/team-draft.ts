import type { Team, TeamProblem } from '@/lib/model';

/** A row of a form, named so that it keeps its place while others come and go. */
export interface Row {
  readonly id: number;
  readonly cells: readonly string[];
}

/** The parts that hold rows, and what a cell of them is called in a team's settings. */
export const rowParts = {
  routes: ['topic', 'to'],
  authority: ['topic', 'approver'],
  scope: [''],
} as const;
export type RowPart = keyof typeof rowParts;

/** The parts that hold a line of text. */
export const contactParts = ['tickets', 'security', 'support'] as const;
export type ContactPart = (typeof contactParts)[number];

/** A team's settings while they are being written: text, as it stands in the fields. */
export interface TeamDraft
  extends Readonly<Record<RowPart, readonly Row[]>>,
    Readonly<Record<ContactPart, string>> {
  readonly days: readonly number[];
  readonly from: string;
  readonly to: string;
  /** Empty for the computer's own. */
  readonly zone: string;
}

export function draftOf(team: Team | null): TeamDraft {
  const { hours } = team ?? { hours: null };
  const rows = (cells: readonly (readonly string[])[]) => cells.map((each, id) => ({ id, cells: each }));
  return {
    days: hours?.days ?? [],
    from: hours?.from ?? '',
    to: hours?.to ?? '',
    zone: hours?.zone ?? '',
    routes: rows((team?.routes ?? []).map(({ topic, to }) => [topic, to])),
    authority: rows((team?.authority ?? []).map(({ topic, approver }) => [topic, approver])),
    scope: rows((team?.scope ?? []).map((limit) => [limit])),
    tickets: team?.tickets ?? '',
    security: team?.security ?? '',
    support: team?.support ?? '',
  };
}

/** What a draft would set, to be read as a team's settings. Rows and lines that are empty set nothing. */
export function teamIn(draft: TeamDraft) {
  const { days, from, to, zone } = draft;
  const isSet = days.length > 0 || from !== '' || to !== '';
  const cells = (part: RowPart) => filled(draft[part]).map((row) => row.cells.map((cell) => cell.trim()));
  return {
    hours: isSet ? { days: days.toSorted((a, b) => a - b), from, to, ...(zone ? { zone } : {}) } : null,
    routes: cells('routes').map(([topic = '', target = '']) => ({ topic, to: target })),
    authority: cells('authority').map(([topic = '', approver = '']) => ({ topic, approver })),
    scope: cells('scope').map(([limit = '']) => limit),
    tickets: draft.tickets.trim() || null,
    security: draft.security.trim() || null,
    support: draft.support.trim() || null,
  } satisfies Team;
}

/** The problem of a field: of a cell by its row, of any other by its name in the settings. */
export function problemAt(problems: readonly TeamProblem[], at: string): string | undefined {
  return problems.find((problem) => problem.at === at)?.words;
}

/** Where a cell of a draft is in the settings; empty rows are not there. */
export function placeOf(part: RowPart, row: Row, cell: number, draft: TeamDraft): string {
  const at = filled(draft[part]).indexOf(row);
  return [part, at, rowParts[part][cell]].filter((step) => step !== '').join('.');
}

/** A row more, empty. */
export function withRow(rows: readonly Row[], cells: number): Row[] {
  const id = Math.max(-1, ...rows.map((row) => row.id)) + 1;
  return [...rows, { id, cells: Array.from({ length: cells }, () => '') }];
}

function filled(rows: readonly Row[]): readonly Row[] {
  return rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
}
