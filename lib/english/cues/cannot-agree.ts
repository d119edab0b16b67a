import type { Cue } from '@/lib/engine/rule';

export default {
  says: 'Says that those on the writer’s side want different things, or that it is open who decides.',
  patterns: [
    '(no idea|not sure|unsure|unclear|do not know|can not tell|beats me|who knows|not clear|nobody knows|no clue) ... (who|whose|which of (them|us)|who is) ... (decides|word|call|say|charge|listen|follow|goes|counts|boss|sign|right|wins|last|final|to go with)',
    '(can|could|do|does|will) not (seem to|all|ever|yet)? agree',
    '(arguing|argue|at loggerheads|fighting|fight|squabbling|disagree|disagrees|disagreement|disagreed|torn|split|divided|clash|clashes|clashing|conflicting|contradicting|contradict|contradictory|at odds|going round in circles|tug of war|two camps|stalemate|deadlock) (about|over|on|with|each|between|among|both|and|here|again)?',
    '(caught|stuck|piggy) in the middle',
    '(everyone|everybody|each|each of (us|them)|all of them|they all|we all|both of them) (wants|want|says|say|has|have|thinks|think|tells|asks) (something|a|an|their|his|her|me|different|the opposite|another)',
    '(different|opposite|conflicting|contradictory|mixed) (instructions|opinions|views|messages|answers|ideas|wishes|directions|orders|signals|requests|things)',
    '(telling|told|tell|tells|say|says|know|knows|ask|asked|decide|decided|agreed) (me|us|you|them)? (who|which of them) (wins|decides|is right|gets|goes first|to (follow|listen|believe)|has)',
    'whose (word|call|say|decision|instructions|side)',
  ],
  except: [
    '(we|they) (disagree|argue) with (you|your)',
    'conflicting (dates|appointments|bookings|meetings|errors)',
  ],
  flags: [
    'I have [no idea whose word goes].',
    'They [cannot agree].',
    'I am [stuck in the middle].',
    '[Everyone wants something] else.',
  ],
  passes: ['We all want oak.', 'They agreed on Monday.'],
} satisfies Cue;
