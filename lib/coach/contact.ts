import type { Message } from '@/lib/model';

/** Whoever wrote a message, as a note names them. */
export function writerOf({ name, email }: Pick<Message, 'name' | 'email'>): string {
  return name ?? email ?? 'the client';
}

/** The day and time of a message as they were read, `2026-04-14 21:40`; empty where the page does not tell. */
export function stampOf({ sentAt }: Pick<Message, 'sentAt'>): string {
  return sentAt ? sentAt.slice(0, 16).replace('T', ' ') : '';
}

/** How a letter to them begins. */
export function dear({ name }: Pick<Message, 'name'>): string {
  return `Dear ${name ?? '[name]'},`;
}
