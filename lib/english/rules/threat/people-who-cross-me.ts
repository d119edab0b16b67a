import type { Rule } from '@/lib/engine/rule';
import { denied } from '@/lib/english/parts';

export default {
  judges: 'incoming',
  practice: 'safety',
  severity: 'error',
  message: 'This tells of what befell others, so that the reader fears the same.',
  patterns: [
    'last ... who (pulled|tried|did|said|told|played|crossed|messed|lied|robbed|stole|laughed|spoke|stood|refused|cheated|ripped) ... (me|us|that|this) ... (does not|did not|is not|never|no longer|ended|limps|regrets|regretted|moved away|lost)',
    '(boys|lads|brothers|cousins|friends|mates) (do not|are not|never|will not) (do|write|send|use|ask|talk|email|read|knock|as patient|so patient|patient|wait) (email|emails|letters|letter|words|nicely|first|paperwork|talking|forms|twice)?',
    '(shame|pity|family|tragic|hate|careful|sad|terrible|awful) ... (and|but|because)? accidents (do|will|can)? happen',
    '(hate|sorry|shame|pity|sad|awful) (for|if|to see|it if) (the)? same (luck|thing|fate|accident|trouble|misfortune|bad luck)? ... (you|your)',
    '(luck|fate|accident|trouble|misfortune) to (find|befall|visit|strike|reach|follow|catch up with) (you|your)',
    '(people|folk|folks|men|those|anyone|everyone|everybody|anybody|blokes|guys|suppliers|firms|companies|contractors|landlords|managers|clerks|lads|the ones|the man|the one) (who|that) (have|has|had|tried|try|tries|dare|dared|thought|think|ever)? (to)? (crossed|cross|crosses|mess with|messes with|messed with|cheat|cheats|cheated|ignore|ignores|ignored|lie to|lied to|lies to|steal from|stole from|rob|robbed|disrespect|disrespected|disrespects|screw|screwed|play games with|let down|stand up to|say no to|said no to|upset|upsets|annoy|annoyed|insult|insulted|humiliate|humiliated|make a fool of|made a fool of|double cross|betray|betrayed|take from|took from|talk to|spoke to|laughed at|get in the way of) (me|us|my family|our family|this family|the family|my brothers|my money|him|people like me) ... (tend|usually|end|end up|ends up|always|never|often|do not|does not|soon|generally|get hurt|find|found|live|lose|lost|learn|learned|regret|regretted|wake|woke|wish|wished|limp|limps|walks|disappear|vanish|is still|are still|have a habit|had|have accidents|no longer)',
    '(go and ask|go ask|look up|google|remember|ask around about|ask what happened to) (about)? (the|my|our|your) (last|previous|old|other|first|ex) (one|man|guy|vendor|supplier|landlord|contractor|builder|tenant|lawyer|accountant|manager|woman|person|neighbour|neighbor|agent|partner|boss|clerk|bloke|fella)',
    'if (you|anyone|they|the police) can (still|even|ever) find (him|her|them|what is left|all of him)',
    '(what is left|whatever is left|what remains) of (you|him|her|them|your (<kin>|<home>))',
    '(they|he|she|someone|somebody|people) (never|still have not|have not) (found|find|identified|recovered) (him|her|the (body|bodies|rest)|them|all of him|his body|her body|who (did it|set))',
    '(he|she|they|the last one|the other one) (still)? (walks|walk|limps|eats|talks|sleeps|uses|drinks) (with|through|from) (a|the)? (limp|stick|straw|crutches|frame|tube|light on|lights on)',
    '(he|she|it|they) (took|take|needed|spent) ... (weeks|months|days) (in (hospital|traction|plaster|intensive care)|to (learn to)? (walk|heal|recover|talk) again)',
    '(tend|tends|seem|seems) to (have (terrible|bad|rotten|awful|the worst|nasty)? (luck|accidents|misfortunes)|disappear|vanish|get hurt|fall down (the)? stairs|go missing|regret it|end up in (hospital|the (river|canal|ground|boot)))',
    '(terrible|bad|rotten|awful|nasty) (luck|things|accidents) (follows|follow|happens|happen|finds|find|befalls|befall|comes|come|tends|tend) (to)? (people|those|anyone|men|everyone|you|firms)',
    '(you|he) (would not|will not|would hate to|do not want to) (be|become|end up|turn out) (the|like)? (the)? (next|another one|like him|like her|like the last|like them|as (him|her))',
    '(do not|does not|did not) (want|need|wish) (that|this|the same|anything like that|it) to happen to (you|your)',
    '(same|something similar|something like that|it) (thing)? (could|can|might|may|will) (easily|always|very well)? happen to (you|your (<kin>|<home>))',
    '(had|has|met with|suffered|in for|due|having|meet with) (a|an) (little|nasty|unfortunate|terrible|bad|unexpected|tragic) (accident|fall|fire|mishap|tumble) ... (last (time|one|man|person)|after|when|who|do not you|remember|once|too)',
  ],
  notAfter: denied,
  notWith: [
    '(condolences|insurance|policy|insured|claim|our thoughts|please be careful|so please|phishing|scam|fraud|be aware|to warn you)',
  ],
  except: [
    'happen to you without',
    '(links|files|emails|parcels|orders|socks|messages|tickets) ... disappear',
    'with a stick',
    'house (paint|plants|keys)',
    '(vendor|supplier|customer|client) in the',
  ],
  flags: [
    '[People who cross me tend] to move away in a hurry.',
    '[Google the last landlord], he still uses a stick.',
    '[They never found him], Pete.',
  ],
  passes: [
    'People who owe us money get a letter after thirty days.',
    'Ask the last speaker for her slides, please.',
    'If you can find the receipt, we will refund you today.',
    'The insurance pays because the same thing could happen to you.',
  ],
} satisfies Rule;
