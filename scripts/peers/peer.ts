import type { Conversation, DraftCategory, Level, Report, Severity, Span } from '@/lib/model';

/** What a peer notices in a draft. */
export interface PeerFinding extends Span {
  readonly rule: string;
  readonly category: DraftCategory;
  readonly severity: Severity;
}

/** Another tool, read as if it judged tone. None was made for it: `docs/judgement.md` says what each is for. */
export interface Peer {
  /** The higher the heat, the more hostile; absent where the tool says nothing that could be read as heat. */
  readonly incoming?: (text: string) => { readonly heat: number; readonly level: Level };
  /** 100 is best. */
  readonly draft: (text: string) => { readonly score: number; readonly findings: readonly PeerFinding[] };
}

/** Judges a conversation as `lib/coach/judge.ts` does, with what the peer has to say. */
export function judgeOf(peer: Peer): (conversation: Conversation) => Promise<Report> {
  return async ({ thread, draft }) => ({
    draft: draft.trim() === '' ? null : assessDraft(peer, draft),
    incoming: assessIncoming(peer, thread.findLast(({ from }) => from === 'client')?.text),
    overview: null,
    reply: [],
    advice: [],
    promises: [],
    blanks: [],
  });
}

function assessDraft(peer: Peer, text: string): Report['draft'] {
  const { score, findings } = peer.draft(text);
  const empty = { practice: 'plain-respect', message: '', suggestions: [] } as const;
  return { score, sum: [], findings: findings.map((finding) => ({ ...finding, ...empty })) };
}

const nothingSaid = { heat: 0, level: 'calm' } as const;

function assessIncoming(peer: Peer, text: string | undefined): Report['incoming'] {
  if (text === undefined) return null;
  return { ...(peer.incoming?.(text) ?? nothingSaid), findings: [], heated: [] };
}

/** A level, and the highest value of a sentiment that still has it. */
export type Cut = readonly [level: Level, atMost: number];

/** The level of a sentiment (low is bad), by cuts that are given worst first. */
export function levelOf(value: number, cuts: readonly Cut[]): Level {
  return cuts.find(([, atMost]) => value <= atMost)?.[0] ?? 'calm';
}

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });

/** The sentence of the lowest sentiment, without the space around it. */
export function worstSentence(text: string, sentimentOf: (sentence: string) => number): Span {
  const spans = Array.from(sentences.segment(text), ({ segment, index }) => {
    const start = index + segment.length - segment.trimStart().length;
    const words = segment.trim();
    return { start, end: start + words.length, value: sentimentOf(words) };
  }).filter(({ start, end }) => end > start);
  const { start, end } = spans.reduce((worst, span) => (span.value < worst.value ? span : worst));
  return { start, end };
}
