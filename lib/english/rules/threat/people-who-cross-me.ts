import type { Rule } from '@/lib/engine/rule';
import { denied } from '@/lib/english/parts';

const crossed =
  '(crossed|cross|crosses|cheat|cheats|cheated|lie to|lied to|lies to|steal from|stole from|rob|robbed|disrespect|disrespected|mess with|messes with|messed with|screw|screwed|double cross|betray|betrayed|make a fool of|made a fool of|humiliated|messed ... about|pulled this on)';

export default {
  judges: 'incoming',
  practice: 'safety',
  severity: 'error',
  message: 'This tells of what befell others, so that the reader fears the same.',
  patterns: [
    `(people|folk|folks|men|those|anyone|everyone|the last (man|one|person|guy|bloke|fella|fellow|landlord|supplier|firm|manager|lawyer)) (who|that) (tried to|tries to|try to|dared to)? ${crossed} (me|us|my family|our family|about)? ... (walks with|regret|regrets|regretted|get hurt|gets hurt|end up|ends up|ended up|limps|limp|disappear|vanish|buried|accident|accidents|hospital|no longer|wished|wish|never|usually|tend|pays|pay|paid|sorry)`,
    '(mess with|cross|cheat) (me|us|my family) and (you|see|i)',
    '(ask|remember) (him|her|them|yourself)? what (happened|i did|we did) to the last (one|man|guy|bloke|person|landlord|lawyer|manager|clerk|fool|idiot|firm)',
    'google the last (one|man|guy|landlord|supplier|contractor|builder|lawyer|manager|firm|bloke)',
    '(if|so) (you|they|the police) can (still|even|ever) find (what is left|his body|the body)',
    '(never|still have not) found (the|his|her) body',
    '(still|now) (walks|walk) with a (limp|stick) (because|since he|since she|thanks to me|after (i|we)|to this day)',
    '(shame|pity|tragic|careful|sad) ... accidents (do|will|can) happen (to|in|around) (people|you|your|places|those|offices|families)',
    'accidents (do|can|will)? happen (to|in) (people|families|offices|shops|places|companies|those) (like (you|yours)|who)',
    '^ (and|but|well|you know|careful)? (accidents) (do|will) happen (you know|do they not)? $',
    '(people|men|better men|bigger men|bigger people|others) (like you)? (have)? (been)? (killed|shot|stabbed|died|buried|disappeared|got hurt|been hurt|gotten hurt|lost their (teeth|legs|lives)) for (less|this|doing less)',
    '(would not|will not|do not) want to (be|become|end up) (the)? next (one|victim)? $',
    'your (family|kids|wife|husband|shop|house) (will|could|might|may) be next $',
    '(have|has|had|meet with) (a|an) (little|nasty|unfortunate|tragic|unexpected) accident (one|some|if|on the way home|like|too|and nobody|very soon)',
  ],
  notAfter: denied,
  except: [
    '(cross|crossed|crosses) (me|us) (at|off|on|over)',
    '(cheat|cheats) (me|us) (at|in) (cards|chess|golf)',
  ],
  notWith: [
    '(condolences|insurance|policy|insured|claim|our thoughts|please|phishing|scam|fraud|be aware|to warn you|raffle|prize|queue|turn|served|doctor|nappy|pad|ward|teddy|game)',
  ],
  flags: [
    '[People who cross me tend] to move away in a hurry.',
    '[Google the last landlord], he still uses a stick.',
    'Careful, [people have died for less].',
    'Ask about the yard, [your shop could be next].',
  ],
  passes: [
    'People who owe us money get a letter after thirty days.',
    'Do you know what happened to my first order?',
    'Look up the old vendor in the system.',
    'It is a shame, but accidents happen.',
    'If you can still find the receipt, we will refund you today.',
    'What is left of your house paint is in the shed.',
    'The same could happen to you without a backup.',
    'He walks with a stick now, so a room on the ground floor, please.',
    'Old links tend to disappear.',
  ],
} satisfies Rule;
