import type { Topic } from '@/lib/engine/rule';

export default {
  says: 'Is about copies of what is held on somebody.',
  names: [
    'records',
    'record',
    'medical records',
    'record requests',
    'notes',
    'files',
    'patient records',
    'case file',
    'copies of records',
    'documents',
  ],
  patterns: [
    '(my|our|his|her|their) (late)? ... (file|files|records|notes|chart)',
    '(medical|health|patient|dental|clinical|vaccination|employment|personnel|school|student|training|full|complete|vet|veterinary|hospital|treatment)? (records|notes|history) (for|of|on|from|sent|to|please|transferred|copied|about)',
    '(medical|health|patient|dental|clinical|vaccination|vet) (records|record|notes|history|file|files|report)',
    '(copy|copies) (of)? (my|his|her|our|their|the|all|everything|what|any) ... (records|record|notes|file|files|results|x rays|x ray|scans|images|hold|have|history|certificate)',
    '(everything|anything|all|what|information|data) (that)? (you|the practice|the school|the company) (hold|have|keep|holds|has) (on|about|for)',
    'subject access',
    '(send|transfer|forward|release|share) ... (records|notes|file|x rays|x ray|scans|images|history)',
    '(vaccination|immunisation|immunization) (record|certificate|history)',
  ],
  except: ['for the record', 'off the record', '(broke|break|track) (the|a)? record'],
  flags: [
    'Please [send a copy of my notes].',
    'I need [his medical records] by May.',
    'Kindly let us have [everything you hold on] Mr Hale.',
  ],
  passes: ['For the record, I was there.', 'He broke the record.', 'Please note the date.'],
} satisfies Topic;
