import type { Engine } from '@/lib/engine/assess';
import type { Grammar } from '@/lib/engine/grammar';
import type { Detected } from '@/lib/engine/judgeable';
import { withoutFindings } from '@/lib/engine/score';
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
  return {
    draft: draft.trim() === '' ? null : engine.assessDraft(draft, grammar, languages.get(draft)),
    ...(draftSubject?.trim()
      ? { subject: assessSubject(draftSubject, engine, grammar, languages.get(draftSubject)) }
      : {}),
    incoming: message ? engine.assessIncoming(message.text, grammar, languages.get(message.text)) : null,
    reply: [],
    advice: [],
  };
}

/** A subject line is brief by nature: what would be curt as a whole mail is not so here. */
function assessSubject(
  subject: string,
  engine: Engine,
  grammar: Grammar | undefined,
  detected: Detected | undefined,
): DraftAssessment {
  return withoutFindings(
    engine.assessDraft(subject, grammar, detected),
    ({ category }) => category === 'curt',
  );
}

/** The message that the draft answers. */
export function newestClientMessage({ thread }: Conversation): Message | undefined {
  return thread.findLast(({ from }) => from === 'client');
}
