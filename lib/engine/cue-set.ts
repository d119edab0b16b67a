import type { Language } from './language';
import type { TokenRange } from './matcher';
import type { Sentence } from './parse';
import { openPhrases, type Prepared, preparePhrases } from './phrases';
import type { Cue } from './rule';
import { addMeanings, createSeeking, type Fields, naming } from './seeking';

/** A cue that a sentence gives. */
export interface CueNotice extends TokenRange {
  readonly cue: Cue;
}

/**
 * Returns what finds the cues that a sentence gives. They are apart from rules, because only the coach asks for them.
 *
 * @throws {Error} naming the cue, when one of its patterns cannot be read
 */
export function compileCues(language: Language): (sentence: Sentence) => readonly CueNotice[] {
  const meanings = meaningsIn(language);
  const phrases = naming(meanings, namer(language), (sources) => openPhrases(sources, language, 'cues'));
  const cues = Object.values(language.cues);
  const seek = createSeeking<Cue, Fields<Cue>>([...meanings.values()], cues, phrases, language);
  return (sentence) =>
    seek(sentence).seen.flatMap(({ seeker, first, last }) =>
      isOfKind(seeker, sentence) ? [{ cue: seeker, first, last }] : [],
    );
}

/** What {@link compileCues} need not work out again. @throws {Error} as it does */
export function prepareCues(language: Language): Prepared {
  return naming(meaningsIn(language), namer(language), (sources) => preparePhrases(sources, language));
}

function meaningsIn({ cues }: Pick<Language, 'cues'>) {
  const meanings = new Map<string, Fields<Cue>>();
  addMeanings<Cue, Fields<Cue>>(meanings, Object.values(cues), () => ({}));
  return meanings;
}

function isOfKind({ only }: Cue, { ending }: Sentence): boolean {
  return only === undefined || (only === 'question') === (ending === '?');
}

function namer({ cues }: Pick<Language, 'cues'>) {
  return (_: string, fields: Fields<Cue>) => {
    const [cue] = Object.values(fields).flatMap((some) => [...some]);
    return `Cue ${Object.keys(cues).find((id) => cues[id] === cue)}`;
  };
}
