import { createEngine } from '@/lib/engine/assess';
import type { Grammar } from '@/lib/engine/grammar';
import { loadGrammar } from '@/lib/english/grammar';
import { english } from '@/lib/english/index';
import type { Conversation, Report } from '@/lib/model';
import { coach, newestClientMessage } from './coach';

/** Judges conversations. Rejects only if grammar cannot be set up. */
export type Judge = (conversation: Conversation) => Promise<Report>;

/** The one judge of the background and of the command line: sets up grammar when a text first asks for it. */
export function createJudge(): Judge {
  const engine = createEngine(english);
  let grammar: Grammar | undefined;

  return async (conversation) => {
    if (!grammar) {
      const texts = [
        conversation.draft,
        conversation.draftSubject ?? '',
        newestClientMessage(conversation)?.text ?? '',
      ];
      if (texts.some(engine.needsGrammar)) grammar = await loadGrammar();
    }
    return coach(conversation, engine, grammar);
  };
}
