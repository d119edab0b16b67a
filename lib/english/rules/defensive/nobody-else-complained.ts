import type { Rule } from '@/lib/engine/rule';

export default {
  judges: 'draft',
  practice: 'not-defensive',
  severity: 'warning',
  message: 'The reader hears that the trouble must be with them.',
  patterns: [
    '(never|not) once (had|received|got|heard) (any|a|an|one)? (complaint|complaints)',
    '(nobody|no one|none of our (other)? (customers|clients|guests|tenants|users|patients|members)|no other (customer|client|guest|tenant|user|patient|member)) else? (has|have|had)? (ever)? (complained|complains|minded|raised (this|it)|had (a|any) complaint)',
    'you are the only (one|person|customer|client|guest|user|tenant|patient) (who|to) (has|have)? (ever)? ({complain}|(has|have|with) (trouble|a problem|problems|an issue)|(find|finds|found) (it|this|that)|seems to)',
    'you are the first (one|person|customer|client|guest|user|tenant|patient)? (who|to|that) (has|have)? (ever)? {complain}',
    '(works|worked|is working) (perfectly|just)? (fine|well|perfectly|ok|okay)? for (everyone|everybody) else $',
    '(all|most of) our other (customers|clients|guests|users|tenants|patients) (are|seem|have been) (happy|fine|satisfied|delighted)',
    '(everyone|everybody) else (manages|managed|seems (happy|fine)|understands)',
    '(i|we) (have)? never (once|ever|yet)? (had|received|got) (any|a|an|one|a single)? (such)? (complaint|complaints|incident|bad review|negative review) ... (before|until now|like this|in (all)? the)',
    '(we|i) (have)? never (once|ever)? (had|received) (any|a|an|one)? (complaint|complaints|incident|bad review|negative review) $',
    'yours is the (only|first) (complaint|bad review|negative review)',
    '(nobody else|no one else|none of (my|our) other (clients|customers)|other (clients|customers|guests|tenants|users|people)) (has|have|had|ever)? (had|have)? (no|a|any) (problem|problems|trouble|issue|issues|difficulty|complaints) (with|using|finding|so far)?',
  ],
  notWith: ['<helping>', '(glad|good news|so it may|so i|so we)'],
  suggestions: [
    { sentence: 'Thank you for telling us; I will check [the point] and write to you by [day and time].' },
    { sentence: 'I have not seen this before, so I want to look at it closely.' },
  ],
  flags: [
    '[Nobody else has complained].',
    '[We have never had an incident like this].',
    '[Other guests had no problem with] the shower.',
    '[You are the only one who has trouble] with the gate.',
    'Well, the app [works fine for everyone else].',
  ],
  passes: [
    'We have never had a summer like this one.',
    'Most people like the blue one, and there are two left.',
    'Nobody has complained so far, which is good news.',
    'We have never had any problems with this supplier.',
    'Most patients do not notice it after a week.',
    'Nobody else needs the projector, so you can keep it.',
    'You are the first to report this, thank you.',
    'Everyone else has signed, so the lease starts on Monday.',
  ],
} satisfies Rule;
