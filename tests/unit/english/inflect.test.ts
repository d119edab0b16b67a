import { expect, test } from 'vitest';
import { inflect } from '@/lib/english/inflect';

test.each([
  ['fail', 'fail fails failed failing'],
  ['ignore', 'ignore ignores ignored ignoring'],
  ['stop', 'stop stops stopped stopping'],
  ['fix', 'fix fixes fixed fixing'],
  ['show', 'show shows showed showing'],
  ['try', 'try tries tried trying'],
  ['delay', 'delay delays delayed delaying'],
  ['agree', 'agree agrees agreed agreeing'],
  ['listen', 'listen listens listened listening'],
  ['promise', 'promise promises promised promising'],
  ['waste', 'waste wastes wasted wasting'],
  ['catch', 'catch catches caught catching'],
  ['forget', 'forget forgets forgot forgotten forgetting'],
  ['be', 'be am is are was were been being'],
])('%s', (base, forms) => expect(inflect(base)).toEqual(forms.split(' ')));
