import type { Topic } from '@/lib/engine/rule';

export default {
  says: 'Is about the original of a paper.',
  names: ['original document', 'original documents', 'originals', 'original'],
  patterns: ['(original|originals)'],
  flags: ['I am posting the [original].', 'Do you want the [originals]?'],
  passes: ['I began it.', 'Where is Region two?'],
} satisfies Topic;
