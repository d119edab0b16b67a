import { expect, test } from 'vitest';
import { nameOf } from '@/lib/coach/client';
import { hear } from '@/lib/coach/matter';
import { createEngine } from '@/lib/engine/assess';
import { english } from '@/lib/english/index';

const engine = createEngine(english);

test.each([
  ['Dana Okafor', 'The bell is stuck.', 'Dana'],
  ['Mrs Fenn', 'The bell is stuck.', 'Mrs Fenn'],
  ['Dr Ada Brook', 'The bell is stuck.', 'Ada'],
  [undefined, 'The bell is stuck.\n\nKind regards,\nMiriam', 'Miriam'],
  [undefined, 'The bell is stuck.', undefined],
  ['bookings@hall.example', 'The bell is stuck.', undefined],
])('%s who writes “%s” is called %s', (name, text, called) => {
  const message = { from: 'client', text, ...(name ? { name } : {}) } as const;
  expect(nameOf(hear(message, engine, engine.assessIncoming(text)))).toBe(called);
});
