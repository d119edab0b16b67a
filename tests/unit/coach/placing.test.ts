import { expect, test } from 'vitest';
import { insertionOf, type Part } from '@/lib/coach/placing';
import { createEngine } from '@/lib/engine/assess';
import { english } from '@/lib/english/index';

const engine = createEngine(english);

/** The draft with `[…]` put where the part belongs. */
function placed(part: Part, text: string): string {
  const insertion = insertionOf('[…]', part, { text, sentences: engine.read(text) });
  return text.slice(0, insertion.at) + insertion.text + text.slice(insertion.at);
}

test.each<[Part, string, string]>([
  ['greeting', 'The lamp is here.', '[…]\n\nThe lamp is here.'],
  ['opening', '', '[…]'],
  ['opening', 'The lamp is here.', '[…] The lamp is here.'],
  [
    'opening',
    'Dear Ms Brook,\n\nThe lamp is here.\n\nKind regards,\nTom',
    'Dear Ms Brook,\n\n[…] The lamp is here.\n\nKind regards,\nTom',
  ],
  ['opening', 'Hello Ada, the lamp is here.', 'Hello Ada, […] the lamp is here.'],
  ['opening', 'Ada,\n\nThe lamp is here.', 'Ada,\n\n[…] The lamp is here.'],
  [
    'middle',
    'Hi Ada,\n\nThe lamp is here.\n\nKind regards,\nTom',
    'Hi Ada,\n\nThe lamp is here.\n\n[…]\n\nKind regards,\nTom',
  ],
  ['close', 'Hi Ada,\n\nThe lamp is here.\n\nTom', 'Hi Ada,\n\nThe lamp is here.\n\n[…]\n\nTom'],
  ['close', 'The lamp is here.', 'The lamp is here.\n\n[…]'],
  [
    'middle',
    'Hi Ada,\n\nThe lamp is here.\n\n> Where is it?',
    'Hi Ada,\n\nThe lamp is here.\n\n[…]\n\n> Where is it?',
  ],
])('the %s of “%s”', (part, draft, filled) => {
  expect(placed(part, draft)).toBe(filled);
});
