import type { Rule } from '@/lib/engine/rule';

export default {
  judges: 'incoming',
  practice: 'acknowledge',
  severity: 'warning',
  message: 'They name how they feel, and will want to see that it was read.',
  patterns: [
    '(i|we) (am|are|feel|was|were|remain|have become|am getting|are getting) (both|all)? <very>? <very>? (angry|furious|fed up|livid|disgusted|appalled|outraged|disappointed|unhappy|frustrated|upset|annoyed|dissatisfied|displeased|fuming|dismayed|irritated|at my wits end|at the end of my tether|losing patience|running out of patience|sick of this|sick and tired|tired of)',
    '(i|we) (have)? had (enough|it) (of|with)? (this|it|the)? $',
    '(lost|losing) (all)? (my|our)? (patience|faith|trust|confidence) (in|with)',
    '(my|our) patience is (running|wearing|at)',
    '(very|extremely|deeply|bitterly|hugely|really) (disappointing|disappointed|unhappy|dissatisfied|frustrating|upsetting)',
    '(left|leaves|leaving) (a (bad|bitter) taste|me fuming|us fuming)',
    '(ripped|ripping) (me|us|people|customers)? off',
    '(let|letting) (me|us|him|her|the children|our customers) down',
    '(demand|demanding) (a|an|my|our|that|to know|full|the) (full|immediate|proper)? (refund|explanation|answer|answers|apology|money|compensation|response|reply)',
    '(want|give me|like) (all of)? (my|our) money back',
    '(waste|complete waste) of (my|our)? (time and)? money',
  ],
  except: [
    'not <very>? (angry|furious|fed up|disappointed|unhappy|frustrated|upset|annoyed|dissatisfied|disappointed)',
    'never (let|lets|letting) (me|us|anyone) down',
    '(never|not) (disappointed|disappointing|disappoint)',
  ],
  flags: [
    '[I am really angry] about the scratches.',
    '[We are extremely disappointed] with the catering.',
    'The plumber [let us down] for the second time.',
    'I [want my money back].',
  ],
  passes: [
    'I am not angry with you at all, these things happen to everyone.',
    'We were not disappointed by the view.',
    'The blinds can be let down from the inside.',
    'My daughter was upset about the needle, and the nurse was lovely with her.',
  ],
} satisfies Rule;
