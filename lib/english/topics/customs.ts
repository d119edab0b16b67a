import type { Topic } from '@/lib/engine/rule';

export default {
  says: 'Is about customs and duties.',
  names: [
    'customs',
    'customs paperwork',
    'duties',
    'duty',
    'customs clearance',
    'import',
    'export',
    'tariffs',
    'border paperwork',
    'import duty',
  ],
  patterns: [
    '(asking|asked|charged|charge|pay|paid|owe|owes|bill|wants|want) ... (duty|duties|customs|import tax|import charge|import fee)',
    '<number> (dollars|pounds|euros|euro|quid)? (duty|in duty|import duty|customs)',
    '(customs|tariff|tariffs|hs code|hs codes|commodity code|commodity codes|eori|eur 1|certificate of origin|commercial invoice|country of origin|incoterm|incoterms|t1|broker|clearance|import licence|export licence|import license|export license|import declaration|export declaration|import vat|bonded|cbp|ata carnet|carnet|phytosanitary)',
    '(duty|duties) (on|for|is|are|rate|free|to|paid|unpaid|payable|charged|due|bill)',
    '(import|export|pay|paying|charge|any|the) (duty|duties)',
    '(stuck|held|stopped|sitting|held up) (at|in|by) (the)? (border|port|customs)',
    '(import|importing|export|exporting) (into|to|from|the|our|my)',
  ],
  except: [
    'on duty',
    'off duty',
    'duty (manager|solicitor|doctor|nurse|of care|officer|engineer)',
    'heavy duty',
  ],
  flags: [
    'Which [hs code] do we use for candles?',
    'The crates are [held at the border].',
    'Who pays the [import duty]?',
  ],
  passes: ['He is on duty until six.', 'It is our custom to reply.', 'The customer is here.'],
} satisfies Topic;
