import type { Message } from '@/lib/model';
import { nameOf } from './client';
import { readLocalTime, spokenDate } from './local-time';
import type { Heard } from './matter';

/** Whoever wrote a message, as a note names them. */
export function writerOf({ name, email }: Pick<Message, 'name' | 'email'>): string {
  return name ?? email ?? 'the client';
}

/** The day and time of a message as they were read, `2026-04-14 21:40`; empty where the page does not tell. */
export function stampOf({ sentAt }: Pick<Message, 'sentAt'>): string {
  return sentAt ? sentAt.slice(0, 16).replace('T', ' ') : '';
}

/** The same as it is said, `14 April, 21:40`. */
export function spokenStampOf({ sentAt }: Pick<Message, 'sentAt'>): string {
  const time = sentAt ? readLocalTime(sentAt) : undefined;
  return time ? spokenDate(time) : '';
}

/** How a letter to whoever wrote a message begins: by their first name, where it is known. */
export function dear(heard: Heard): string {
  return `Dear ${nameOf(heard) ?? heard.message.name ?? '[name]'},`;
}
