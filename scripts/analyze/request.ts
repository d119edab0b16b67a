import * as v from 'valibot';
import type { Conversation, Surroundings } from '@/lib/model';
import { teamSchema } from '@/lib/packs/team';

const message = v.object({
  from: v.picklist(['client', 'us']),
  name: v.exactOptional(v.string()),
  email: v.exactOptional(v.string()),
  sentAt: v.exactOptional(v.string()),
  text: v.string(),
});

const request = v.object({
  id: v.union([v.string(), v.number()]),
  subject: v.exactOptional(v.string()),
  draftSubject: v.exactOptional(v.string()),
  thread: v.array(message),
  draft: v.string(),
  team: v.optional(v.nullable(teamSchema), null),
  now: v.exactOptional(v.string()),
});

/** A line of the batch, read; or one sentence that says what is wrong with it. */
export type Request =
  | {
      readonly id: string | number;
      readonly conversation: Conversation;
      readonly surroundings: Surroundings;
    }
  | { readonly error: string };

/** Reads one line. Fields that are not known (yet) are passed over. */
export function parseRequest(line: string): Request {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch {
    return { error: 'is not JSON' };
  }
  const result = v.safeParse(request, json);
  if (!result.success) {
    const [issue] = result.issues;
    return { error: [v.getDotPath(issue), issue.message].filter(Boolean).join(': ') };
  }
  const { id, team, now, ...conversation } = result.output;
  return { id, conversation, surroundings: { team, now } };
}
