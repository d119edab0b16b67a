import type { Topic } from '@/lib/engine/rule';

export default {
  says: 'Is about unusual animals.',
  names: ['exotics', 'exotic pets', 'reptiles', 'exotic animals', 'birds'],
  patterns: [
    '(snake|snakes|lizard|gecko|tortoise|turtle|iguana|parrot|parrots|budgie|reptile|reptiles|bearded dragon|chameleon|tarantula|python|hedgehog|axolotl|frog|cockatiel)',
  ],
  flags: ['Do you treat a [tortoise]?', 'My [parrot] is moulting.'],
  passes: ['The hare ran.', 'Freeze it.'],
} satisfies Topic;
