import type { Language } from './language';
import type { TokenRange } from './matcher';
import { type Meanings, openMeanings } from './meanings';
import type { Sentence } from './parse';
import { openPhrases, preparePhrases } from './phrases';
import { type Prepared, preparedFor } from './prepared';
import type { Cue } from './rule';
import { createSeeking, type Fields, naming, ownersByField, usesIn } from './seeking';

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
  const phrases = naming(meanings, namer(language), () =>
    openPhrases(meanings, language, preparedFor(language)?.cues),
  );
  const cues = Object.values(language.cues);
  const seek = createSeeking<Cue, Fields<Cue>>(meanings, cues, phrases, language);
  return (sentence) =>
    seek(sentence).seen.flatMap(({ seeker, first, last }) =>
      isOfKind(seeker, sentence) ? [{ cue: seeker, first, last }] : [],
    );
}

/** What {@link compileCues} need not work out again. @throws {Error} as it does */
export function prepareCues(language: Language): Prepared {
  const meanings = meaningsIn(language);
  return naming(meanings, namer(language), () => preparePhrases(meanings, language));
}

function meaningsIn(language: Language): Meanings<Fields<Cue>> {
  const cues = Object.values(language.cues);
  const prepared = preparedFor(language);
  return openMeanings<Fields<Cue>>(ownersByField(cues), prepared ? [] : usesIn(cues), prepared?.cues);
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
