import type { Topic } from '@/lib/engine/rule';

export default {
  says: 'Is about things left behind.',
  names: ['lost property', 'lost and found', 'lost items', 'left items'],
  patterns: [
    '(lost property|lost and found|left behind|left (it|my|our|a|the|his|her) ... (on|in|at|behind|under)|(lost|mislaid|forgot|forgotten) (my|a|our|his|her) (phone|umbrella|coat|bag|keys|wallet|purse|scarf|glasses|hat|jacket|ring|laptop|gloves|toy|bear|handbag|rucksack|earring|case)|handed in)',
  ],
  flags: ['I [left my scarf on] the coach.', 'Was a purse [handed in]?'],
  passes: ['Turn left at the church.', 'We are lost for words.'],
} satisfies Topic;
