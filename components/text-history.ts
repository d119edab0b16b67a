/**
 * A text and the texts it was before, as a person who undoes goes through them. `Where` names the part of the page that
 * a change was made in, so that it can be shown when the change is taken back.
 */
export interface TextHistory<Where> {
  readonly text: string;
  /** The texts before each change, oldest first. */
  readonly past: readonly Step<Where>[];
  /** The texts after each change that was taken back, the last one to come first at the end. */
  readonly future: readonly Step<Where>[];
  /** The field that was changed last and when; null after an undo. */
  readonly last: { readonly field: string; readonly at: number } | null;
}

interface Step<Where> {
  readonly text: string;
  readonly where: Where;
}

/** What is typed into one field with no longer rest than this is one step, in milliseconds. */
const restBetweenSteps = 1_000;
const mostSteps = 200;
/** Of all kept texts together, in UTF-16 code units: a pack may be long. */
const mostKept = 20_000_000;

export function historyOf<Where>(text: string): TextHistory<Where> {
  return { text, past: [], future: [], last: null };
}

interface Change<Where> {
  readonly text: string;
  readonly where: Where;
  /** The field it was typed into; null where it is a step of its own. */
  readonly field: string | null;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** After a change. What goes on typing in a field joins the step before. */
export function changed<Where>(
  history: TextHistory<Where>,
  { text, where, field, at }: Change<Where>,
): TextHistory<Where> {
  if (text === history.text) return history;
  const { last, past } = history;
  const isSameStep = last !== null && last.field === field && at - last.at < restBetweenSteps;
  return {
    text,
    past: isSameStep ? past : bounded([...past, { text: history.text, where }]),
    future: [],
    last: field === null ? null : { field, at },
  };
}

/** One step back, and where it had been made; null where there is none. */
export function undone<Where>({ text, past, future }: TextHistory<Where>): Moved<Where> | null {
  const step = past.at(-1);
  if (!step) return null;
  const back = { text, where: step.where };
  return {
    where: step.where,
    history: { text: step.text, past: past.slice(0, -1), future: [...future, back], last: null },
  };
}

/** One step forth again, and where it had been made; null where there is none. */
export function redone<Where>({ text, past, future }: TextHistory<Where>): Moved<Where> | null {
  const step = future.at(-1);
  if (!step) return null;
  const forth = { text, where: step.where };
  return {
    where: step.where,
    history: { text: step.text, past: [...past, forth], future: future.slice(0, -1), last: null },
  };
}

interface Moved<Where> {
  readonly where: Where;
  readonly history: TextHistory<Where>;
}

function bounded<Where>(steps: readonly Step<Where>[]): readonly Step<Where>[] {
  let kept = 0;
  const from = steps.findLastIndex(({ text }) => {
    kept += text.length;
    return kept > mostKept;
  });
  return steps.slice(Math.max(from + 1, steps.length - mostSteps));
}
