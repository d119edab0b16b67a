/** Parts of the patterns of cues that tell a feeling, in the pattern language (CONTRIBUTING.md). */

const degree = '(<very>|<degree>)';

/** The writer, or those at their side. */
export const one =
  '(i|we|us|me|him|her|them|(both|all|each|most|many) of us|(my|our|their|her|his) (poor|dear|elderly|aged|disabled|pregnant|whole|entire|own|late|little|new|old|young|eldest|youngest|own|best|other|lovely)? (<kin>|<boss>|staff|team|teams|customers|customer|guests|guest|clients|client|tenants|tenant|residents|neighbours|neighbors|members|parents|patients|patient|pupils|colleagues|in laws|people|lads|crew|class|drivers|volunteers|shareholders|board|committee|everyone|grandmother|grandfather|granny|grandma|grandad|aunt|uncle|mother in law|father in law|fiancee|chef|cook|head chef|receptionist|bride|groom))';

/** The writer, or those at their side, in a state: ends where the word for it stands. */
export const feels = `(${one} (am|are|is|was|were|feel|feels|felt|have been|has been|had been|became|become|remain|remains|get|got|left|ended up|end up|came away|come away|came home|went home|am left feeling|look|sound)? ${degree}? ${degree}? ${degree}?|(left|leaves|leaving|made|makes|making|has|have|had|got|kept|keeps|keeping) (me|us|${one}) (feeling|feel|so|all)? ${degree}? ${degree}?)`;

/** The same of whoever needs not be named: `absolutely livid`, `Still furious`. */
export const feelsAtStart = `^ (and|but|so|honestly|frankly|well|to be honest|tbh|just)? (am|are|feel|feeling)? ${degree}? ${degree}?`;

/** What happened to them, in a word for how it feels: ends where that word stands. */
export const itIs = `((it|this|that|which|all this|all of this|the (whole|entire)? (thing|experience|wait|waiting|delay|silence|process|situation|saga|business|week|weekend|day|ordeal|episode|uncertainty|not knowing)|nothing|few days|couple of (days|weeks)) (is|was|has been|have been|had been|feels|felt|gets|got|is getting|is becoming|became|has become|makes for|proved|has left us|must be) (nothing short of|a|an|the most)? ${degree}? ${degree}? ${degree}?|(find|found|finding) (it|this|that|all this|the whole thing) ${degree}? ${degree}?)`;

/** Tells a feeling that is over, is none, or is but thought of: it cancels what it touches. */
export const notFelt: readonly string[] = [
  '(was|were|had been|been|felt|got|getting) ... (at first|initially|to begin with|at the time|back then|until|(last (week|month|year|time|night)|yesterday|on monday|earlier) (but|and then|and now|until))',
  '(not|never|nothing|hardly|no longer|without|no need to|no reason to|need not|rather than|instead of|far from|stop) (be|being|get|getting|feel|feeling|at all|really|too|so|that|to be|to|because|here to be)? (<very>|<degree>)? (angry|furious|livid|annoyed|cross|upset|frustrated|fed up|disappointed|dissatisfied|worried|anxious|scared|afraid|concerned|embarrassed|ashamed|hurt|shocked|tired|exhausted|confused|offended|insulted|unhappy|impatient|nervous|stressed|sad)',
  '(would|will|might|may|could|should|to|you|they|he|she|who|anyone|people|if|when|used) (not|never)? (be|have been|to be|am|are|is|were|was|feel|get) (<very>|<degree>)? (angry|furious|livid|annoyed|cross|upset|frustrated|fed up|disappointed|worried|anxious|scared|afraid|concerned|embarrassed|ashamed|hurt|shocked|tired|exhausted|confused|offended|insulted|unhappy|impatient|nervous|stressed|sad)',
  '(not|never) (saying|suggesting|implying) (that)? (i|we|this|it) (am|are|is)',
];
