import type { Prepared } from '@/lib/engine/prepared';

/** Filled in by `scripts/setup/prepare.mjs` wherever a bundle is built; without it all patterns are read at the start. */
export const prepared: { readonly rules: Prepared; readonly cues: Prepared } | undefined = undefined;
