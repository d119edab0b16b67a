import type { Topic } from '@/lib/engine/rule';

export default {
  says: 'Is about things left behind.',
  names: ['lost property', 'lost and found', 'lost items', 'left items'],
  patterns: [
    '^ (think|believe|fear|hi|hello)? (i|we|he|she|my <kin>)? (must have|may have|might have|have|had)? [(left|forgotten|mislaid|misplaced|dropped) (a|an|my|our|his|her|the|one|two) ... (on|in|at|behind|under|near|during|somewhere)]',
    '(anyone|anybody|somebody|someone) (seen|found|handed)',
    '(lost|mislaid|misplaced|missing|forgot|forgotten) ... (belongings|somewhere between|on the (bus|train|coach|plane|beach)|in (my|our|the) (room|taxi|cab|hall))',
    '(lost property|lost and found|left behind|left (it|my|our|a|the|his|her) ... (on|in|at|behind|under)|(lost|mislaid|forgot|forgotten) (my|a|our|his|her) (phone|umbrella|coat|bag|keys|wallet|purse|scarf|glasses|hat|jacket|ring|laptop|gloves|toy|bear|handbag|rucksack|earring|case)|handed in)',
  ],
  except: [
    '(left|dropped) (a|an|the|my|our|him|her|them) ... (message|review|note|comment|voicemail|deposit|word|line|card)',
  ],
  flags: ['I [left my scarf on] the coach.', 'Was a purse [handed in]?'],
  passes: ['Turn left at the church.', 'We are lost for words.'],
} satisfies Topic;
