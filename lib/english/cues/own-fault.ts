import type { Cue } from '@/lib/engine/rule';

export default {
  says: 'Takes the fault on themselves.',
  patterns: [
    '(was|is|all|entirely)? (my|our) (own|bad|entirely|stupid|silly|foolish)? (own|stupid|silly)? (mistake|fault|error|doing|oversight|slip|typo|confusion|misunderstanding|carelessness|stupidity|blunder|mix up|muddle|bad) (entirely|completely|all|here|this time|sorry|of course|not yours)?',
    '(all|entirely|totally|completely|purely|it is|it was|that is|that was|this is|this was|this one is|that one is|blame) (on|down to)? (me|us|my (own)? (fault|doing|mistake|bad|error)|our (own)? (fault|doing|mistake|bad|error))',
    '(i|we) (completely|totally|stupidly|clean|must have|may have|might have|had|have|seem to have|just|somehow|foolishly|accidentally|clearly|obviously|probably|think i|only)? (completely|totally|clean|also|just|have)? (forgot|forgotten|misread|misheard|misunderstood|mistyped|mixed up|muddled|missed (your|the) (deadline|email|e mail|note|message|date|appointment|call|slot|form|line|reminder|invoice|letter|part|bit|attachment|meeting)|overlooked|(lost|mislaid) (my|the|our|your) (key|keys|pdf|form|forms|letter|email|invoice|link|password|card|receipt|code|copy|file|login|details|number|paperwork|original|sheet|slip|ticket)|got (it|the|my|them|that|confused|muddled|mixed)|sent you the wrong|gave you the wrong|put in the wrong|typed|entered the wrong|pressed the wrong|clicked the wrong|ordered the wrong|picked the wrong (size|one|colour|date|box|option)|chose the wrong (size|one|colour|date|box|option)|misplaced|double booked|dropped (it|the|my)|deleted (it|the|my)|broke (it|the|my)|spilled|spilt|left it too late|left (it|my|the)|did not (read|notice|see|realise|realize|check|send|pay|update|tell you|spot|think|look)|never (sent|paid|updated|read|checked|looked)|should have (checked|read|said|told you|asked|sent|known|looked|noticed)|failed to (read|notice|send|pay|check)|was looking (at|in) the wrong|was being)',
    '(sorry|apologies|apologise|apologize|forgive me|excuse) (for|about|that|i|to be|we|if i|my) (the|my|our|being|not|a|so|late|i|we|they|these|those|was|am|be|have|it|delay|slow|silence|mess|bother|confusion|trouble|short|hassle|running|this)',
    '(sorry|apologies) (to (be|bother|trouble|moan|keep|ask|chase)|again|about (that|this)|everyone|all) ',
    '^ (so|very|really|oh)? (sorry|apologies|oops|whoops|my bad|mea culpa|silly me|duh)',
    '(silly me|stupid me|foolish me|daft of me|user error|operator error|brain fade|senior moment|blonde moment|my brain|having a (blonde|senior) moment|i (am|was) (an|such an|a|the)? (idiot|fool|muppet|plonker|one who))',
    '(not|never) (your|anyone s|anybody s) (fault|doing|problem) (at all)?',
    '(nothing to do with|no fault of|not down to|no reflection on) (you|yours|your)',
    '(we|i) (are|am|will be|was|were) (running)? (a bit|a little|slightly)? (late|behind) (with|on|paying|sending|for|to|at|today|this)',
    '(at|on) (my|our) (end|side)',
  ],
  except: [
    '(not|is it|was it|never) (my|our) (own)? (fault|mistake|doing|error|problem|bad)',
    '(my|our) (bad) (luck|experience|day|week|back|knee|leg|hip)',
    '(my|our) error (message|messages|code|codes|log|logs|rate)',
    '(my|our) (mistake|error|fault) (was|is) (to|in) (trust|believe|choose|use|trusting|believing|choosing|using|booking|thinking)',
    '(sorry|apologies) (but|state|excuse|sight|to say (but|that)|to have to)',
    '^ (sorry|apologies) (but|what|this|that is not|no|not)',
    '(no|an|not even an|without an?|waiting for an|want an|expect an|any|owe (me|us) an|one) (apology|apologies|sorry|apologise)',
    '(nothing|not|fine|works|working|ok|checked|all) ... (at|on) (my|our) (end|side)',
    '(on|at) (our|my) (side|end) of',
  ],
  flags: [
    '[It was my own mistake].',
    'I am afraid [I forgot] to sign it.',
    '[Sorry for the] delay, the post was slow.',
    '[Silly me], the switch was off.',
    'This is [not your fault].',
  ],
  passes: [
    'It is not my fault that the gate broke.',
    'I paid the taxi out of my own pocket.',
    'Not even an apology.',
    'Sorry but this will not do.',
    'You forgot the key again.',
  ],
} satisfies Cue;
