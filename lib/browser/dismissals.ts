import {
  type Dismissal,
  type DismissalScope,
  type DismissRequest,
  dismissalScopes,
  type Finding,
} from '@/lib/model';
import { saltedHash } from './salted-hash';
import { conversationDismissalAge, draftDismissals, lastingDismissals } from './storage';

/** Where a finding stands: names of its draft and its conversation, null where there is none. */
export type FindingPlace = Pick<DismissRequest, 'draftId' | 'conversationId'>;

/**
 * Stores a dismissal. Of the phrase and the place only a salted SHA-256 is kept. *Here* needs a draft and
 * *conversation* a conversation; without one the dismissal falls back to the next narrower place that exists,
 * so that nothing is silenced further than was asked for.
 *
 * @param now milliseconds since 1970
 */
export async function dismiss(request: DismissRequest, now: number): Promise<void> {
  const scope = request.scope === 'conversation' && request.conversationId === null ? 'here' : request.scope;
  const dismissal: Dismissal = {
    key: await keyOf(scope, request.rule, request.phrase, request),
    rule: request.rule,
    scope,
    at: now,
  };
  const item = scope === 'here' ? draftDismissals : lastingDismissals;
  const kept = (await item.getValue()).filter((d) => d.key !== dismissal.key && !isOver(d, now));
  await item.setValue([...kept, dismissal]);
}

/** Takes a dismissal back. An unknown key is taken for one that is gone already. */
export async function restore(key: string): Promise<void> {
  for (const item of [draftDismissals, lastingDismissals]) {
    const before = await item.getValue();
    const after = before.filter((d) => d.key !== key);
    if (after.length < before.length) await item.setValue(after);
  }
}

/** All dismissals in force, newest first. */
export async function listDismissals(now: number): Promise<Dismissal[]> {
  const all = [...(await draftDismissals.getValue()), ...(await lastingDismissals.getValue())];
  return all.filter((d) => !isOver(d, now)).sort((a, b) => b.at - a.at);
}

/** Calls back after every change of the dismissals; returns how to stop. */
export function watchDismissals(changed: () => void): () => void {
  const stops = [draftDismissals.watch(changed), lastingDismissals.watch(changed)];
  return () => {
    for (const stop of stops) stop();
  };
}

/**
 * Which of the findings in a text were dismissed at this place.
 *
 * @param text the text that the findings' spans point into
 */
export async function dismissedAmong(
  findings: readonly Finding[],
  text: string,
  place: FindingPlace,
  now: number,
): Promise<ReadonlySet<Finding>> {
  const inForce = new Set((await listDismissals(now)).map((d) => d.key));
  const dismissed = new Set<Finding>();
  if (inForce.size === 0) return dismissed;
  for (const finding of findings) {
    const phrase = text.slice(finding.start, finding.end);
    for (const scope of finding.isLocked ? (['here'] as const) : dismissalScopes) {
      if (inForce.has(await keyOf(scope, finding.rule, phrase, place))) dismissed.add(finding);
    }
  }
  return dismissed;
}

function isOver(dismissal: Dismissal, now: number): boolean {
  return dismissal.scope === 'conversation' && now - dismissal.at > conversationDismissalAge;
}

async function keyOf(
  scope: DismissalScope,
  rule: string,
  phrase: string,
  place: FindingPlace,
): Promise<string> {
  const where = { here: place.draftId, conversation: place.conversationId, always: '' }[scope] ?? '';
  const words = phrase.toLowerCase().replace(/\s+/g, ' ').trim();
  return saltedHash(scope, where, rule, words);
}
