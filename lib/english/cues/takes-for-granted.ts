import type { Cue } from '@/lib/engine/rule';

const crew =
  '(them|him|her|your (lad|lads|man|men|chap|chaps|guy|guys|driver|drivers|fitter|fitters|plumber|people|team|crew|boys|girls|lot|engineer|designer|developer|nurse|assistant|colleague)|one of (them|your|you)|someone|somebody)';

export default {
  says: 'Takes it for granted that something more is done.',
  patterns: [
    '(they|you|he|she|we) (might|may) as well',
    `(get|have|tell|ask|let) ${crew} (to|do|have|come|take|put|look|bring|fit|also|just|come|carry|make|paint|move)`,
    '(while|whilst|when|as|since) (you|he|she|they|your (lads|lad|men|man|chaps|guys|team|people|crew|fitter|plumber|driver|boys)) (are|is) (here|there|at it|on site|in|over|up there|about|on|round|in there|doing|already)',
    '(you|they|he|she) can (also|just|then|easily|quickly|surely|do|put|throw|take|add|fit|bring|carry|sort)',
    '(you|they) (will|would) (not mind|be able to|need to|have to|want to) (also|just|do|take|look|look after|carry|bring|put|do|fit|sort|add|keep|store|collect|drop)',
    '(counting|relying|banking|depending) on (you|your|him|her|them)',
    '(i|we) (have|already)? (told|promised) (them|him|her|my|our|everyone) ... (you|your)',
    '(i|we) (will|shall) (just|then|also)? (leave|drop|send|have) ... (with you|to you|for you|over|round|with your)',
  ],
  except: ['(let|ask|tell) (someone|somebody|him|her|them) (know|about|if)'],
  flags: [
    '[They might as well] do the shed too.',
    '[Get your lads to] paint the gate.',
    '[You can also] put the shelf up.',
    'We are [counting on you] for the Sunday.',
  ],
  passes: [
    'As well as the gate, the shed was painted.',
    'You can see the sea from here.',
    'I told them so.',
    'Let him know in time.',
  ],
} satisfies Cue;
