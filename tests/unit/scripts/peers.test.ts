import { describe, expect, it } from 'vitest';
import type { Level } from '@/lib/model';
import { judgeOf, levelOf, type Peer, worstSentence } from '@/scripts/peers/peer';
import { sentiment } from '@/scripts/peers/sentiment';
import { measurePairs } from '@/scripts/peers/testing-part';
import { vaderSentiment } from '@/scripts/peers/vader-sentiment';
import { writeGood } from '@/scripts/peers/write-good';

const peers: [string, Peer][] = [
  ['sentiment', sentiment],
  ['vader-sentiment', vaderSentiment],
  ['write-good', writeGood],
];
const wordLists = peers.slice(0, 2);
const thanks = 'Thank you, that is great.';

describe.each(peers)('%s', (_, peer) => {
  it('judges the newest message of the client, and no empty draft', async () => {
    const judge = judgeOf(peer);
    const client = (text: string) => ({ from: 'client', text }) as const;
    const us = { from: 'us', text: 'A terrible, horrible day.' } as const;
    const newest = await judge({ thread: [client(thanks)], draft: ' \n' });
    expect(await judge({ thread: [client('You idiot.'), client(thanks), us], draft: '' })).toEqual(newest);
    expect(newest).toMatchObject({ draft: null, incoming: { level: 'calm' }, reply: [], advice: [] });
    expect((await judge({ thread: [us], draft: 'Yes.' })).incoming).toBeNull();
  });

  it.each(['.', '👍', '\n\nTerrible.  Awful. \n', 'constructor', ' The the end is really very bad '])(
    'gives %j a score, and findings that lie within it',
    async (draft) => {
      const report = await judgeOf(peer)({ thread: [{ from: 'client', text: draft }], draft });
      expect(report.incoming!.heat).toBeGreaterThanOrEqual(0);
      expect(report.incoming!.heat).toBeLessThanOrEqual(1);
      expect(report.draft!.score).toBeGreaterThanOrEqual(0);
      expect(report.draft!.score).toBeLessThanOrEqual(100);
      for (const { start, end } of report.draft!.findings) {
        expect(draft.slice(start, end).trim()).not.toBe('');
        expect(end).toBeLessThanOrEqual(draft.length);
      }
    },
  );
});

it.each(wordLists)('%s ranks an insult above thanks, and flags the worst sentence', (_, peer) => {
  const insult = 'You are a stupid, pathetic liar and I hate this.';
  expect(peer.incoming!(insult).heat).toBeGreaterThan(peer.incoming!(thanks).heat);
  expect(peer.incoming!(insult).level).not.toBe('calm');
  expect(peer.draft(insult).score).toBeLessThan(peer.draft(thanks).score);
  expect(peer.draft(thanks).findings).toEqual([]);
  const [finding] = peer.draft(`The form is here. ${insult}`).findings;
  expect(finding).toMatchObject({ start: 18, end: 18 + insult.length, category: 'hostile' });
});

it('reads what write-good says of words as hedging, and of the passive as a hint', () => {
  const text = 'We are really sorry. The mail was sent.';
  const found = writeGood
    .draft(text)
    .findings.map(({ start, end, ...reading }) => [text.slice(start, end), reading]);
  expect(found).toEqual([
    ['really', { rule: 'adverb', category: 'hedging', severity: 'warning' }],
    ['was sent', { rule: 'passive', category: 'defensive', severity: 'info' }],
  ]);
});

it('takes the first level whose cut the value reaches', () => {
  const cuts = [
    ['hostile', -1],
    ['frustrated', 0],
  ] as const;
  expect([-2, -1, -0.5, 0, 0.1].map((value) => levelOf(value, cuts))).toEqual([
    'hostile',
    'hostile',
    'frustrated',
    'frustrated',
    'calm',
  ]);
});

it('finds the sentence of the lowest value, the first of several', () => {
  const text = ' One two. \n Three! Four.';
  const { start, end } = worstSentence(text, (words) => (words.startsWith('T') ? 0 : 1));
  expect(text.slice(start, end)).toBe('Three!');
  expect(worstSentence(text, () => 0)).toEqual({ start: 1, end: 9 });
});

it('measures pairs: what is hot noticed where it is hot, the calm twin left alone', async () => {
  const staff = { side: 'staff', kind: 'hostile' } as const;
  const client = { side: 'client', kind: 'insult', level: 'abusive', calmLevel: 'calm' } as const;
  const levelsOf: Record<string, Level> = { HOT: 'hostile', cold: 'calm', mild: 'frustrated', none: 'calm' };
  const figures = await measurePairs(
    [
      { ...staff, id: '1', hot: 'Well, [HOT] it is.', calm: 'Well, it is.' },
      { ...staff, id: '2', hot: 'HOT, and [elsewhere].', calm: 'HOT as well.' },
      { ...client, id: '3', hot: 'HOT', calm: 'mild' },
      { ...client, id: '4', hot: 'cold', calm: 'none' },
    ],
    judgeOf({
      incoming: (text) => ({ heat: 0, level: levelsOf[text]! }),
      draft: (text) => {
        const start = text.indexOf('HOT');
        const finding = {
          start,
          end: start + 3,
          rule: 'hot',
          category: 'hostile',
          severity: 'warning',
        } as const;
        return { score: 100, findings: start < 0 ? [] : [finding] };
      },
    }),
  );
  expect(figures).toEqual({
    'drafts: in the right place': 0.5,
    'drafts: by their name': 1,
    'drafts: calm twins flagged': 0.5,
    'messages: the level is right': 0.25,
    'messages: abuse and threats taken for less than hostile': 0.5,
    'messages: calm ones called hostile or worse': 0,
  });
});
