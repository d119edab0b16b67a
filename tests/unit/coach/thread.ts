import { coach } from '@/lib/coach/coach';
import { createEngine } from '@/lib/engine/assess';
import { english } from '@/lib/english/index';
import type {
  Advice,
  Conversation,
  Message,
  Practice,
  ReplyItem,
  Report,
  Surroundings,
  Team,
} from '@/lib/model';

const engine = createEngine(english);

export const team: Team = {
  hours: null,
  routes: [],
  authority: [{ topic: 'refund over 300', approver: 'Greta Lindholm, operations director' }],
  tickets: null,
  security: 'Ines at the front desk, 01632 960020',
  support: 'Noor',
  scope: [],
};

/** A message of the client, or of ours where the name is Ana. */
export function wrote(name: string, text: string, sentAt = '2026-05-05T10:00:00'): Message {
  return { from: name === 'Ana' || name === 'Greta' ? 'us' : 'client', name, sentAt, text };
}

export function talk(thread: readonly Message[] | string, draft = ''): Conversation {
  return { thread: typeof thread === 'string' ? [wrote('Sam Hill', thread)] : thread, draft };
}

export function reportOf(conversation: Conversation, surroundings: Partial<Surroundings> = {}): Report {
  return coach(conversation, engine, { team, ...surroundings });
}

/** What a practice advises on a conversation; undefined where it advises nothing. */
export function adviceOn(
  practice: Practice,
  conversation: Conversation,
  surroundings: Partial<Surroundings> = {},
): Advice | undefined {
  return reportOf(conversation, surroundings).advice.find((advice) => advice.practice === practice);
}

/** What a practice asks of the reply to a conversation, done or not. */
export function itemsOn(
  practice: Practice,
  conversation: Conversation,
  surroundings: Partial<Surroundings> = {},
): readonly ReplyItem[] {
  return reportOf(conversation, surroundings).reply.filter((item) => item.practice === practice);
}
