import * as v from 'valibot';
import { dismissalScopes, sendWays } from '@/lib/model';
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
const address = v.pipe(v.string(), v.maxLength(2_000), v.url());

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
    subject: v.exactOptional(text),
    draftSubject: v.exactOptional(text),
    thread: v.pipe(v.array(message), v.maxLength(1_000)),
    draft: text,
  }),
  replaceable: v.array(v.object({ start: v.number(), end: v.number() })),
});

const dismissRequest = v.object({
  rule: name,
  phrase: text,
  scope: v.picklist(dismissalScopes),
  draftId: v.nullable(name),
  conversationId: v.nullable(name),
});

const sent = v.object({
  draftId: name,
  conversationId: v.nullable(name),
  at: v.number(),
  how: v.picklist(sendWays),
  closed: v.boolean(),
  promises: v.pipe(v.array(v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/))), v.maxLength(20)),
  score: v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(100))),
});

const place = v.object({ site: name, account: v.nullable(name), conversationId: v.nullable(name) });

const written = v.picklist(['team', 'personal']);

/** One check a kind of message. @throws ValiError, which names the part that does not fit */
export const backgroundChecks: Checks<ToBackground> = {
  judge: (body) => v.parse(snapshot, body),
  judgeText: (body) => v.parse(v.object({ text }), body),
  dismiss: (body) => v.parse(dismissRequest, body),
  openPanel: (body) => v.parse(v.null(), body),
  sent: (body) => v.parse(sent, body),
  pausedAt: (body) => v.parse(place, body),
  isGuarded: (body) => v.parse(v.null(), body),
  texts: (body) => v.parse(v.null(), body),
  builtInRules: (body) => v.parse(v.null(), body),
  tryPack: (body) => v.parse(v.object({ origin: written, text, own: text }), body),
  savePack: (body) => v.parse(v.object({ origin: written, text }), body),
  removePack: (body) => v.parse(v.object({ origin: written }), body),
  setAddress: (body) => v.parse(v.object({ url: address, isForMail: v.boolean() }), body),
  checkAddress: (body) => v.parse(v.null(), body),
  dropAddress: (body) => v.parse(v.null(), body),
};
