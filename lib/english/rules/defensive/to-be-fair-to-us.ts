import type { Rule } from '@/lib/engine/rule';

export default {
  judges: 'draft',
  practice: 'not-defensive',
  severity: 'warning',
  message: 'The reader hears a plea on your own behalf, while their trouble waits.',
  source: 'Lewicki, Polin & Lount, 2016',
  patterns: [
    '^ (and|but|well)? ((to be|in all|being) (completely|perfectly|totally)? (fair|fairness|honest)|in fairness|in (our|my) (own)? (defence|defense)|for what it is worth) (to (us|me|the (team|driver|lads|fitter|nurse|kitchen)|my (team|colleague|colleagues)|our (team|staff|driver)))? (i|we|our|my|nobody|no one|it was not|it is not|half|the (weather|courier|carrier|supplier|traffic|forecast|system|time|brief)|there was|this was)',
    '(i|we) (really|honestly|simply|just)? (do not|can not|fail to) (really|quite)? see what (more|else) (i|we|anyone|anybody|the team|our ...) (were|was|are|is|could|can|should|would|might)',
    'what (more|else) (were|was|are|am|could|should|can|would) (i|we|the (team|driver|nurse|lads|kitchen)) (supposed|meant|expected|have|to|do)',
    '(in|exactly|precisely|just) (the|in the)? (same)? way (that)? (i|we) (always|usually|normally|have always) (do|did|have|done|check|pack|vet|handle|clean|work)',
    '(exactly|just|precisely) as (i|we) (always|have always) (do|did|done|have)',
    '(our|my|the) (equipment|machine|machines|kit|system|systems|server|servers|software|lift|projector|van|vans|kitchen|work|staff|driver|drivers|product|tools|figures|records|side) (was|were|is|are) (in)? (perfect|full|good|excellent|proper) (working)? (order|condition) (when|that|at|on|before|here|all|as)',
    '(can not|could not|should not|must not|will not|not) (really|possibly|fairly)? be (laid|put|left|placed) (at|on) (our|my) (door|doorstep|feet|shoulders|plate)',
    '(the)? (fault|blame|responsibility|error|mistake|problem|problems|cause|failure|delay) (does|did|do) not (really|actually|in any way)? (lie|rest|sit|originate) (with|at|on) (us|me|our|my|the|this|ours)',
    '(fault|blame|responsibility|error|mistake|problem|cause) (lies|rests|sits|originated) (entirely|squarely|solely|clearly|firmly|elsewhere|with (you|your|the (customer|client|tenant|guest)))',
    '(we|i|our (driver|engineer|technician|team)) (waited|was waiting|were waiting|sat waiting|stood waiting) (for)? ... (never|nobody|no one) (came|rang|called|answered|came to|opened|turned up)',
    '(a|the) (call|reply|answer|payment|form|key|signature|approval|decision) (that|which) never (came|arrived|materialised|materialized)',
    '(i|we) can (hardly|scarcely|not) be (to blame|expected to|in two places|everywhere)',
    '(i|we) (am|are|was|were) (hardly|scarcely|in no way|by no means) (to blame|at fault|responsible|the ones? (who|to))',
    '(i|we) (simply|just|only)? did (exactly|precisely|only|just) (what|as) (i|we|you) (was|were|am|are|had been|had|asked|told|said|ordered|signed|wanted)',
  ],
  notWith: [
    '<helping>',
    '<owning>',
    '(thank|thanks|glad|good point|you have a point|fair point|deserve|our fault|my fault)',
  ],
  suggestions: [
    { sentence: 'Here is what I am doing about it: [the next step].' },
    { sentence: 'I will look into what happened and tell you by [day and time].' },
  ],
  flags: [
    '[To be fair, we] rang twice.',
    '[I really do not see what more we could] have done.',
    'The carpet [cannot be laid at our door].',
    '[The fault does not lie with us].',
    '[Our equipment was in perfect working order when] it left.',
  ],
  passes: [
    'To be fair to both sides, the price is split.',
    'The pump is in perfect working order, so you can switch it on.',
    'What else would you like us to bring?',
    'The wreath cannot be laid at the door before noon.',
    'We packed it as we always do, and it still broke, so a new one is on its way and I am sorry.',
  ],
} satisfies Rule;
