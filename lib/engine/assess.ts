import type { DraftAssessment, Finding, IncomingAssessment, Span } from '@/lib/model';
import type { Grammar } from './grammar';
import { type Aim, type Feeling, heat } from './heat';
import { type Census, takeCensus, unjudged } from './judgeable';
import type { Language } from './language';
import { type ParsedText, parse, type Sentence } from './parse';
import { Recent } from './recent';
import type { NamedRule } from './rule';
import { compileRules, type Notice, spanOf } from './rule-set';
import { score } from './score';
import { type Sighting, settle } from './settle';

/** Judges texts. Pure but for a cache: the same text and grammar give the same answer. */
export interface Engine {
  /** Without `grammar`, rules that ask for it are silent. */
  assessDraft(text: string, grammar?: Grammar): DraftAssessment;
  assessIncoming(text: string, grammar?: Grammar): IncomingAssessment;
  /** Whether a rule that asks for grammar could speak here; cheap. */
  needsGrammar(text: string): boolean;
}

/** What is worked out once for a sentence, wherever it stands. */
interface Reading {
  readonly notices: readonly Notice[];
  readonly census: Census;
  feeling?: Feeling;
  isImperative?: boolean;
}

type Side = 'draft' | 'incoming';

/** Sentences remembered: a long thread and the draft that answers it. */
const mostSentences = 3_000;

/** @throws {Error} naming the rule, when one of its patterns cannot be read */
export function createEngine(language: Language): Engine {
  const rules = compileRules(language);
  const readings = new Recent<Reading>(mostSentences);

  const parseText = (text: string) => parse(text, language, rules.tokenize);

  function read(sentence: Sentence, text: string): Reading {
    const words = text.slice(sentence.start, sentence.end);
    return readings.get(keyOf(sentence, words), () => ({
      notices: rules.notice(sentence).notices,
      census: takeCensus(text, sentence, language),
    }));
  }

  function holds(rule: NamedRule, sentence: Sentence, text: string, grammar: Grammar | undefined): boolean {
    if (!rule.only) return true;
    if (rule.only !== 'imperative') return (rule.only === 'question') === (sentence.ending === '?');
    if (!grammar) return false;
    const reading = read(sentence, text);
    reading.isImperative ??= grammar.isImperative(text.slice(sentence.start, sentence.end));
    return reading.isImperative;
  }

  function sightingsOf(parsed: ParsedText, side: Side, grammar: Grammar | undefined): Sighting[] {
    const sightings: Sighting[] = [];
    for (const sentence of parsed.sentences) {
      for (const notice of read(sentence, parsed.text).notices) {
        const { rule } = notice;
        if (!isFor(rule, side) || !holds(rule, sentence, parsed.text, grammar)) continue;
        sightings.push({ rule, ...spanOf(notice, sentence), sentence, kept: keptHalves(notice, sentence) });
      }
    }
    for (const rule of rules.detectors) {
      if (isFor(rule, side)) sightings.push(...detect(rule, parsed));
    }
    return sightings;
  }

  function findingsOf(parsed: ParsedText, side: Side, grammar: Grammar | undefined): Finding[] {
    return settle(parsed.text, sightingsOf(parsed, side, grammar));
  }

  function feelingOf(sentence: Sentence, text: string): Feeling {
    const reading = read(sentence, text);
    reading.feeling ??= {
      valence: language.valence(text.slice(sentence.start, sentence.end)),
      words: sentence.tokens.length,
      aim: aimOf(sentence),
    };
    return reading.feeling;
  }

  function aimOf({ tokens }: Sentence): Aim {
    if (tokens.some(({ word }) => language.readerWords.has(word))) return 'reader';
    return tokens.some(({ word }) => language.writerWords.has(word)) ? 'writer' : 'other';
  }

  return {
    assessDraft(text, grammar) {
      const parsed = parseText(text);
      const reason = unjudged(parsed.sentences.map((sentence) => read(sentence, text).census));
      if (reason) return { score: null, sum: [], findings: [], unjudged: reason };
      const findings = findingsOf(parsed, 'draft', grammar);
      return { ...score(findings), findings };
    },
    assessIncoming(text, grammar) {
      const parsed = parseText(text);
      const reason = unjudged(parsed.sentences.map((sentence) => read(sentence, text).census));
      if (reason) return { heat: 0, level: 'calm', findings: [], unjudged: reason };
      const findings = findingsOf(parsed, 'incoming', grammar);
      const feelings = parsed.sentences.map((sentence) => feelingOf(sentence, text));
      return { ...heat(findings, feelings), findings };
    },
    needsGrammar(text) {
      return parseText(text).sentences.some((sentence) =>
        read(sentence, text).notices.some(({ rule }) => rule.only === 'imperative'),
      );
    },
  };
}

function isFor(rule: NamedRule, side: Side): boolean {
  return rule.judges === 'both' || rule.judges === side;
}

/** A sentence reads the same wherever it stands, unless quotation marks around it set other words apart. */
function keyOf({ start, tokens, quoted }: Sentence, words: string): string {
  const apart = tokens.filter(({ word }) => word === '');
  if (apart.length === 0 && quoted.length === 0) return words;
  return [...apart, ...quoted].map((span) => `${span.start - start}-${span.end - start}`).join() + words;
}

/** Words of a contraction that the notice leaves out although its span covers them. */
function keptHalves({ first, last }: Notice, { tokens }: Sentence) {
  const isSameWord = (at: number, other: number) => tokens[at]?.start === tokens[other]!.start;
  const before = isSameWord(first - 1, first) ? tokens[first - 1]!.word : '';
  const after = isSameWord(last + 1, last) ? tokens[last + 1]!.word : '';
  return { before: before === 'i' ? 'I' : before, after };
}

/** What a rule's own function saw, where it lies in the writer's own words. */
function detect(rule: NamedRule, parsed: ParsedText): Sighting[] {
  return rule.detect!(parsed).flatMap((span) => {
    const around = parsed.sentences.filter(({ start, end }) => start < span.end && end > span.start);
    const isOwn = !parsed.setAside.some(({ start, end }) => start < span.end && end > span.start);
    if (around.length === 0 || !isOwn) return [];
    const sentence: Span = { start: around[0]!.start, end: around.at(-1)!.end };
    return [{ rule, start: span.start, end: span.end, sentence, kept: { before: '', after: '' } }];
  });
}
