import type { Cue } from '@/lib/engine/rule';

export default {
  says: 'Says, without asking, what the writer should be given or spared.',
  patterns: [
    '(i|we) (now|just|simply|really|therefore|also|still|would)? (want|demand|expect|require|insist|request)',
    '(i|we) (assume|trust|presume|take it|expect|hope|believe|suppose|am sure|imagine|insist|think) (that)? (you|your|it|this|that|we|i|the|there|a|an|some|at least|under the circumstances|given)',
    '(would|will|should|could|might) (square|settle|cover|satisfy|do it|make it right|be fair|be fine|be enough|be acceptable|be reasonable|be appropriate|close the matter|put it right)',
    '(is|are|seems|would be|feels) (only)? (reasonable|fair|the least|appropriate|in order|due|owed|overdue|warranted|called for)',
    '(should|will|would|shall|can|do|am|are|is|must) not (be|have|need|expect|going)? (to)? (our|my|pay|paying|paid|charged|billed|cover|accept|accepting|cost|be paying|bear)',
    '(refuse|not prepared|not willing|not going|unwilling) to (pay|cover|accept|bear|be charged)',
    '(you|your (firm|company|insurance|insurers|team|office|people)) (owe|owes|must|should|need to|have to|will have to|ought to|had better|are liable|is liable|are responsible|is responsible)',
    '(entitled|due|owed) (to|a|the|an|me|us|back)',
    '(if|unless|provided) (you|your boss|we|i) (can|could|will|would|do|give|get|agree|knock|throw|take|offer|let)',
    '(happy|prepared|willing|ready|glad) to (accept|settle for|take|sign|pay|continue|stay|drop it|leave it|forget)',
    '(how|what) about',
    '(off|back|credit|discount|refund|waiver|free) (or|otherwise|else)',
    '(settle|agree) (on|for|at)',
    '(considering|looking for|looking at|after|hoping for|hope for|want|seeking) (a|an|some|at least|full|something)',
  ],
  except: [
    '(i|we) (just|really|also)? (want|wanted) (to|you to) (say|thank|add|tell|know|let|apologise|apologize|mention|be clear|wish)',
    '(i|we) (hope|trust|assume|expect|imagine|believe|suppose|think|presume|am sure) (that)? (you|your|this|it|we|i) (are|is|am|have|had|finds|all|enjoyed|will (enjoy|see|like|understand|remember)|did|can see|got|understand)',
    'is (fair|due) (game|enough|to)',
  ],
  flags: [
    '[We trust that you] will drop the late charge.',
    'Two nights free [would settle] it.',
    'A third off [is reasonable].',
    'We [should not be paying] for an empty room.',
    '[You owe] us for the broken gate.',
  ],
  passes: [
    'I hope you are well.',
    'The fee is on the second page.',
    'We paid it on Monday.',
    'That is fair enough.',
  ],
} satisfies Cue;
