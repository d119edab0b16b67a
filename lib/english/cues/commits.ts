import type { Cue } from '@/lib/engine/rule';

const ours =
  '(he|she|they|somebody|someone|one of us|(my|our|the) (colleague|colleagues|manager|team|office|engineer|engineers|technician|driver|drivers|courier|plumber|electrician|fitter|warehouse|workshop|lab|finance|accounts|billing|support|developer|developers|supplier|surgery|nurse|doctor|boss|supervisor))';
const theThing =
  '(it|this|that|these|those|both|all|they|(a|an|the|your|my|our) <promised-thing>|(a|an|the|your|my|our) (new|full|final|first|revised|corrected|written|detailed|next|second|last|other|missing|proper) <promised-thing>)';
const soFar = '(also|then|now|still|certainly|definitely|of course|personally|gladly|both|all|therefore)?';
/** What is no deed for the reader, although it is said to come. */
const noDeed =
  '(not|never|need|require|expect|assume|wait|have to|only|be (out|away|off|closed|unable|unavailable|busy|on leave|on holiday|travelling|traveling|in meetings|in a meeting|shut)|see (if|whether|you|what)|hold you|charge|understand|accept|appreciate)';

export default {
  says: 'Commits the writer’s side to do something.',
  patterns: [
    `(i|we|${ours}) (will|shall|am going to|are going to|is going to) ${soFar}`,
    '(i|we) (promise|undertake|commit) (to|that|you)',
    '(i|we) (am|are) (calling|ringing|phoning|sending|posting|coming|driving|visiting|replying|writing|delivering|bringing|meeting) ',
    'you (will|shall|are going to|can expect to) (also|then|still)? (have|receive|get|hear|see|find)',
    '(expect|you can expect|count on|you can count on) (a|an|my|our|the|to hear) ',
    `${theThing} (will|shall|is going to|are going to) ${soFar} (be|arrive|reach|leave|come|go|ship)`,
    '^ (will|shall) (call|ring|phone|send|write|reply|answer|update|report|let you know|get back|come back|have|be|do|check|confirm|post|deliver|fix|finish)',
  ],
  except: [
    `(i|we|you|it|this|that|they|${ours}) (will|shall|am going to|are going to|is going to) (also|then|still|probably|just)? ${noDeed}`,
    'you (will|shall) (also|then|still)? (have to|get to|see (why|how|that|from)|hear (that|this from)|find (that|it)|have (had|been|noticed|seen|heard))',
    `(if|unless|when|whether|hope|hopes|hoping|sure|why|how) (that)? (i|we|you|it|this|that|they) (will|shall)`,
    '(your|the|my) (patience|understanding|offer|price|discount|deadline|office|shop|desk|line) (will|shall) be',
  ],
  flags: [
    '[I will] call you tomorrow at ten.',
    '[Our driver will] be at your gate by noon.',
    '[You will have] the new invoice on Friday.',
    '[The report will be] with you by 5pm.',
    '[I am sending] it at noon.',
  ],
  passes: [
    'I will not be there on Friday.',
    'You will have to send it by Friday.',
    'We will need the form by noon.',
    'Could you call me at ten?',
    'I called you on Friday.',
    'I hope you will have a good time on Friday.',
  ],
} satisfies Cue;
