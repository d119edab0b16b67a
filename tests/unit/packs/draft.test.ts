import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDraft } from '@/lib/packs/draft';
import { pack } from './pack';

test('a pack is what a form shows', () => {
  expect(readDraft(pack)).toEqual({
    ok: true,
    draft: {
      name: 'Test',
      version: '1',
      owner: 'Ana',
      review: '2030-01-31',
      rules: [
        {
          id: 'no-can-do',
          level: 'expect',
          message: 'The reader may feel turned away.',
          patterns: ['no can do'],
          except: [],
          notAfter: [],
          onlyWith: [],
          notWith: [],
          only: '',
          suggestions: ['let me see what is possible'],
          flags: ['I am afraid [no can do] on this one.'],
          passes: ['We can do that for you on Tuesday.'],
          category: '',
          practice: '',
          source: '',
        },
      ],
      phrases: [],
      team: null,
      builtIn: {},
      thresholds: {},
    },
  });
});

test('the parts beside the rules are read, too', () => {
  expect(readDraft(readFileSync('docs/example-pack.yaml', 'utf8'))).toMatchObject({
    draft: {
      phrases: [{ practice: 'acknowledge' }, {}, { practice: 'ask-outcome', place: 'close' }],
      team: {
        hours: { days: [1, 2, 3, 4, 5], from: '08:30', to: '18:00', zone: 'Europe/Lisbon' },
        routes: [{ topic: 'invoices' }, {}],
        authority: [{ approver: 'Marketa Vrba' }, {}],
        scope: ['two rounds of changes', 'no weekend work'],
      },
      builtIn: { 'i-may-be-wrong': 'off', soon: 'require' },
      thresholds: { callAfterTurns: 5, supportAfterMessages: 3 },
    },
  });
});

test('what is of the wrong kind is empty and keeps its place', () => {
  const text =
    'name: [A]\nversion: 1.5\nrules: [1, {id: a, patterns: [1, b], suggestions: [{sentence: 2}, [], ""]}]\nteam: {hours: 8, routes: [x, {to: B}]}\nbuiltIn: {soon: 1}\nthresholds: {callAfterTurns: many}\n';
  expect(readDraft(text)).toMatchObject({
    draft: {
      name: '',
      version: '1.5',
      rules: [{ id: '' }, { id: 'a', patterns: ['', 'b'], suggestions: [{ sentence: '' }, '', ''] }],
      team: {
        hours: null,
        routes: [
          { topic: '', to: '' },
          { topic: '', to: 'B' },
        ],
        tickets: null,
      },
      builtIn: { soon: '' },
      thresholds: {},
    },
  });
});

test.each([
  ['a: "', /quotes/],
  ['', /nothing here/],
  ['- 1', /^A pack is “format: 1”/],
])('%j is told as no pack', (text, words) => {
  expect(readDraft(text)).toEqual({
    ok: false,
    problems: [{ line: 1, column: expect.any(Number), path: [], words: expect.stringMatching(words) }],
  });
});

test('any value at all is read', () => {
  const { tree } = fc.letrec((tie) => ({
    tree: fc.oneof(
      fc.constantFrom(1, null, 'a', ''),
      fc.array(tie('tree'), { maxLength: 4 }),
      fc.dictionary(
        fc.constantFrom('rules', 'phrases', 'team', 'hours', 'days', 'routes', 'suggestions', '__proto__'),
        tie('tree'),
      ),
    ),
  }));
  fc.assert(fc.property(tree, (value) => readDraft(JSON.stringify(value)).ok !== undefined));
});
