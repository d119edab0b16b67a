import type { Topic } from '@/lib/engine/rule';

export default {
  says: 'Is about permits and parking.',
  names: ['permits', 'parking', 'parking permits', 'planning', 'licences', 'parking fines', 'permit'],
  patterns: [
    '(permit|permits|parking|car park|licence|licences|license|planning permission|parking space|parking ticket|blue badge|penalty notice|pcn)',
  ],
  flags: ['Where do I get a [permit]?', 'My [parking space] is taken.'],
  passes: ['The park is open.', 'Licked.'],
} satisfies Topic;
