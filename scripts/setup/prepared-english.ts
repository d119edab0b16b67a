import { prepare } from '@/lib/engine/rule-set';
import { english } from '@/lib/english/index';

/** What `prepare.mjs` puts into the bundle. */
export const prepared = prepare(english);
