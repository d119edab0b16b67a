import type { Rule } from '@/lib/engine/rule';

export default {
  judges: 'draft',
  practice: 'plain-respect',
  severity: 'warning',
  message: 'The reader hears impatience: they should have listened the first time.',
  source: 'Adobe email survey, 2018',
  patterns: [
    '(as|like) (i|we) (have|had)? (already|previously|repeatedly|clearly|now) ((said|mentioned|explained|stated|written|told|pointed|noted|indicated|advised|described) (to you|you|out)? (before|already|many times|several times|repeatedly)?)',
    'as (i|we) (have|had)? (said|mentioned|explained|stated|told|pointed out|written) (to you|you)? (before|already|many times|several times|repeatedly|countless times|more than once|a hundred times|twice)',
    '(as|like) (i|we) (have|had)? (told you|kept telling|keep telling|keep saying|tried to explain|have tried to explain) (you)?',
    'as (previously|already|repeatedly|clearly) (stated|explained|mentioned|said|told)',
    '(i|we) (am|are|will|shall|do) not (going to|want to|wish to|intend to)? repeat (myself|ourselves|this|it) (again|once more)?',
    '^ (and|so|but)? (like|as) (i|we) said no ',
    '^ (and|now|so)? for the (second|third|fourth|fifth|last) time',
    'for the (umpteenth|hundredth|nth) time',
  ],
  except: [
    'for the (second|third|fourth|fifth) time (in|this|since|running|today|at)',
    '(not|never) (said|mentioned|told) ... already',
  ],
  suggestions: ['to recap', 'in short'],
  flags: [
    '[As I already said], the pool is closed on Mondays.',
    '[As previously stated], parking is not part of the rent.',
    '[Like I told you], the part comes from Japan.',
    '[For the third time], we need the form signed.',
  ],
  passes: [
    'As I said on the phone, the tiles are in.',
    'As we discussed, I have booked the van for Friday.',
    'I have already sent the pictures to the printer.',
    'They won the cup for the third time in ten years.',
  ],
} satisfies Rule;
