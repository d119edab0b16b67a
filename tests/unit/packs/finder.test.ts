import { expect, test } from 'vitest';
import { createEngine } from '@/lib/engine/assess';
import { english } from '@/lib/english/index';
import { createFinder } from '@/lib/packs/finder';
import type { PackParts } from '@/lib/packs/layers';
import { openPack } from '@/lib/packs/open';
import { samples } from '@/lib/packs/samples/samples';
import { withPack } from '@/lib/packs/with-pack';
import { pack } from './pack';

const opened = openPack(pack, english);
const [rule] = opened.ok ? opened.pack.rules : [];
const rules = (...patterns: string[]): PackParts['rules'] => [{ ...rule!, patterns }];

test.each<[string, Pick<PackParts, 'rules' | 'builtIn'>]>([
  ['a rule that finds nothing', { rules: rules('no can do'), builtIn: {} }],
  ['rules that find something', { rules: rules('(kind|best|warm) regards', 'we have'), builtIn: {} }],
  ['rules at words of built-in ones', { rules: rules('any inconvenience', 'no choice'), builtIn: {} }],
  [
    'switches',
    {
      rules: rules('i {check}'),
      builtIn: { soon: 'off', 'any-inconvenience': 'off', 'i-am-just': 'require' },
    },
  ],
])('by %s the same is found in the samples as by one engine', (_, parts) => {
  const whole = createEngine(withPack(english, parts));
  const { inSample } = createFinder(parts, english);
  for (const sample of samples) expect(inSample(sample)).toEqual(whole.assessDraft(sample.text).findings);
});
