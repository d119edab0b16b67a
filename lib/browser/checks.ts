import * as v from 'valibot';
import { dismissalScopes } from '@/lib/model';
import type { Checks } from './messages';
import type { ToBackground } from './protocol';

/**
 * What the background lets in. A mail page's process may have been taken over by the page, so every message is
 * held against its shape, and none may be larger than any mail.
 */

/** The longest text that is taken, in UTF-16 code units: far above any mail, far below what would hurt. */
const longestText = 2_000_000;

const text = v.pipe(v.string(), v.maxLength(longestText));
const name = v.pipe(v.string(), v.maxLength(1_000));

const message = v.object({
  from: v.picklist(['client', 'us']),
  name: v.exactOptional(name),
  email: v.exactOptional(name),
  sentAt: v.exactOptional(name),
  text,
});

const snapshot = v.object({
  page: name,
  draftId: v.nullable(name),
  conversationId: v.nullable(name),
  revision: v.number(),
  active: v.boolean(),
  conversation: v.object({
    subject: v.exactOptional(name),
    thread: v.pipe(v.array(message), v.maxLength(1_000)),
    draft: text,
  }),
});

const dismissRequest = v.object({
  rule: name,
  phrase: text,
  scope: v.picklist(dismissalScopes),
  draftId: v.nullable(name),
  conversationId: v.nullable(name),
});

/** One check a kind of message. @throws ValiError, which names the part that does not fit */
export const backgroundChecks: Checks<ToBackground> = {
  judge: (body) => v.parse(snapshot, body),
  judgeText: (body) => v.parse(v.object({ text }), body),
  dismiss: (body) => v.parse(dismissRequest, body),
  openPanel: (body) => v.parse(v.null(), body),
};
