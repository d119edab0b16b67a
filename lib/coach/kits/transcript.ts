import type { Conversation, Message } from '@/lib/model';
import { stampOf, writerOf } from '../contact';

/** A conversation as a text file, to keep as evidence: every word as it was read, oldest first; the draft is not in it. */
export function transcriptOf({ subject, thread }: Conversation): string {
  const head = subject ? [`Subject: ${subject}`] : [];
  return `${[...head, ...thread.map(entry)].join('\n\n----\n\n')}\n`;
}

function entry(message: Message): string {
  const { from, name, email, text } = message;
  const who = name && email ? `${name} <${email}>` : writerOf(message);
  const side = from === 'us' ? 'our side' : 'client side';
  return `${[stampOf(message), who, side].filter(Boolean).join(' · ')}\n\n${text.trim()}`;
}
