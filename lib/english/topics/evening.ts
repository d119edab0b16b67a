import type { Topic } from '@/lib/engine/rule';

export default {
  says: 'Is about an hour after work.',
  names: ['evening', 'evenings', 'out of hours', 'after hours', 'night', 'nights', 'late', 'overnight'],
  patterns: [
    '(this|tomorrow|monday|tuesday|wednesday|thursday|friday|in the|on|any|one|late|early|an) evening',
    '(tonight|evenings|midnight|overnight|after hours|out of hours|after work|after closing|after dark|late night|at night|nights|night shift|bedtime|once (we|everyone|they) (have|has|are|is)? (closed|gone|shut|gone home|finished))',
    '(after|at|around|from|till|until|past|between|about) (6|7|8|9|10|11|six|seven|eight|nine|ten|half (five|six|seven|eight)|half past (five|six|seven|eight)|5 30|6 30|7 30|8 30|18|19|20|21|22) (pm|o clock|oclock|p m|tonight|in the evening|00|30|15)',
    '(after|past) (6|7|8|six|seven|eight|half five|half six|5 30|18 00|19 00)',
    '(6pm|7pm|8pm|9pm|10pm|630pm|730pm)',
  ],
  except: [
    'good evening',
    '(after|at|past|about|around) (six|seven|eight|nine|ten|6|7|8|9|10|11) (weeks|days|months|years|hours|minutes|calls|emails|mails|people|times|in the morning|am|a m|tries|attempts)',
    '(last|yesterday) (night|evening)',
    '(nice|good|lovely|great|pleasant) (evening|night)',
  ],
  flags: ['Can he come [after six]?', 'We are only in [evenings].', 'Could you do it [tonight]?'],
  passes: ['Good evening, Ms Hale.', 'After six weeks it broke.', 'At seven in the morning.'],
} satisfies Topic;
