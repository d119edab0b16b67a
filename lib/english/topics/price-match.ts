import type { Topic } from '@/lib/engine/rule';

export default {
  says: 'Is about a cheaper offer elsewhere.',
  names: ['price matching', 'price match', 'matching prices', 'price promise'],
  isEssential: true,
  patterns: [
    '(price match|match (it|them|amazon|that|(the|their|this|that|its|his|her) (price|offer|quote|deal))|beat (the|their|this|that) (price|quote|offer)|(cheaper|less|lower) (at|on|from|elsewhere|online|somewhere|with|in)|(for|at|only) (<number>)? ... (at|on|from) (amazon|ebay|argos|john lewis|your competitor|another (shop|site|store|supplier))|(amazon|ebay|argos|elsewhere|another (shop|site|store|supplier|place|company)|other (shop|site|store|place)|competitor|next door|down the road|rival) ... (cheaper|less|for <number>|selling|sells|has it|have it|it for|them for|the same))',
  ],
  except: ['(match|matches|matching) the (colour|color|curtains|sofa|description|tiles)'],
  flags: ['Would you [match their price]?', 'I found it [cheaper online].'],
  passes: ['The match is on Sunday.', 'It costs less than I thought.'],
} satisfies Topic;
