import type { Cue } from '@/lib/engine/rule';

export default {
  says: 'Says what is not done, or only on terms.',
  patterns: [
    '(can|could|will|would|do|does|am|are|is|may|shall|must) not (be able to|normally|usually|actually|also|take|do|offer|cover|include|included|covered|allow|allowed|able|part|something|in|provide|permitted|advise|give|say|tell|help with|treat|work|visit|come|stretch|go|deliver|fit|look|carry|match|diagnose|share|send|release|hold|store|supply|move|print|build|write|change|touch|accept|make|handle|unload|use|bring|support|service|repair|discuss|recommend|ship|run|ours|mine|insured|licensed|qualified|possible|within|for us)',
    '(unable|not able|not allowed|not possible|impossible|no longer|never) (to|do|does|work|take)?',
    '(outside|beyond|out of|not within|not in|not part of|not included in|not covered by|over and above) (of)? (the|our|my|what|your|this|that|scope|office|working)',
    '(only|solely|purely|just) (ever)? (work|works|does|covers|deliver|delivers|do|cover|deliver|visit|support|advise|fit|treat|take|open|in|on|to|for|from|up to|by|with|at|when|after|once|during|two|one|three|the)',
    '(has|have|need|needs|must|ought) to (come|stay|be|go|remain|wait|stop|leave|draw the line|say no|decline|pass|see)',
    '(covers|includes|included|allows|comes with|limited to|stops at|ends with|ends at|up to) (two|one|three|four|2|1|3|4|the|a|what|only)',
    '(separate|extra|additional|new|further|another) (quote|charge|fee|cost|job|order|agreement|invoice|price|project|estimate|contract|piece of work|variation)',
    '(would|will|is|are) (be|cost|count as|come as|come to|go down as)? (an)? (extra|additional|chargeable|charged|billed|separate)',
    '(stick|sticks|stay|stays|keep|keeps) (to|with|grounded|within|off|out of|away from)',
    '(instead|rather|alternatively|leave (that|this|it) to|better (placed|off) (with|asking)|(someone|somebody) (else|who)|(your|a|an|the) (adviser|advisor|financial adviser|accountant|doctor|gp|surveyor|engineer|specialist|local) (is|can|will|would))',
    '(not|no) (a|an|the|our|something|anything|one|thing|job) ... (we|i|for us|my|our)',
    '(afraid|sadly|unfortunately|regret) ... (not|no|only|outside|beyond)',
    '(no|not) (weekend|evening|home|personal|structural|medical|tax|legal|investment|outside|same|on|private|residential)',
    '(against|under|by) (our|the) (rules|policy|licence|terms|agreement|insurance)',
  ],
  except: [
    '(do|did|will|would|can|could) not (be a problem|worry|hesitate|mind|see why not|matter|forget)',
    '(no|not a) (problem|worries|trouble|bother)',
    '(only|just) (a|to|let|too)',
  ],
  flags: [
    'The garden is [outside what] we do.',
    'We [can not take] that on.',
    'A third one would be a [separate quote].',
    'Our drivers [stick to] the road side.',
    'We [only deliver] to shops.',
  ],
  passes: [
    'Of course, I will ask him.',
    'That sounds lovely, see you on Friday.',
    'Noted, thank you.',
    'Let me have a think.',
  ],
} satisfies Cue;
