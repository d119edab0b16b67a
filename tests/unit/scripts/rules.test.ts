import { describe, expect, test } from 'vitest';
import type { Finding } from '@/lib/model';
import { corpusTexts, type JudgedText, textOf } from '@/scripts/rules/judged-texts';
import { countFindings, tell } from '@/scripts/rules/tally';
import { rule } from '@/tests/unit/engine/language';

describe('what is known of a labelled text', () => {
  test('a hostile or civil text is a message; ordinary mail is a draft as well', () => {
    expect(textOf({ text: 'Bad.', label: 0.8 }, false)).toEqual([
      { text: 'Bad.', side: 'incoming', faults: [{ start: 0, end: 4 }], isOrdinary: false },
    ]);
    expect(textOf({ text: 'Good.', label: 0 }, true)).toEqual([
      { text: 'Good.', side: 'incoming', faults: [], isOrdinary: true },
      { text: 'Good.', side: 'draft', faults: [], isOrdinary: true },
    ]);
  });

  test('a draft has its faults where its spans are, a message by its level', () => {
    expect(textOf({ text: 'So, calm down.', labels: ['dismissive'], spans: ['calm down'] }, false)).toEqual([
      { text: 'So, calm down.', side: 'draft', faults: [{ start: 4, end: 13 }], isOrdinary: false },
    ]);
    expect(textOf({ text: 'Fine.', level: 0 }, false)[0]?.faults).toEqual([]);
    expect(textOf({ text: 'Hm.', level: 2 }, false)[0]?.faults).toHaveLength(1);
  });

  test('a row of another shape is left out', () => expect(textOf({ words: 'x' }, false)).toEqual([]));

  test('our own corpus: brackets are faults, calm twins have none', () => {
    const drafts = corpusTexts().filter(({ side }) => side === 'draft');
    expect(drafts.length).toBeGreaterThan(500);
    expect(drafts.filter(({ faults }) => faults.length === 0)).toHaveLength(drafts.length / 2);
    for (const { text, faults } of drafts) {
      expect(text).not.toMatch(/[[\]]/);
      for (const { start, end } of faults) expect(text.slice(start, end).trim()).not.toBe('');
    }
  });
});

describe('the count', () => {
  const rules = [rule({ id: 'often' }), rule({ id: 'never' }), rule({ id: 'wrong' })];
  const finding = (id: string, start: number): Finding => ({
    rule: id,
    practice: 'stay-calm',
    category: 'hostile',
    severity: 'warning',
    start,
    end: start + 3,
    message: '',
    suggestions: [],
  });
  const text = (faults: JudgedText['faults'], isOrdinary = false): JudgedText => ({
    text: 'one two three',
    side: 'draft',
    faults,
    isOrdinary,
  });
  const texts = [text([{ start: 0, end: 3 }]), text([]), text([], true)];
  const counts = countFindings(rules, texts, () => [finding('often', 0), finding('wrong', 8)]);

  test('is right on a fault, wrong beside it, and apart in ordinary mail', () => {
    expect(counts).toEqual([
      { rule: 'never', category: 'hostile', right: 0, wrong: 0, ordinary: 0 },
      { rule: 'often', category: 'hostile', right: 1, wrong: 1, ordinary: 1 },
      { rule: 'wrong', category: 'hostile', right: 0, wrong: 2, ordinary: 1 },
    ]);
  });

  test('names what to mend and what to delete', () => {
    const told = tell(counts, texts.length);
    expect(told).toContain('Wrong more often than right: hostile/wrong');
    expect(told).toContain('Never fires: hostile/never');
    expect(told).toMatch(/hostile\/often +1 +1 +1/);
  });
});
