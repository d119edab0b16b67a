import type { Rule } from '@/lib/engine/rule';

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
    '(messed|messing) with the wrong (person|guy|man|woman|family)',
    '(picked|chose) the wrong (person|guy|man|woman|family) to (mess|cheat|cross|fight)',
    'you (have no idea|do not know) (who you are (dealing|messing)|what (i am|we are) capable of)',
    'this is not over $',
  ],
  except: [
    '(will|would) not (regret|be sorry)',
    'regret (missing|not|choosing)',
    'wish you (had|were) (here|more|bought|booked|ordered|started)',
    '(destroy|finish|end|crush|bury) you (a|up|in)',
  ],
  flags: [
    '[You will regret] this.',
    '[I will make you pay for] every minute.',
    'You took the wrong deposit, and you are [messing with the wrong person].',
    '[You have no idea what I am capable of].',
  ],
  passes: [
    'You will not regret the extra insulation.',
    'You will pay for this at the desk, and we will bring it to your room.',
    'You chose the wrong person in the list; it should be Ms Adler.',
    'We will make sure you pay the lower rate.',
  ],
} satisfies Rule;
