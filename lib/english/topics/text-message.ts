import type { Topic } from '@/lib/engine/rule';

export default {
  says: 'Is about messages on a phone.',
  names: [
    'text message',
    'text messages',
    'sms',
    'whatsapp',
    'texting',
    'social media',
    'chat',
    'messaging apps',
    'dms',
  ],
  patterns: [
    '(text (me|us|it|him|her|back|message|messages|you|over|your)|by text|sms|whatsapp|whats app|messenger|telegram|dm|dms|imessage|facetime|instagram|by phone message)',
  ],
  flags: ['Could you [text me] the answer?', 'Please send it by [whatsapp].'],
  passes: ['The text is on page two.', 'Here is the text of the letter.'],
} satisfies Topic;
