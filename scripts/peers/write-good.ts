// @ts-expect-error: it comes without types
import suggest from 'write-good';
import type { Peer, PeerFinding } from './peer';

interface Suggestion {
  readonly index: number;
  /** How long the words are. */
  readonly offset: number;
  readonly reason: string;
}

type Reading = Pick<PeerFinding, 'rule' | 'category' | 'severity'>;

/**
 * What its reasons can be taken for in a draft, the first that holds. Warnings are those that fall on offending words
 * of the written drafts clearly more often than on fine ones; the others are hints.
 */
const readings: readonly (readonly [reason: string, reading: Reading])[] = [
  ['is a weasel word', { rule: 'weasel', category: 'hedging', severity: 'warning' }],
  ['can weaken meaning', { rule: 'adverb', category: 'hedging', severity: 'warning' }],
  ['may be passive voice', { rule: 'passive', category: 'defensive', severity: 'info' }],
];
const otherwise: Reading = { rule: 'style', category: 'hedging', severity: 'info' };

/** A linter of style. It has nothing to say about a message that arrived. */
export const writeGood: Peer = {
  draft: (text) => {
    const suggestions: readonly Suggestion[] = suggest(text);
    const words = text.trim().split(/\s+/).length;
    return {
      score: Math.max(0, 100 - (100 * suggestions.length) / words),
      findings: suggestions.map(({ index, offset, reason }) => ({
        start: index,
        end: index + offset,
        ...(readings.find(([part]) => reason.includes(part))?.[1] ?? otherwise),
      })),
    };
  },
};
