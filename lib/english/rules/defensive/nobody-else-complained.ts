import type { Rule } from '@/lib/engine/rule';

export default {
  judges: 'draft',
  practice: 'not-defensive',
  severity: 'warning',
  message: 'The reader hears that the trouble must be with them.',
  patterns: [
    '(never|not) once (had|received|got|heard) (any|a|an|one)? (complaint|complaints|problem|problems|issue|issues)',
    '(nobody|no one|none of our (other)? (customers|clients|guests|tenants|users|patients|members)|no other (customer|client|guest|tenant|user|patient|member)) (else)? ... (complained|complains|had (this|a|any) (problem|issue|complaint)|has (this|a) (problem|issue)|reported (this|any)|mentioned (this|it)|minded|raised (this|it))',
    'you are the only (one|person|customer|client|guest|user|tenant|patient) (who|to|that|with) (has|have)? (ever)? ({complain}|{have}|{report}|{mention}|{say}|{raise}|{find}|{notice})',
    'you are the first (one|person|customer|client|guest|user|tenant|patient)? (who|to|that) (has|have)? (ever)? {complain}',
    '(works|worked|is working) (perfectly|just)? (fine|well|perfectly|ok|okay)? for (everyone|everybody) else',
    '(all|most of) our other (customers|clients|guests|users|tenants|patients) (are|seem|have been|manage|managed) (happy|fine|satisfied|to)',
    '(everyone|everybody) else (manages|managed|understood|understands|seems (happy|fine)|is (perfectly|quite)? (happy|satisfied))',
    '(i|we) (have)? never (once|ever|yet)? (had|received|got|seen) (any|a|an|one|a single)? (such)? (complaint|complaints|problem|problems|issue|issues|incident|incidents|accident|bad review|negative review) ... (before|until now|like this|with this|about|in (all)? (the|our|my)|from|yet)',
    '(we|i) (have)? never (once|ever)? (had|received) (any|a|an|one)? (complaint|complaints|incident|bad review|negative review) $',
    '(you are|this is|yours is) the (only|first) (complaint|bad review|negative review|person to complain|customer to complain|one to complain)',
    '(nobody|no one|none of (my|our) other (clients|customers)|other (clients|customers|guests|tenants|users|people)) (else)? (has|have|had|ever)? (had|have)? no (problem|problems|trouble|issue|issues|difficulty|complaints) (with|using|finding|so far)?',
    '(most|other|all our|our other|all our other|plenty of) (people|customers|clients|guests|users|tenants|patients|parents) (seem to|are able to|do|have)? (do not|did not|have not|never|managed|manage|understood|understand) (seem to)? (mind|complain|complained|have (a|any)|had (a|any)|care|notice|it|this|just fine|to (use|find|fill|do|open|read) it|perfectly well)',
    '(most|other|all our|our other|all our other) (people|customers|clients|guests|users|tenants|patients) (like|love|loved|find|found) (it|this|that|us|him|her) (fine|useful|helpful|very|perfectly|quite|easy|intuitive|just)',
  ],
  suggestions: [
    { sentence: 'Thank you for telling us; I will check [the point] and write to you by [day and time].' },
    { sentence: 'I have not seen this before, so I want to look at it closely.' },
  ],
  flags: [
    '[Nobody else has complained].',
    '[We have never had an incident like this].',
    '[Other guests had no problem with] the shower.',
    '[You are the only one who has] trouble with the gate.',
    'The app [works fine for everyone else].',
  ],
  passes: [
    'We have never had a summer like this one.',
    'Most people like the blue one, and there are two left.',
    'Nobody else needs the projector, so you can keep it.',
    'You are the first to report this, thank you.',
    'Everyone else has signed, so the lease starts on Monday.',
  ],
} satisfies Rule;
