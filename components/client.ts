import type { Conversation, Message } from '@/lib/model';

/** `R`, `R.`, `J.P.` */
const isInitial = /^\p{L}(?:\.\p{L})*\.?$/u;

/** The message that a reply answers. */
export function newestOf({ thread }: Conversation): Message | undefined {
  return thread.findLast(({ from }) => from === 'client');
}

/** Whom a message is from, as far as the page tells. */
export function nameOf(message: Pick<Message, 'name' | 'email'> | undefined): string | null {
  return message?.name ?? message?.email ?? null;
}

/** What to call whom a message is from: `Ruiz, Dana` → `Dana`; `R. Ruiz` as it is. Null where only an address is known. */
export function firstNameOf(message: Pick<Message, 'name'> | undefined): string | null {
  const name = message?.name?.trim() ?? '';
  if (name === '' || name.includes('@')) return null;
  const [, afterComma] = name.split(',');
  const first = (afterComma?.trim() || name).split(/\s+/)[0] ?? '';
  return isInitial.test(first) ? name : first;
}

/** What to call the client of a conversation; null where several of them write, or none has a name. */
export function onlyClientOf({ thread }: Conversation): string | null {
  const names = new Set(thread.filter(({ from }) => from === 'client').map(firstNameOf));
  const [name = null] = names;
  return names.size === 1 ? name : null;
}
