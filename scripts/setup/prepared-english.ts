import { prepareCues } from '@/lib/engine/cue-set';
import { prepareRules } from '@/lib/engine/rule-set';
import { english } from '@/lib/english/index';

/** What `prepare.mjs` puts into the bundle. */
export const prepared = { rules: prepareRules(english), cues: prepareCues(english) };
