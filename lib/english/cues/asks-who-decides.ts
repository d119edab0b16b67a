import type { Cue } from '@/lib/engine/rule';

export default {
  says: 'Asks who decides.',
  patterns: [
    '(who|whose|which of (you|them)) ... (decides|decide|last word|final word|final say|last say|say|in charge|call|sign|signs|sign off|signs off|approve|approves|authorise|authorises|lead|leads|decision|name (is|on)|responsible|go by|follow|listen to|take (instructions|my lead|our lead)|speak to|speak with|talk to)',
    '(put|get) (me|us) in (touch|contact) with (the|whoever|who|someone|somebody)',
    '(whoever|person|somebody|someone|one) (who)? (decides|can decide|is in charge|has the (say|authority|last word)|signs|may decide|can approve|can sign)',
    '(decision maker|one (voice|answer|contact|person|decision)|single (point|contact|voice)|agree (between|among|amongst) (yourselves|you)|speak with one)',
    '(one|a) joint (answer|decision|reply)',
  ],
  flags: [
    '[Who of you has the last word]?',
    'Could you [put me in touch with whoever] signs?',
    'May I ask for [one answer] from you all?',
  ],
  passes: ['Who is coming?', 'I will pause until we hear.'],
} satisfies Cue;
