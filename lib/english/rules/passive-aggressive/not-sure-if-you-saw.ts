import type { Rule } from '@/lib/engine/rule';

export default {
  judges: 'draft',
  practice: 'plain-respect',
  severity: 'warning',
  message: 'The most disliked phrase of one survey: it hints that the reader ignored you.',
  source: 'Adobe email survey, 2018',
  patterns: [
    '(i am)? not sure (if|whether) you (saw|have seen|read|got|received|noticed|had a chance to read|even|ever|actually) ... (<email>|messages|reminder|below)',
    '(perhaps|maybe|apparently|it seems|seems|looks like|i guess|presumably|clearly) (that)? (you)? (missed|did not see|did not read|did not get|overlooked|never read|never saw|ignored) (my|our|the|all my|all our) (last|previous|earlier|first|two|three|many)? (<email>|messages|reminder|reminders|calls)',
    '(in case|if) you (have)? (somehow|accidentally|conveniently)? (missed|overlooked|did not see|did not read|ignored) (it|my|our) (last|previous|earlier|first|the first time|again) (<email>)?',
    'since (i|we) (have|had)? (not|never|yet to)? (heard|had|received) (not|nothing|no (reply|answer|response)) (back)? (to|from you)? (my|our)?',
    'sorry (to|for) (the)? (double|chase|chasing) (email|mail|you again)',
    '(i|we) (guess|assume|suppose|take it) (that)? you (are|were|must be|have been) (too|far too) busy',
    '(too|far too) busy to (reply|answer|respond|read|call|write|care)',
    '(assume|take it|conclude|gather|guess) (from|by) your (silence|lack)',
    '(surprised|amazed|astonished|baffled|puzzled) (to see|to find)? that you (still|have not|did not|do not|can not|are not|would not|could not|never)',
    'reminder number (two|three|four|five|six|2|3|4|5|6)',
    '(apparently|clearly|obviously|it seems|seems) (that)? (nobody|no one|none of you|not one of you) (ever|even|actually|here)? (reads|read|listens|cares|bothers|bothered|answers|checks|checked|looks)',
  ],
  suggestions: ['', { sentence: 'I am writing again about [topic]; could you let me know by [day]?' }],
  flags: [
    '[Not sure if you saw my last email], the survey needs your answer.',
    '[Perhaps you missed my email], we need the sizes.',
    'We need the sizes, [I guess you are too busy].',
  ],
  passes: [
    'I am not sure if the parcel arrived on Monday.',
    'Sorry I missed your call, I was on a site visit.',
    'Did you get the samples?',
    'I know that you are busy this week, so Friday is fine.',
  ],
} satisfies Rule;
