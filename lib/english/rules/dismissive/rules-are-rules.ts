import type { Rule } from '@/lib/engine/rule';

export default {
  judges: 'draft',
  practice: 'offer-solution',
  severity: 'warning',
  message: 'A rule or a shrug in place of a reason leaves the reader with nothing.',
  patterns: [
    'rules are rules',
    '(a deal|policy|business|a contract|a rule) is (a deal|policy|business|a contract|a rule)',
    '(that|this|it) is (just|simply|only) (our|company|the) policy',
    '(that is|(this|it) is (just|simply)) (just|simply|unfortunately|always been)? (the way|how) (it|things|the system|we|this) (is|are|works|work|goes|do (it|things)|has always been|have always been|always)',
    '(that|this|it) (has|is) (always)? (been)? (the way|how) (we|it) (have|has|is) always (done|been)',
    '(we|it) (have|has) always (been|done) (it)? (like|this way|that way)',
    'that ship has sailed',
    '^ (well|oh well|sorry|look|honestly)? (it is what it is|so it goes|what can you do|nothing doing)',
    '(it|survey|price|policy|system|deadline|contract|result) is what it is',
    '(i|we) (do not|did not) (make|write) the rules',
    '(nothing|there is nothing|not much) (more)? (i|we) can do (so|and) (you will|please (stop|do not)|there is no (point|use)|that is)',
    '(lads|guys|people|team|drivers|staff|they|we|it|i) (will)? (start|starts|come|comes|finish|finishes|leave|work|reply|answer|get|gets|be|is|get done|gets done|be done|get there|be ready) when (they|we|it|i) (start|starts|come|comes|finish|finishes|leave|like|feel|get|gets|is|am|are)',
    'what is done is done',
    '(we|i|they|everyone|everybody|every (bank|shop|firm|company|supplier|agency)|all (banks|shops|firms)) (send|do|does|charge|charges|say|says|see|get) (this|the same|precisely the same|exactly the same|hundreds|dozens|thousands) (every (day|week|year)|of (them|these|those)|in (this|our))',
    '(we|i|they) will (get to|do|fix|answer|send|be) ... when (we|i|they) (get to|do|feel like|are ready|can be bothered)',
    'you will (have|get) (it|this|that|them|an answer) when (it|i|we|they) (is|am|are|get|have|feel) (right|ready|done|finished|good and ready|to it|time) ... (not before|and not before)',
    '(no is|no means) (no|a complete sentence|the answer)',
  ],
  except: [
    '(see|show|shows|explain|explains|know|learn|understand|wondering|check|how|video|page|guide) ... how (it|things|the system|we|this) works',
    '(this|that) is how (it|things|we|the system) (works|work|do (it|things)) (in|on|at|with|if|when|for|and|once|now)',
  ],
  suggestions: [
    { sentence: 'I cannot change this, and here is why: [the reason].' },
    { sentence: 'What I can do is [the alternative].' },
    'I cannot change this, and here is why: [the reason]',
  ],
  flags: [
    '[Rules are rules].',
    'The desk shuts at four, [that is just how it works].',
    '[It is what it is].',
    '[We will get to it when we get to] it.',
  ],
  passes: [
    'The video shows how it works.',
    'This is how it works: you scan the code and the door opens.',
    'Our rules are attached.',
    'We will answer when we have heard from the bank, by Friday at the latest.',
  ],
} satisfies Rule;
