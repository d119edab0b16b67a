import type { Rule } from '@/lib/engine/rule';

export default {
  judges: 'incoming',
  practice: 'safety',
  severity: 'error',
  message: 'This promises the reader harm of a kind that is left open.',
  patterns: [
    'you (people|all)? (will|are going to|are gonna|would|shall) (really|all|so|deeply|both|live to)? (regret|rue|be (very|really|so|truly)? sorry|pay for this|pay for that|pay for what|pay dearly|suffer for|suffer the|wish you (had|were))',
    '(i|we) (will|am going to|are going to|shall) make (you|sure you|your life|them) (all)? (regret|pay|sorry|suffer|hell|a living hell|miserable)',
    '(i|we) (will|am going to|are going to) (destroy|finish|end|crush|bury) (you|your life)',
    '(you|he|she|they) (picked|messed with|have messed with|are messing with|chose|have chosen) the wrong (person|guy|man|woman|one|family)',
    'you (have no idea|do not know) (who you are (dealing|messing)|what i am capable of|what we are capable of|what is coming)',
    '(wait|you wait|you will) (and)? see what (i|we|happens) (do|will do|can do|am capable of|to you)',
    'this is not over',
  ],
  except: [
    '(will|would) not (regret|be sorry)',
    'regret (missing|not|choosing|the day you miss)',
    'wish you (had|were) (here|more|bought|booked|ordered|started)',
  ],
  flags: [
    '[You will regret] this.',
    '[I will make you pay] for every minute.',
    'You took the wrong deposit, and [you are messing with the wrong person].',
    '[You have no idea what I am capable of].',
  ],
  passes: [
    'You will not regret the extra insulation.',
    'You will pay for the delivery and we cover the fitting.',
    'We regret that the 9.15 ferry is cancelled.',
    'Wait and see what the surveyor says on Friday.',
  ],
} satisfies Rule;
