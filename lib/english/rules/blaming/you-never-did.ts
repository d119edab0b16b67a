import type { Rule } from '@/lib/engine/rule';

export default {
  judges: 'draft',
  practice: 'not-defensive',
  severity: 'warning',
  message: 'The reader hears an accusation, where a missing thing could simply be asked for.',
  source: 'Zhang et al., ACL 2018',
  patterns: [
    'you (have)? (just|simply|still|also)? never (once|ever|even|actually)? (answered|replied|responded|listened|paid|told|asked|called|wrote|sent|gave|confirmed|checked|followed|returned|provided|delivered|informed|explained|said|mentioned|took|bothered|admitted|apologised|apologized|came|submitted|completed|filled|got back|signed|specified|raised|gave)',
  ],
  except: ['(if|hope|where|unless|when|since) you (have)? never'],
  suggestions: ['I cannot find that you', 'as far as I can see, you have not yet'],
  flags: [
    '[You never sent] the measurements.',
    'My note says that [you never confirmed] the buffet.',
    '[You never even told] us about the dog.',
  ],
  passes: [
    'If you never received the code, press resend.',
    'I never sent the measurements, sorry; here they are.',
    'The bell never rang.',
  ],
} satisfies Rule;
