import { countWhile } from '@/lib/count-while';
import type { Span } from '@/lib/model';
import { type CueNotice, compileCues } from './cue-set';
import type { Grammar } from './grammar';
import { featuresOf } from './heat/features';
import type { WeighedByLevel } from './heat/levels';
import { type HeatModel, type Weighed, weigh } from './heat/model';
import { type Census, takeCensus } from './judgeable';
import type { Language } from './language';
import type { Mannered } from './manner';
import { once } from './once';
import { type ParsedText, parse, type Sentence } from './parse';
import { detach, Recent } from './recent';
import type { NamedRule } from './rule';
import { compileRules, type Notice, type Noticed } from './rule-set';
import { type SaidSentence, said } from './said';
import { spanOf } from './seeking';
import type { Place } from './suggest';
import type { Token, Tokenizer } from './tokens';

/** What a rule saw in a text, before it is asked which sentences it wants and settled which rule has the word. */
export interface Sighting extends Span, Pick<Place, 'sentence' | 'kept'> {
  readonly rule: NamedRule;
  readonly ending: Sentence['ending'];
  readonly reading: Reading;
}

export interface ReadText {
  readonly parsed: ParsedText;
  /** One for each of its sentences. */
  readonly readings: readonly Reading[];
  readonly sightings: readonly Sighting[];
}

/** What is worked out once for a sentence, wherever it stands. */
class Reading {
  readonly noticed: Noticed;
  readonly census: Census;
  readonly weighed: Weighed;
  readonly mannered: Mannered;
  readonly #words: string;
  #cues: readonly CueNotice[] | undefined;
  #said: SaidSentence | undefined;
  #isImperative: boolean | undefined;
  #byLevel: WeighedByLevel | undefined;

  constructor(words: string, noticed: Noticed, census: Census, weighed: Weighed) {
    this.#words = detach(words);
    this.noticed = noticed;
    this.census = census;
    this.weighed = weighed;
    this.mannered = { manners: noticed.manners, pleasant: weighed.pleasant, words: weighed.words };
  }

