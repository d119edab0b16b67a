import type { Engine } from '@/lib/engine/assess';
import type { Grammar } from '@/lib/engine/grammar';
import { withoutFindings, withoutTone } from '@/lib/engine/score';
import type { Conversation, DraftAssessment, Message, Report } from '@/lib/model';

/** Everything there is to say about a conversation. Without `grammar`, rules that ask for it are silent. */
export function coach(conversation: Conversation, engine: Engine, grammar?: Grammar): Report {
  const { draft, draftSubject } = conversation;
  const message = newestClientMessage(conversation);
  const incoming = message && engine.assessIncoming(message.text, { grammar });
  return {
    draft: draft.trim() === '' ? null : engine.assessDraft(draft, { grammar, answered: incoming }),
    ...(draftSubject?.trim() ? { subject: assessSubject(draftSubject, engine, grammar) } : {}),
    incoming: incoming ?? null,
    reply: [],
    advice: [],
  };
}

/** A subject line is brief by nature: what would be curt as a whole mail is not so here, and it owes no courtesy. */
function assessSubject(subject: string, engine: Engine, grammar: Grammar | undefined): DraftAssessment {
  const assessment = withoutTone(engine.assessDraft(subject, { grammar }));
  return withoutFindings(assessment, ({ category }) => category === 'curt');
}

/** The message that the draft answers. */
export function newestClientMessage({ thread }: Conversation): Message | undefined {
  return thread.findLast(({ from }) => from === 'client');
}
