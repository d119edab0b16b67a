import { beforeAll, describe, expect, test } from 'vitest';
import { createEngine } from '@/lib/engine/assess';
import type { Grammar } from '@/lib/engine/grammar';
import type { NamedRule } from '@/lib/engine/rule';
import { loadGrammar } from '@/lib/english/grammar';
import { english } from '@/lib/english/index';
import type { Finding } from '@/lib/model';

/** Every rule is held to its own examples, and to those of all the others. */

const engine = createEngine(english);
let grammar: Grammar;
beforeAll(async () => {
  grammar = await loadGrammar();
});

type Side = 'draft' | 'incoming';

function sidesOf({ judges }: NamedRule): readonly Side[] {
  return judges === 'both' ? ['draft', 'incoming'] : [judges];
}

function judge(text: string, side: Side, by = engine): readonly Finding[] {
  const assessment =
    side === 'draft' ? by.assessDraft(text, { grammar }) : by.assessIncoming(text, { grammar });
  expect(assessment.unjudged, `“${text}” is not judged`).toBeUndefined();
  return assessment.findings;
}

/** `[you always] ignore me` → the text, and the words in brackets. */
function readExample(example: string) {
  const words = [...example.matchAll(/\[([^\]]*)\]/g)].map(([, inside]) => inside);
  return { text: example.replace(/[[\]]/g, ''), words };
}

/** Info is worth a look and no flag. */
function isFlag({ severity }: Finding): boolean {
  return severity !== 'info';
}

function describeFindings(findings: readonly Finding[], text: string): string[] {
  return findings.map(({ rule, start, end }) => `${rule}: ${text.slice(start, end)}`);
}

test('ids are unique', () => {
  const ids = english.rules.map(({ id }) => id);
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
});

test('no two examples are the same', () => {
  const texts = english.rules
    .flatMap(({ flags, passes }) => [...flags, ...passes])
    .map((e) => readExample(e).text);
  expect(texts.filter((text, at) => texts.indexOf(text) !== at)).toEqual([]);
});

test('a rule looks for itself only at what patterns cannot say', () => {
  const looking = english.rules.filter(({ detect }) => detect).map(({ id }) => id);
  const mayLook = [
    ...[
      'bare-order',
      'bare-question',
      'bare-reply',
      'capitals',
      'exclamation-marks',
      'piled-up',
      'question-marks',
    ],
    ...['brilliant-work', 'delightful', 'look-there', 'stressed-words', 'telegram', 'word-by-word'],
  ];
  expect(
    looking.filter((id) => !mayLook.includes(id)),
    'say it with patterns, which cost nothing: `you [always] {fail}` flags only the words in [brackets], the rest ' +
      'is company; the fields onlyWith and notWith are phrases the sentence must, or must not, also say (rule.ts)',
  ).toEqual([]);
});

describe.each(english.rules.map((rule) => [`${rule.category}/${rule.id}`, rule] as const))(
  '%s',
  (_, rule) => {
    // Alone, so that no rule that knows more takes the word from it.
    const alone = createEngine({ ...english, cues: {}, rules: [rule] });

    test('is well made', () => {
      expect(rule.id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      expect(rule.patterns?.length || rule.detect, 'has patterns, or detects').toBeTruthy();
      expect(rule.flags.length).toBeGreaterThanOrEqual(2);
      expect(rule.passes.length).toBeGreaterThanOrEqual(2);
      expect(rule.message.length).toBeLessThanOrEqual(120);
      expect(rule.message, 'is one sentence').toMatch(/^\p{Lu}[^.!?]*\.$/u);
      expect(rule.message).not.toMatch(/\bdon['’]t\b/i);
    });

    test.each(rule.flags)('flags %s', (example) => {
      const { text, words } = readExample(example);
      expect(words, 'the flagged words stand in [brackets]').not.toEqual([]);
      for (const side of sidesOf(rule)) {
        expect(judge(text, side, alone).map(({ start, end }) => text.slice(start, end))).toEqual(words);
      }
    });

    test.each(rule.passes)('passes %s', (text) => {
      for (const side of sidesOf(rule)) {
        expect(describeFindings(judge(text, side, alone), text)).toEqual([]);
        expect(describeFindings(judge(text, side).filter(isFlag), text), 'no other rule flags it').toEqual(
          [],
        );
      }
    });

    test.each(rule.flags)('its suggestions mend %s', (example) => {
      const { text } = readExample(example);
      for (const side of sidesOf(rule)) {
        const before = judge(text, side, alone);
        const flagsBefore = judge(text, side)
          .filter(isFlag)
          .map((finding) => finding.rule);
        for (const { start, end, replacement } of before.flatMap(({ suggestions }) => suggestions)) {
          const mended = text.slice(0, start) + replacement + text.slice(end);
          if (mended.trim() === '') continue;
          expect(judge(mended, side, alone).length, mended).toBeLessThan(before.length);
          const flags = judge(mended, side).filter(isFlag);
          const added = flags.filter((finding) => !flagsBefore.includes(finding.rule));
          expect(describeFindings(added, mended), mended).toEqual([]);
        }
      }
    });
  },
);
