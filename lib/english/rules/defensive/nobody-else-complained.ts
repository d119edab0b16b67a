import type { Rule } from '@/lib/engine/rule';

export default {
  judges: 'draft',
  practice: 'not-defensive',
  severity: 'warning',
  message: 'The reader hears that the trouble must be with them.',
  patterns: [
    '(nobody|no one|none of our (other)? (customers|clients|guests|tenants|users|patients|members)|no other (customer|client|guest|tenant|user|patient|member)) (else)? ... (complained|complains|had (this|a|any) (problem|issue|complaint)|has (this|a) (problem|issue)|reported (this|any)|mentioned (this|it)|minded|raised (this|it))',
    'you are the only (one|person|customer|client|guest|user|tenant|patient) (who|to|that|with) (has|have)? (ever)? ({complain}|{have}|{report}|{mention}|{say}|{raise}|{find}|{notice})',
    'you are the first (one|person|customer|client|guest|user|tenant|patient)? (who|to|that) (has|have)? (ever)? {complain}',
    '(works|worked|is working) (perfectly|just)? (fine|well|perfectly|ok|okay)? for (everyone|everybody) else',
    '(all|most of) our other (customers|clients|guests|users|tenants|patients) (are|seem|have been|manage|managed) (happy|fine|satisfied|to)',
    '(everyone|everybody) else (manages|managed|understood|understands|seems (happy|fine)|is (perfectly|quite)? (happy|satisfied))',
    '(we|i) (have)? never (once)? had (any|a|one)? (complaint|complaints|problem|problems|issue|issues) (before|until now|like this|with this|about)',
  ],
  suggestions: [
    { sentence: 'Thank you for telling us; I will check [the point] and write to you by [day and time].' },
    { sentence: 'I have not seen this before, so I want to look at it closely.' },
  ],
  flags: [
    '[Nobody else has complained].',
    '[You are the only one who has] trouble with the gate.',
    'The app [works fine for everyone else].',
  ],
  passes: [
    'Nobody else needs the projector, so you can keep it.',
    'You are the first to report this, thank you.',
    'Everyone else has signed, so the lease starts on Monday.',
  ],
} satisfies Rule;
