import type { Rule } from '@/lib/engine/rule';
import { notAsserted } from '@/lib/english/parts';

export default {
  judges: 'incoming',
  practice: 'other-view',
  severity: 'warning',
  message: 'This scorns the work in civil words; under it there is usually one thing that failed.',
  patterns: [
    'what (passes|passed) for (service|advice|management|work|thought|thinking|effort|professionalism|quality|testing|expertise|competence|help|support)',
    '(masterpiece) of (fiction|comedy|fantasy|creative writing|performance art)',
    'exercise in (futility|creative writing|fiction)',
    '(learned|learnt|known) (not|better than) to (expect|hope for|ask for|rely|trust|count) (competence|an answer from you|on you|anything from you|much from you|better from you)',
    '(expect|expected|expecting) (no better|any better|anything better) (from|of) (you|your|this)',
    'even by your (own|low|usual|already low)? (standards|standard)',
    'takes a (certain|special|rare|particular|peculiar) (kind of|sort of)? (stupidity|arrogance|idiot|incompetence|genius to)',
    '(admire|applaud|marvel at|salute|commend) (your|the) (gall|audacity|knack for|talent for|gift for|commitment to (failure|failing|doing nothing|silence))',
    '(mistake|confuse) (my|our|the) (silence|patience|politeness|kindness|courtesy|manners) for',
    '(quicker|easier|faster|more useful|more productive|more luck|simpler) to (pray|flip a coin|toss a coin|throw a dart|read tea leaves|send a pigeon|light a candle|train a)',
    '(talking|speaking|writing|explaining|shouting|arguing) (this|it)? (to|at|with) (a|the) (brick wall|void|lamp post|plank|goldfish|brick|parrot|robot|answering machine)',
    '(trouble|bother|burden|bore|confuse|detain) you with (the)? (facts|logic|reality|evidence|grammar|truth)',
    'if (incompetence|stupidity|rudeness|laziness|excuses|failure|ignoring (people|customers)|wasting time) (were|was)',
    '(circus|clowns|monkeys|asylum|lunatics|inmates) (is|are|has|have) (running|run|taken over|called|rung|in charge)',
    'would not (recommend|wish) (you|your|this company|this firm|this lot) (to|on) (my|our|an|any) (worst)? (enemy|enemies)',
    '(so called|self styled|self proclaimed) (professionals|experts|engineer|engineers|manager|service|support|team|specialist|specialists|lawyer|help|quality|customer service|helpdesk|solution|technician|consultant|consultants)',
    '(laughable|pathetic|risible|derisory|ludicrous|pitiful|disgraceful|shameful|diabolical|woeful|abysmal|insulting|lamentable|shambolic) (response|reply|answer|service|excuse|effort|attempt|attitude|offer|performance|standard|standards|work|workmanship|conduct|behaviour|behavior|treatment|communication|support|company|firm|product|quality|customer service|experience|management|handling|outfit|organisation|organization)',
    '(a|an|any|my|even a) <scornful>? (trained)? (monkey|chimp|chimpanzee|toddler|five year old|six year old|parrot|goldfish) (would|could|can) (do|have done|have made) (a)? (better|this|it|a better|your)',
  ],
  notAfter: notAsserted,
  flags: [
    'I see [what passes for testing] at your end.',
    'That was slow [even by your standards].',
    '[Laughable response].',
    'Then your [so called experts] took the door off.',
  ],
  passes: [
    'There must be an adult in charge of the group.',
    'We expect nothing from you at this stage.',
    'The play is a work of great comedy, thank you for the tickets.',
    'Please do not carry it yourself, the porter will.',
    'It takes a special key to open the case.',
    'Children must be with the adult who booked.',
  ],
} satisfies Rule;
