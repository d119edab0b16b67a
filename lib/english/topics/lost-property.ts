import type { Topic } from '@/lib/engine/rule';

export default {
  says: 'Is about things left behind.',
  names: ['lost property', 'lost and found', 'lost items', 'left items'],
  patterns: [
    '^ (think|believe|fear|hi|hello)? (i|we|he|she|my <kin>)? (must have|may have|might have|have|had)? (left|lost|forgot|forgotten|dropped|mislaid|misplaced) (a|an|my|our|his|her|the|one|two) ... (at|on|in|under|behind|by|near|during|after|somewhere)',
    '(anyone|anybody|somebody|someone|has it been|was it|did you|have you|did they|has a|has my|was a) (seen|found|find|handed in|picked up|spotted)',
    '(lost|mislaid|misplaced|missing|forgot|forgotten) ... (belongings|somewhere between|last night|on the (bus|train|coach|plane|beach)|in (my|our|the) (room|taxi|cab|hall))',
    '(lost property|lost and found|left behind|left (it|my|our|a|the|his|her) ... (on|in|at|behind|under)|(lost|mislaid|forgot|forgotten) (my|a|our|his|her) (phone|umbrella|coat|bag|keys|wallet|purse|scarf|glasses|hat|jacket|ring|laptop|gloves|toy|bear|handbag|rucksack|earring|case)|handed in)',
  ],
  flags: ['I [left my scarf on] the coach.', 'Was a purse [handed in]?'],
  passes: ['Turn left at the church.', 'We are lost for words.'],
} satisfies Topic;
