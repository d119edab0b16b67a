import type { Rule } from '@/lib/engine/rule';
import { denied } from '@/lib/english/parts';

export default {
  judges: 'incoming',
  practice: 'safety',
  severity: 'error',
  message: 'This promises the reader harm of a kind that is left open.',
  patterns: [
    'you (people|all)? (will|are going to|are gonna|shall) (really|all|so|deeply|both|live to)? (regret|rue|be (very|really|so|truly)? sorry|pay dearly|suffer for|suffer the|wish you (had|were))',
    'you (people|all)? (will|are going to) pay for (this|that) $',
    'you (people|all)? (will|are going to) pay for (this|that|what) (i promise|mark my|one day|believe me|with your|you (did|have done))',
    '(i|we) (will|am going to|are going to|shall) make (you|them) (all)? (regret|pay for|pay dearly|sorry|suffer)',
    '(i|we) (will|am going to|are going to) make sure (that)? you (regret|suffer|pay for this|never work)',
    '(i|we) (will|am going to|are going to) make your life (a)? (living)? (hell|misery|miserable)',
    '(i|we) (will|am going to|are going to) (destroy|finish|end|crush|bury) you',
    'you (have no idea|do not know|do not want to (know|find out|see)) what (i am|we are) capable of',
    '(find out|see|learn|show you) what (i am|we are) (really)? capable of',
    '(i|we) (will|am going to|are going to|shall) (not rest|not stop|not sleep) until (you|your) (pay|suffer|are (dead|finished|ruined|on your knees)|family)',
    '(i|we) (will|am going to|are going to|shall) (get|have) (you|my revenge|revenge|even with you) (for this|one day|back for|on you|if it)',
  ],
  notAfter: denied,
  except: [
    'be (very|really|so|truly)? sorry (to|for|about|if|when|that)',
    'regret (it)? if you (skip|miss|forget|leave out|do not (back|save|test|try|book))',
    '(will|am going to|are going to) (have|get) you back for (lunch|dinner|tea|coffee|the|a|more|your)',
    '(finish|end) you (the|two|some|all)',
    '(will|would) not (regret|be sorry)',
    'regret (missing|not|choosing)',
    'wish you (had|were) (here|more|bought|booked|ordered|started)',
    '(destroy|finish|end|crush|bury) you (a|up|in)',
  ],
  flags: [
    '[You will regret] this.',
    '[I will make you pay for] every minute.',
    '[We will not rest until you pay], you and your brother.',
    '[You have no idea what I am capable of].',
  ],
  passes: [
    'You will be sorry to hear that Anna is leaving.',
    'I will get you back for lunch.',
    'We will finish you the cabinet by May.',
    'You will not regret the extra insulation.',
    'You will pay for this at the desk, and we will bring it to your room.',
    'You chose the wrong person in the list; it should be Ms Adler.',
    'We will make sure you pay the lower rate.',
  ],
} satisfies Rule;
