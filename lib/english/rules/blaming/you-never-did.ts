import type { Rule } from '@/lib/engine/rule';

export default {
  judges: 'both',
  practice: 'not-defensive',
  severity: 'warning',
  message: 'The reader hears an accusation, where a missing thing could simply be asked for.',
  source: 'Zhang et al., ACL 2018',
  patterns: [
    '[you (have|just|simply|still)? never (even|actually)?] (answered|asked|bothered|called|came|checked|completed|confirmed|delivered|explained|filled|followed|gave|given|got back|informed|listened|mentioned|paid|provided|raised|replied|responded|returned|said|sent|signed|specified|submitted|told|took|written|wrote)',
  ],
  suggestions: ['I cannot find that you'],
  flags: [
    '[You never] sent the measurements.',
    'My note says that [you never] confirmed the buffet.',
    '[You never even] told us about the dog.',
  ],
  passes: [
    'I never sent the measurements, sorry; here they are.',
    'The bell never rang.',
    'You have never been to the depot, so here is a map.',
  ],
} satisfies Rule;
