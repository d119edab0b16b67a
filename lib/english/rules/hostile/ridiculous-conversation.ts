import type { Rule } from '@/lib/engine/rule';
import { notAsserted } from '@/lib/english/parts';

const scorned =
  '(ridiculous|absurd|silly|stupid|pointless|childish|petty|ludicrous|laughable|pathetic|idiotic|farcical|infantile|nonsensical|preposterous)';

// Seldom in the labelled lines; kept because it is how an answer to a difficult client goes wrong (tests/conversations).
export default {
  judges: 'draft',
  practice: 'stay-calm',
  severity: 'warning',
  message: 'The reader hears that what matters to them is beneath you.',
  patterns: [
    `(this|such a|such|these|another|your|that|what a|yet another) (whole|entire|utterly|completely|frankly|rather|endless)? ${scorned} (little)? (conversation|discussion|exchange|argument|debate|correspondence|thread|complaint|complaints|request|requests|demand|demands|question|questions|accusation|accusations|quibble|quarrel|letter|email|emails)`,
    '(from|of|in) this (century|millennium)',
    `(it is|this is|that is|how) (utterly|completely|frankly|simply|just|rather|quite)? ${scorned} (of you|to (send|write|complain|ask|demand|expect (us|me)|make|email|ring|call|bring|quibble|argue))`,
  ],
  except: [
    '(century|millennium) (so|there|alone|and|has|we|was|were|house|art|music)',
    '(apologies|sorry|forgive|my) ... (silly|stupid) (question|questions)',
  ],
  notWith: [
    '(sorry|apologies|apologise|apologize|my own|of us|of me|building|built|art|haha|lol|not (a|at all))',
  ],
  notAfter: notAsserted,
  suggestions: [
    { sentence: 'I would like to settle this with you: [the next step].' },
    { sentence: 'What I need to go on is [the point].' },
  ],
  flags: [
    'We have no time for [such absurd demands].',
    'Let us end [this pointless debate].',
    'Send us a file [from this century].',
    '[It is ridiculous to send] a crew back for that.',
  ],
  passes: [
    'There is no such thing as a silly question.',
    'Sorry for this stupid question of ours.',
    'It is ridiculous that the box stood in the rain, and I told the courier so.',
    'The barn is the oldest of this century and the last.',
  ],
} satisfies Rule;
