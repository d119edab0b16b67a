import type { Conversation, Message } from '@/lib/model';

/** A conversation as a plain text file, to be kept. @param savedAt local time, ISO 8601 without zone */
export function transcriptOf({ subject, thread }: Conversation, savedAt: string): string {
  const head = [
    `Conversation: ${subject ?? '(no subject)'}`,
    `Saved: ${readable(savedAt)}`,
    `Messages: ${thread.length}, oldest first, as the mail page showed them. Messages that were folded there are not in this file.`,
  ].join('\n');
  const messages = thread.map((message, index) => messageText(message, `${index + 1} of ${thread.length}`));
  return `${[head, ...messages].join('\n\n')}\n`;
}

/** A name for the file. */
export function transcriptName(savedAt: string): string {
  return `conversation-${savedAt.slice(0, 16).replace(/[T:]/g, '-')}.txt`;
}

function messageText({ from, name, email, sentAt, text }: Message, place: string): string {
  const address = email ? `<${email}>` : '';
  const who = [name, address].filter(Boolean).join(' ') || '(not shown)';
  return [
    `----- ${place} -----`,
    `From: ${who} (${from === 'us' ? 'us' : 'client'})`,
    `Sent: ${sentAt ? readable(sentAt) : '(not known)'}`,
    '',
    text,
  ].join('\n');
}

function readable(iso: string): string {
  return iso.slice(0, 16).replace('T', ' ');
}
