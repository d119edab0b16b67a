import type { Engine } from '@/lib/engine/assess';
import type { Grammar } from '@/lib/engine/grammar';
import type { Conversation, Message, Report } from '@/lib/model';

/** Everything there is to say about a conversation. Without `grammar`, rules that ask for it are silent. */
export function coach(conversation: Conversation, engine: Engine, grammar?: Grammar): Report {
  const { draft } = conversation;
  const message = newestClientMessage(conversation);
  return {
    draft: draft.trim() === '' ? null : engine.assessDraft(draft, grammar),
    incoming: message ? engine.assessIncoming(message.text, grammar) : null,
    reply: [],
    advice: [],
  };
}

/** The message that the draft answers. */
export function newestClientMessage({ thread }: Conversation): Message | undefined {
  return thread.findLast(({ from }) => from === 'client');
}
