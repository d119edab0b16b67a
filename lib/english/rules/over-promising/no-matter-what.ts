import type { Rule } from '@/lib/engine/rule';

export default {
  judges: 'draft',
  practice: 'honest-limits',
  severity: 'warning',
  message: 'The promise is as strong without this, and easier to keep; one exception breaks it.',
  patterns: [
    'no matter what (happens|it takes|it costs|comes up)?',
    'no matter how long it takes',
    '(come what may|come hell or high water|whatever it takes|whatever it costs|at any cost|at all costs)',
    'without (a single)? fail',
    'without (any|a single)? exception',
    'guaranteed $',
    '(100|100 percent|100 per cent|hundred percent) guaranteed',
    '(and)? (i|we) (do)? (promise|swear|guarantee|guarantee it|give you my word|can promise you|can promise you that|promise you|promise you that|can assure you of that|assure you of that|can guarantee that|can guarantee it|can assure you) $',
    '(cross my heart|mark my words|scouts honour|hand on heart|hand on my heart|take my word for it)',
    '^ (trust me|believe me|i promise|i swear|guaranteed|rest assured|mark my words)',
    'you (can|may) (bank|bet|rely|count) on (it|that) $',
    'you can (bank|bet|rely|count) on me (to|for)? (that|it)? $',
    'with (absolutely)? 100 (percent|per cent)? (certainty|confidence)',
  ],
  onlyWith: [
    '(will|shall|going to|never|can|always|everyone|everybody|all of|every|risk|won|guaranteed)',
    '(it|this|that|everything) is (all)? (done|sorted|fixed|fine|settled)',
  ],
  notWith: [
    '(if|unless|whether|cannot|can not|could not|would not|wish) (i|we)? ... (promise|guarantee|guaranteed|assure)',
    '(not|never|neither|nor|nothing is) ... guaranteed',
    '(must|have to|has to|need to|should|please|you) ... ... without (fail|exception)',
  ],
  except: [
    'no matter what (you|we|i|they|he|she|time|your|our|kind|type|size|day|happened)',
    'guaranteed (by|under|rate|minimum|for|in|income|until|on)',
    'i promise to',
  ],
  suggestions: [''],
  flags: [
    'We will have the hall ready on Friday, [no matter what].',
    'The roof will hold for twenty years, [guaranteed].',
    'You will get the deposit back, [I promise].',
    '[Rest assured], the bus will be on time.',
    'The goods will arrive [without fail].',
  ],
  passes: [
    'No matter what time you arrive, there will be a lift.',
    'A seat is not guaranteed.',
    'Employees must sign the book without exception.',
    'The fee will be paid from the guaranteed fund.',
    'I will post the ring on Tuesday, I cannot promise more.',
  ],
} satisfies Rule;
