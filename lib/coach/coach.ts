import type { Circumstances, Engine } from '@/lib/engine/assess';
import type { Grammar } from '@/lib/engine/grammar';
import type { Detected } from '@/lib/engine/judgeable';
import { withoutFindings, withoutTone } from '@/lib/engine/score';
import type { Conversation, DraftAssessment, Message, Report } from '@/lib/model';

/**
 * Everything there is to say about a conversation. Without `grammar`, rules that ask for it are silent.
 *
 * @param languages what was detected of its texts, by text
 */
export function coach(
  conversation: Conversation,
  engine: Engine,
  grammar?: Grammar,
  languages: ReadonlyMap<string, Detected> = new Map(),
): Report {
  const { draft, draftSubject } = conversation;
  const message = newestClientMessage(conversation);
  const by = (text: string): Circumstances => ({ grammar, detected: languages.get(text) });
  const incoming = message && engine.assessIncoming(message.text, by(message.text));
  return {
    draft: draft.trim() === '' ? null : engine.assessDraft(draft, { ...by(draft), answered: incoming }),
    ...(draftSubject?.trim() ? { subject: assessSubject(draftSubject, engine, by(draftSubject)) } : {}),
    incoming: incoming ?? null,
    reply: [],
    advice: [],
  };
}

/** A subject line is brief by nature: what would be curt as a whole mail is not so here, and it owes no courtesy. */
function assessSubject(subject: string, engine: Engine, by: Circumstances): DraftAssessment {
  const assessment = withoutTone(engine.assessDraft(subject, by));
  return withoutFindings(assessment, ({ category }) => category === 'curt');
}

/** The message that the draft answers. */
export function newestClientMessage({ thread }: Conversation): Message | undefined {
  return thread.findLast(({ from }) => from === 'client');
}
