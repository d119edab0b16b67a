import type { Cue } from '@/lib/engine/rule';

export default {
  says: 'Stands in the way: says no, or wait.',
  patterns: [
    '(told|telling|tell) you (no|already|it is a no|that it is not)',
    '(it is|that is|is|still|so|a|the answer is|answer is|says|said|remains) (still|a|just|simply)? no (from me|for now|way|go|thanks)? $',
    '(so|and|but|still|it is|therefore) no (from|for|to|until|way|i|we|not)',
    '^ no',
    '(nothing|nobody|no one|not a thing) (moves|happens|gets|goes|is|leaves|comes|enters|signs|starts|passes) (done|ahead|signed|approved|in|out|through|changed|past|on)? (without|until|unless|before|by|past|through|except)? (me|my|us|i|we)?',
    '(is|are|am) not (going|coming|happening|starting|getting|moving|entering|leaving|being)',
    'on my watch',
    '(i|we) (am|are) not (<doing>|having|letting|opening)',
    '^ (you|they|he|she) (can|may|must) not $',
    '(over my dead body|not on my watch|not while i am)',
    '(i|we|he|she) (will|would|am|are|is|can|do|does) not (going to|willing to|prepared to|comfortable|happy|having|want|let|letting|allow|allowing|pass|passing|forward|sign|approve|agree|release|open|give|accept|put (you|it|this)|have it|want it)',
    '(refuse|refuses|refusing|refused|decline|declining|veto|blocking|blocked|forbid) (to|it|this|that|the|any|you)?',
    '(leave it|leave things|leave everything|leave it be|leave it alone|leave it as|leave it for now|wait|hold off|hold fire|on hold|stop|do not (do|start|touch|change|come|send|go|proceed|switch|move)) (until|as|it|this|that|for|anything|everything|alone|be|there|please|now|to|them|in|then)?',
    '(you|it|this|that) (will|can|must) (have to)? (wait|stay|not|stop)',
    '(everything|it all|all of it|anything) (goes|has to go|must go|comes|runs) (through|past|via|by) me',
    '(not|nothing) (until|unless|before|without) (i|me|my)',
    '(send|put|pass) (you|your call|your email|it|this|that|them) (through|on|up) ... (not|never)',
  ],
  except: [
    'no (problem|problems|worries|rush|hurry|idea|thanks|doubt|longer|one|more|objection|objections)',
    '(can|could) not wait',
  ],
  flags: [
    '[Nothing moves without me].',
    '[I am not comfortable] with the date.',
    'I have [told you no].',
    'Please [leave it as it] was.',
  ],
  passes: ['No problem at all.', 'The gate is open.', 'Go ahead on Sunday.'],
} satisfies Cue;
