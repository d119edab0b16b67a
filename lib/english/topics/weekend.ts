import type { Topic } from '@/lib/engine/rule';

export default {
  says: 'Is about a Saturday or Sunday.',
  names: [
    'weekend',
    'weekends',
    'saturday',
    'sunday',
    'saturdays',
    'sundays',
    'bank holidays',
    'weekend work',
  ],
  patterns: [
    '(saturday|saturdays|sunday|sundays|weekend|weekends|sat|bank holiday)',
    '(on|this|next|every|for|till|until|by) sun',
  ],
  except: [
    '(we|i|he|she|they|have|has|had|been|it|and|which|who|just|is|was) sat',
    'sat (down|there|here|in|on|at|next|with|waiting|outside|opposite|for an)',
    '(have|enjoy|had) (a|your|the) (nice|good|great|lovely|wonderful|happy|pleasant|restful)? weekend',
    '(nice|good|great|lovely|wonderful|happy|fab|fun) weekend',
    '(your|last|past) weekend',
    'hope (you|your)',
  ],
  flags: ['Could you come on [Saturday]?', 'We need it over the [weekend].'],
  passes: ['The sun is out.', 'We sat and waited.', 'On Monday at ten.'],
} satisfies Topic;
