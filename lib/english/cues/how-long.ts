import type { Cue } from '@/lib/engine/rule';

export default {
  says: 'Says how long it has gone on, or how often it has happened.',
  patterns: [
    'for [(over|nearly|almost|more than|about)? <several> (days|weeks|months|years|hours)]',
    '[(<several>) (days|weeks|months|years|hours)] (now|and|without|later|since|of|with|on hold|late|for)',
    '[since <point-in-time>]',
    '(for|this is|that is|it is) the [(second|third|fourth|fifth|sixth|2nd|3rd|4th|5th) time]',
    '^ [(second|third|fourth|fifth|sixth|2nd|3rd|4th|5th) time]',
    '(have|had|has|i|we) (now|already)? (called|rung|phoned|emailed|asked|written|chased|told you) ... [(two|three|four|five|six|seven|eight|ten|3|4|5|6) times]',
  ],
  except: [
    '<several> (days|weeks|months|years|hours) (notice|free|later than|ahead|before|until|to go|from now)',
  ],
  flags: [
    'The lift has been out for [three weeks].',
    '[Six months] of this is enough.',
    'No word [since Easter].',
    'It broke for the [second time].',
  ],
  passes: [
    'We need two weeks notice.',
    'The second time slot is free.',
    'Three days before the move we pack.',
  ],
} satisfies Cue;
