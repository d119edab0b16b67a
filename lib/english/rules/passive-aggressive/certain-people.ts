import type { Rule } from '@/lib/engine/rule';

export default {
  judges: 'draft',
  practice: 'plain-respect',
  severity: 'warning',
  message: 'All who read it know who is meant, or wrongly think that it is them.',
  patterns: [
    '(certain|some) (people|individuals|colleagues|members of (staff|the team)|team members|departments) (here|seem|seems|keep|still (think|seem|believe|have not|do not|can not)|apparently|clearly|obviously|have no (idea|respect|manners|sense|shame|problem)|need to learn|think (it is|they|that (cups|rules|the rules|they|it))|never learn|just (do not|can not) (care|learn|get|read|listen|bother|help))',
    'certain (people|persons|individuals|colleagues) (who|do not|can not|never|always|just|think|believe)',
    '(some|one) of you (clearly|obviously|apparently|seem|seems|keep|keeps|think|thinks|are (not|too|clearly|obviously))',
    '(to|would|will|could) (whoever|whomever|the person|the people|the one|the individual|someone|somebody) (who|that)? (keeps|keep|left|leaves|took|takes|taking|has been|stole|steals|ate|eats|used|uses|put|puts|did|parked|parks|finds|thinks|decided|broke|emptied|finished|borrowed|removed|moved|threw|forgot)',
    '^ (dear)? whoever (keeps|left|leaves|took|takes|stole|steals|ate|eats|used|uses|parked|parks|thinks|thought|decided|broke|finished|borrowed|moved|removed|forgot|did|is|has)',
    '(your|our) (mother|mothers|mum|mums|mom|moms|maid|maids|parents|cleaner) (do not|does not|are not|is not) (work|live|here|coming)',
    'you know who you are',
    '(not|without|i will not|no need to) (naming|mentioning|name|mention|naming any|mentioning any|name any|mention any|pointing|point) (names|fingers|any fingers|any names|no names)',
    'no names (mentioned|named|but)',
    '(the rest of us|those of us|everyone else) (actually (do|work|have|care|read|follow|bother|turn up|meet)|seem to manage|manages to|managed to)',
    'certain (people|persons|colleagues) (in|on|who)',
    '(not everyone|not everybody) (here)? (bothers|bothered|thinks) (to|that)',
    '(i|we) (thought|was under the impression|had assumed|assumed) (that)? (we|this|everyone|everybody|you|it) (were|was|had|are) (all)? (supposed to be)? (a team|adults|professionals|professional|grown ups|capable of)',
    '(apparently|clearly|obviously|evidently) certain people',
  ],
  except: [
    '(some|certain) (people|colleagues) (have|who) (asked|told|mentioned|said|signed|offered|volunteered)',
    '(thank|thanks|grateful|kudos) ... (whoever|who)',
    '(some|one) of you (have|has|may|might|will|know|asked|still (need|have|remember))',
    '(some|certain) (people|individuals|colleagues) (in|on|who|find it|do not|can not|are not|have not|never|always|just|still) ... (allergic|allergy|vaccinated|eat|drink|at risk|registered|signed|prefer|access|abroad|remotely|available)',
    '^ whoever (left|has|is) ... (please|first|last|interested|welcome|may|can|will)',
  ],
  suggestions: [
    { sentence: 'Could we all please [the request]?' },
    { sentence: 'I would like us to agree on how we handle [the matter].' },
  ],
  flags: [
    '[Some people seem] to think that cups wash themselves.',
    '[To whoever took] the stapler: we need it.',
    'The sink is full, [you know who you are].',
  ],
  passes: [
    'Some people asked for a second date, so we added one.',
    'Thank you to whoever left the flowers.',
    'Some of you may have met Priya at the fair.',
    'Some people are allergic to nuts, so please label the cakes.',
    'Not everyone has a car, so we booked a bus.',
    'Those of us who work on Saturdays get Monday off.',
  ],
} satisfies Rule;