  /**
   * Its sentence with the cues that it gives, which are looked for when somebody first asks. Where it stands as it did
   * last, its tokens are the same, and so is the answer, that others can remember what they make of it.
   */
  said(sentence: Sentence, find: (sentence: Sentence) => readonly CueNotice[]): SaidSentence {
    this.#cues ??= find(sentence);
    if (this.#said?.tokens !== sentence.tokens) this.#said = said(sentence, this.#cues);
    return this.#said;
  }

  /** Of a message, how it is weighed for its level. */
  byLevel(weigh: () => WeighedByLevel): WeighedByLevel {
    this.#byLevel ??= weigh();
    return this.#byLevel;
  }

  isImperative(grammar: Grammar): boolean {
    this.#isImperative ??= grammar.isImperative(this.#words);
    return this.#isImperative;
  }
}

/** Sentences remembered: those of a long thread and of the draft that answers it. */
const mostReadings = 2_000;
/** Texts remembered: the draft and the message that it answers, each asked about more than once. */
const mostTexts = 4;

/** Reads texts. */
interface Reader {
  /** And lets the rules look that are wanted. */
  read(text: string, isWanted: (rule: NamedRule) => boolean): ReadText;
  /** What its sentences say. */
  said(text: string): SaidSentence[];
}

/**
 * Sentences are remembered, so that a keystroke costs one.
 *
 * @throws {Error} naming the rule, when one of its patterns cannot be read
 */
export function createReader(language: Language, model: HeatModel): Reader {
  const rules = compileRules(language);
  const cues = once(() => compileCues(language));
  const findCues = (sentence: Sentence) => cues()(sentence);
  const sentences = new Recent<Reading>(mostReadings);
  const texts = new Recent<Omit<ReadText, 'sightings'>>(mostTexts);
  const tokenize = remembering(rules.tokenize, mostReadings);

  function readSentence(text: string, sentence: Sentence): Reading {
    const words = text.slice(sentence.start, sentence.end);
    return sentences.get(
      keyOf(sentence, words),
      () =>
        new Reading(
          words,
          rules.notice(sentence),
          takeCensus(text, sentence, language),
          weigh(featuresOf(text, sentence, language.heatWords), model),
        ),
    );
  }

  function readText(text: string): Omit<ReadText, 'sightings'> {
    const parsed = parse(text, language, tokenize);
    return { parsed, readings: parsed.sentences.map((sentence) => readSentence(text, sentence)) };
  }

  return {
    read(text, isWanted) {
      const { parsed, readings } = texts.get(text, () => readText(text));
      const noticed = parsed.sentences.flatMap((sentence, n) => sightingsIn(sentence, readings, n, isWanted));
      const detectors = rules.detectors.filter(isWanted);
      const detected = detectors.flatMap((rule) => detect(rule, parsed, readings));
      return { parsed, readings, sightings: [...noticed, ...detected] };
    },
    said(text) {
      const { parsed, readings } = texts.get(text, () => readText(text));
      return parsed.sentences.map((sentence, n) => readings[n]!.said(sentence, findCues));
    },
  };
}

/** Of words that were cut before, the tokens are only moved, and not even that where they stand as they did last. */
function remembering(tokenize: Tokenizer, most: number): Tokenizer {
  const recent = new Recent<{ start: number; tokens: readonly Token[] }>(most);
  return (text, { start, end }) => {
    const words = text.slice(start, end);
    const last = recent.get(words, () => ({
      start: 0,
      tokens: tokenize(words, { start: 0, end: words.length }),
    }));
    if (last.start !== start) {
      last.tokens = moved(last.tokens, start - last.start);
      last.start = start;
    }
    return last.tokens;
  };
}

function moved(tokens: readonly Token[], by: number): readonly Token[] {
  return tokens.map(({ word, start, end, capitals }) => ({
    word,
    start: start + by,
    end: end + by,
    capitals,
  }));
}

/** A sentence reads the same wherever it stands, unless quotation marks around it set other words apart. */
function keyOf({ start, tokens, quoted }: Sentence, words: string): string {
  if (quoted.length === 0 && tokens.every(({ word }) => word !== '')) return words;
  const apart = tokens.filter(({ word }) => word === '');
  return [...apart, ...quoted].map((span) => `${span.start - start}-${span.end - start}`).join() + words;
}

function sightingsIn(
  sentence: Sentence,
  readings: readonly Reading[],
  at: number,
  isWanted: (rule: NamedRule) => boolean,
): Sighting[] {
  const reading = readings[at]!;
  const notices = reading.noticed.notices.filter(
    (notice) => isWanted(notice.rule) && hasNeighbour(notice, readings, at),
  );
  return notices.map((notice) => ({
    rule: notice.rule,
    ...spanOf(notice, sentence),
    sentence,
    kept: keptHalves(notice, sentence),
    ending: sentence.ending,
    reading,
  }));
}

/** Whether what a rule wants nearby stands beside what it noticed, in the same sentence or the next on either side. */
function hasNeighbour({ rule, first, last }: Notice, readings: readonly Reading[], at: number): boolean {
  if (!rule.nearby) return true;
  return [at - 1, at, at + 1].some((n) =>
    readings[n]?.noticed.neighbours.some(
      (other) => other.rule === rule && (n !== at || other.last < first || other.first > last),
    ),
  );
}

/** Words of a contraction that the notice leaves out although its span covers them. */
function keptHalves({ first, last }: Notice, { tokens }: Sentence): Place['kept'] {
  const isSameWord = (at: number, other: number) => tokens[at]?.start === tokens[other]!.start;
  const before = isSameWord(first - 1, first) ? tokens[first - 1]!.word : '';
  const after = isSameWord(last + 1, last) ? tokens[last + 1]!.word : '';
  return { before: before === 'i' ? 'I' : before, after };
}

/** What a rule's own function saw, where it lies in the writer's own words and in the company it wants. */
function detect(rule: NamedRule, parsed: ParsedText, readings: readonly Reading[]): Sighting[] {
  return rule.detect!(parsed).flatMap((span) => {
    const around = among(parsed.sentences, span);
    const apart = among(parsed.setAside, span);
    if (around.first > around.last || apart.first <= apart.last) return [];
    const { start, ending } = parsed.sentences[around.first]!;
    const reading = readings[around.first]!;
    if (!reading.noticed.admits(rule)) return [];
    const sentence = { start, end: parsed.sentences[around.last]!.end };
    return [
      { rule, start: span.start, end: span.end, sentence, kept: { before: '', after: '' }, ending, reading },
    ];
  });
}

/** Which of some spans, in order and disjoint, overlap a span: `[first, last]`, both included; none where first > last. */
function among(
  spans: readonly Span[],
  { start, end }: Span,
): { readonly first: number; readonly last: number } {
  return {
    first: countWhile(spans, (each) => each.end <= start),
    last: countWhile(spans, (each) => each.start < end) - 1,
  };
}
