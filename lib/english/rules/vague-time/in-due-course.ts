import type { Rule } from '@/lib/engine/rule';

export default {
  judges: 'draft',
  practice: 'specific-time',
  severity: 'warning',
  message: 'The reader hears “whenever it suits us”; a day and an hour hold.',
  source: 'Dealing with Difficult Clients – Eight Customer-Service Tips',
  patterns: [
    '<vague-time>',
    'as (soon|quickly|fast|promptly|early) as (i|we|they) (possibly|ever|reasonably|realistically)? (can|could|am able|are able|manage|get (a|the) (chance|minute|moment|second)|get to it|get round to it|get around to it|find (the)? time|have (the)? time)',
    '(when|whenever|once|if) (i|we|they|he|she) (next|finally|eventually|ever|possibly)? (can|get|find|have|manage|gets|finds|has) (a|the|some|a bit of|a free|a spare|a quiet|any|more|half)? (chance|minute|minutes|moment|second|sec|time|gap|opportunity|spare moment|spare minute|bandwidth|capacity)',
    '(when|whenever|once) (things|it|work|life) (is|are|has|have)? (a bit|a little|finally)? (calm|calms|calmed|quieten|quietens|quiet|quiets|slow|slows|settle|settles|settled|die|dies) down',
    '(when|whenever) (i|we) can $',
    'in one of (the|our|my) (next|coming|upcoming|future|later|following) (updates|releases|versions|batches|weeks|months|sprints|rounds)',
    'in (a|some|the) (future|later|upcoming) (update|release|version|sprint)',
    '(later|sometime|some time) (this|next) (week|month|year) (or (early)? (next|the week after)|hopefully|if|with (any)? luck|all being well|depending)',
    'when (we|i) get to it',
    '(all (going|being) well|workloads permitting|time permitting|work permitting|weather permitting|god willing|touch wood|fingers crossed)',
    '(in|over) the coming period',
    '(is|are) in (hand|the pipeline|the works|the queue|progress)',
    '[in (a|the next) (few|couple of) (days|weeks) or so]',
    '(hopefully|probably|maybe|possibly) (at|by|in|within|later|around|sometime|some time) (some point|some stage|(this|next|the) (coming)? (week|month|year))',
  ],
  onlyWith: [
    '<promise>',
    '(in due course|as and when|in the fullness of time)',
    '(when|whenever|once) i (get|have|find) (a|the|some) (minute|moment|chance|second|time)',
    '(i|we) (will|shall) (get|try|have|look|do|see|let|send|sort|call|be)',
    '(ought|hoping|hope|trying|aiming|aim) to',
  ],
  notWith: [
    '<set-time>',
    '(i|we) will (need|be (out|away|closed|there|here|at|off|attending|visiting|meeting|travelling|traveling|moving|leaving|back))',
  ],
  except: [
    '(at the (earliest|right time|appropriate time)) (on|in|of|by|from|for|date|possible)',
    '(leave|arrive|there|home|back|ready|plenty) ... in good time',
    'in good time (for|before|to)',
  ],
  suggestions: ['by [day and time]'],
  flags: [
    'We will deal with your claim [in due course].',
    'I will look at the heating [when I get a chance].',
    'You will have the plans [in the fullness of time].',
    'We will reply [as soon as we possibly can].',
    'I will sort the keys out [when things calm down].',
  ],
  passes: [
    'I will send the drawings on Monday at the earliest.',
    'We will be there in good time for the first act.',
    'When you get a chance, please send me the measurements.',
  ],
} satisfies Rule;
