import { stampOf, writerOf } from '@/lib/coach/contact';
import type { Conversation, Message } from '@/lib/model';

/** A conversation as a text file, to keep as evidence: every word as it was read, oldest first; the draft is not in it. */
export function transcriptOf({ subject, thread }: Conversation): string {
  const head = subject ? [`Subject: ${subject}`] : [];
  return `${[...head, ...thread.map(entry)].join('\n\n----\n\n')}\n`;
}

function entry(message: Message): string {
  const { from, name, email, text } = message;
  const isOurs = from === 'us';
  const unnamed = isOurs ? 'we' : writerOf(message);
  const who = name && email ? `${name} <${email}>` : (name ?? email ?? unnamed);
  const side = isOurs ? 'our side' : 'client side';
  return `${[stampOf(message), who, side].filter(Boolean).join(' · ')}\n\n${text.trim()}`;
}
