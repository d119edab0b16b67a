import { createEngine } from '@/lib/engine/assess';
import type { Grammar } from '@/lib/engine/grammar';
import type { Language } from '@/lib/engine/language';
import { loadGrammar } from '@/lib/english/grammar';
import { english } from '@/lib/english/index';
import type { Conversation, Report, Surroundings } from '@/lib/model';
import { coach, newestClientMessage } from './coach';
import { type Detect, detectLanguages } from './detect';

/** Judges conversations. Rejects only if grammar cannot be set up. */
export type Judge = (conversation: Conversation, surroundings?: Surroundings) => Promise<Report>;

/**
 * The one judge of the background and of the command line: sets up grammar when a text first asks for it.
 *
 * @param detect without it the engine tells languages by its own word lists
 * @param language English, or what a team's pack makes of it
 * @throws {Error} when a pattern of it cannot be read
 */
export function createJudge(detect?: Detect, language: Language = english): Judge {
  const engine = createEngine(language);
  const languagesOf = detectLanguages(engine, detect);
  let grammar: Grammar | undefined;

  return async (conversation, surroundings = { team: null }) => {
    const texts = [
      conversation.draft,
      conversation.draftSubject ?? '',
      newestClientMessage(conversation)?.text ?? '',
    ];
    if (!grammar && texts.some(engine.needsGrammar)) grammar = await loadGrammar();
    return coach(conversation, engine, { ...surroundings, grammar, languages: await languagesOf(texts) });
  };
}
