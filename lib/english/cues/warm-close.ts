import type { Cue } from '@/lib/engine/rule';

export default {
  says: 'Closes warmly, or wishes the reader well.',
  patterns: [
    '(have|enjoy|wishing you|wish you|hope you have|hoping you have) (a|an|your|the|all|both|every|it|that|what is left of)? (very|really|most|lovely|good|great|nice|wonderful|safe|happy|relaxing|restful|fantastic|peaceful|rest of)? (day|evening|weekend|week|afternoon|morning|trip|time|holiday|break|night|one|journey|flight|rest|minute|friday|sunday|monday|christmas|easter|summer|party|wedding|sunshine|stay|visit|meal|cake|move|match|concert|ride|game|walk|festival|garden|new|old|kitchen|house|well|luck)',
    '(good|lovely|great|nice|happy|wonderful) (weekend|evening|rest of|day|luck|trip|journey|holidays|holiday)',
    '(look|looking) forward (to)?',
    '(speak|talk|chat) (to you|with you)? (soon|then|later|tomorrow|on|at|next|again)',
    '(see|catch) you (soon|then|later|tomorrow|on|at|next|there|again|this)',
    '(see|meet|speak to|welcome|hear from|talk to) you (both|all|there|then|soon|on|at|tomorrow|again|next|in|back)',
    '(have fun|take care|all the best|best of luck|good luck|safe (travels|journey|trip|drive|home)|get well|fingers crossed|bon voyage|chin up|mind how you go|look after yourself|keep (warm|safe|well|dry)|stay (safe|warm|well)|rest up|sleep well|god bless|big hug|love to)',
    '(best|kind|kindest|warm|warmest|good|many|sincere|friendly|cordial) (wishes|regards|greetings)',
    '(with|in) (best|kind|warm|all good|every good|sympathy|deepest|love|gratitude|thanks) (wishes|regards|sympathy|good|and|thanks)?',
    '^ (yours|regards|best|cheers|warmly|warm|sincerely|respectfully|thanks|kr|br|rgds|cordially|xx|x|love) (sincerely|faithfully|truly|ever|again|and|x|xx)?',
    '(any (other)? (questions|trouble|worries|doubts|problems)|anything else|if (you|there) ... (anything|questions|help|worries|trouble)) ... (ring|call|ask|shout|write|say|tell|let|drop|contact|email|reply|here|happy|glad)',
    '(just|do|feel free to|always|do not hesitate to) (ring|call|ask|shout|write|say|let (me|us) know|drop (me|us)|give (me|us)|get in touch|come back to)',
    '(let (me|us) know|shout|ask|ring|call|write|email|reply|get in touch) (if|whenever|any time|anytime) (you|there|anything|i|we|it)',
    '(i am|we are|always|only) (here|on hand|around|a call away|at your disposal|at your service) (for you|to help|if|any time|anytime|whenever|day)?',
    '(glad|happy|pleased|delighted|a pleasure) to (help|hear|answer|talk|show|meet|welcome|be of)',
    '(hope|hoping|trust) (that)? (you|this|that|it|all|the|your) ... (well|better|helps|useful|safe|soon|enjoy|lovely|good|clear|happy|goes|great|feeling|settled)',
    '(enjoy|enjoying) (it|the|your|them|every|a|that|yourselves|yourself)',
    '(give|send|pass) (my|our) (love|best|regards|wishes)',
    '(a presto|a bientôt|a bientot|bis bald|hasta pronto|cordialement|viele grüße|viele grusse|mit freundlichen|saludos|un saludo|cordiali saluti|la revedere|o zi bună|groetjes|met vriendelijke|hälsningar|pozdrawiam)',
    '(thinking of you|condolences|sympathy|sympathies|feel for you)',
  ],
  except: [
    'best (to|time|way|before|if|option|guess|case|price|is|would|we|i|you|thing|not|you can)',
    'hope (to|so|not)',
  ],
  flags: [
    '[Have a lovely weekend].',
    'We [look forward to] your visit.',
    '[Take care], both.',
    '[Speak soon].',
  ],
  passes: [
    'The order left on Monday.',
    'Send the form by noon.',
    'A copy of the deed is needed.',
    'The hall closes at nine.',
  ],
} satisfies Cue;
