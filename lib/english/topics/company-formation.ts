import type { Topic } from '@/lib/engine/rule';

export default {
  says: 'Is about setting up a company.',
  names: [
    'company formation',
    'incorporation',
    'new company',
    'company set up',
    'registering a company',
    'company registration',
    'company secretarial',
    'companies house',
  ],
  patterns: [
    '({set}|{start}|{form}|{register}|{open}|{incorporate}|{create}|{make}) ... (company|limited company|ltd|business|llc|partnership|charity|subsidiary|limited)',
    '(incorporate|incorporation|companies house|certificate of incorporation|articles of association|registered office|confirmation statement|company secretary|company number|shelf company|sole trader to|go limited|going limited|director appointment|company name)',
    '{change} (the|our) (directors|director|shareholders|registered address)',
  ],
  flags: [
    'I want to [set up a limited company].',
    'What does it cost to [incorporate]?',
    'Should we be [going limited]?',
  ],
  passes: ['The company is in Leeds.', 'We start at nine.'],
} satisfies Topic;
