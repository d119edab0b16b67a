import type { Rule } from '@/lib/engine/rule';
import { notAsserted } from '@/lib/english/parts';

// Seldom in the labelled lines; kept because it is how an answer to a difficult client goes wrong (tests/conversations).
export default {
  judges: 'draft',
  practice: 'stay-calm',
  severity: 'warning',
  message: 'The reader wrote because they are waiting; they hear that they are a nuisance.',
  patterns: [
    '(stop|quit) (always|constantly|endlessly|forever)? (chasing|emailing|mailing|calling|ringing|phoning|texting|messaging|writing|hounding|asking|nagging|hassling|bombarding|flooding|sending|clogging|copying|tagging|shouting|yelling|complaining|ranting) (to|at|in)? (me|us|my|our|everyone|the same|all these|these|your|so many|every)',
    '(you|your) (will|can|must|should|need to|have to) (just|simply)? (have to)? (wait|queue) (your turn|like (everyone|everybody|all the|the rest|any other) (else|others|rest)?)',
    '^ (so|just|now|and|then)? (wait|queue) (your turn|like (everyone|everybody|all the|the rest|any other) (else|others|rest)?)',
    'you are (not the only|not our only) (person|customer|client|tenant|patient|guest|parent|family|student|member|passenger|user|project|case|pebble|fish) (we|i|in the|on|here|with a|who has|to)?',
    '(we|i) (do) (have|got) other (customers|clients|tenants|patients|guests|parents|families|students|people|things) (too|as well|besides you|you know|to (deal with|look after|think about|serve))',
    '(how many (more)? (times|emails|messages|calls)) (are you|do you|will you|must you) (going to|intend to|plan to|have to|want to)? (ask|send|write|call|ring|chase)',
    '(one more|another|any more) (email|emails|call|calls|message|messages|word) (from you|like (this|that))? and (i|we) (will|shall|am|are)',
    '(writing|asking|chasing|calling|emailing|ringing|shouting|complaining) (to us|us|me)? (every (day|hour|five minutes)|again and again|ten times|constantly|all day|louder)? (will not|does not|is not going to) (make|get|speed|help|change)',
    '(and|please|just|now|so|then)? stop (asking|emailing|calling|writing|ringing|chasing|messaging|texting|whining|moaning|arguing|googling|guessing|fussing|interfering) (now|please)? $',
  ],
  except: [
    'stop (sending|writing|emailing|calling|asking|texting) (me|us) (if|when|once|as soon)',
    '(can|how to|want to|wish to|like to|ask (us|me) to|if you) stop (sending|emailing|texting|calling)',
    '(will|would|can|to|i|we|they|he|she|it|and|bank|system|please) stop (sending|emailing|texting|calling|mailing|asking)',
  ],
  notAfter: notAsserted,
  suggestions: [
    { sentence: 'You are on my list, and I will write to you by [day and time].' },
    { sentence: 'You need do nothing more; I will update you by [day and time].' },
  ],
  flags: [
    '[Stop chasing me] about the keys.',
    '[You will just have to wait like everyone else].',
    '[You are not the only patient we] have.',
    '[Ringing us every five minutes will not speed] it up.',
  ],
  passes: [
    'We will stop sending you the newsletter today.',
    'Please wait your turn at the blue line.',
    'You are not the only one with this fault, so we have called in the maker.',
    'If you want us to stop texting, reply with the word stop.',
  ],
} satisfies Rule;
