import type { DraftAssessment, Finding, IncomingAssessment } from '@/lib/model';
import type { Grammar } from './grammar';
import { type Feeling, heat } from './heat';
import { unjudged } from './judgeable';
import { judgedPart } from './judged-part';
import type { Language } from './language';
import { createReader, type ReadText, type Sighting } from './reading';
import type { NamedRule } from './rule';
import { score } from './score';
import { settle } from './settle';

/** Judges texts. Pure but for a cache: the same text and grammar give the same answer. */
export interface Engine {
  /** Without `grammar`, rules that ask for it are silent. */
  assessDraft(text: string, grammar?: Grammar): DraftAssessment;
  assessIncoming(text: string, grammar?: Grammar): IncomingAssessment;
  /** Whether a rule that asks for grammar could speak here. As cheap as an assessment without it. */
  needsGrammar(text: string): boolean;
}

const isForDraft = ({ judges }: NamedRule) => judges !== 'incoming';
const isForIncoming = ({ judges }: NamedRule) => judges !== 'draft';

/** @throws {Error} naming the rule, when one of its patterns cannot be read */
export function createEngine(language: Language): Engine {
  const read = createReader(language);

  return {
    assessDraft(whole, grammar) {
      const { text, ...note } = judgedPart(whole);
      const readText = read(text, isForDraft);
      const reason = unjudged(readText.readings.map(({ census }) => census));
      if (reason) return { score: null, sum: [], findings: [], unjudged: reason, ...note };
      const findings = findingsOf(readText, grammar);
      return { ...score(findings), findings, ...note };
    },
    assessIncoming(whole, grammar) {
      const { text, ...note } = judgedPart(whole);
      const readText = read(text, isForIncoming);
      const reason = unjudged(readText.readings.map(({ census }) => census));
      if (reason) return { heat: 0, level: 'calm', findings: [], unjudged: reason, ...note };
      const findings = findingsOf(readText, grammar);
      const feelings = feelingsOf(readText, language);
      return { ...heat(findings, feelings), findings, ...note };
    },
    needsGrammar: (whole) => read(judgedPart(whole).text, asksGrammar).sightings.length > 0,
  };
}

const asksGrammar = ({ only }: NamedRule) => only === 'imperative';

function feelingsOf({ parsed, readings }: ReadText, language: Language): Feeling[] {
  return parsed.sentences.map((sentence, n) => readings[n]!.feeling(sentence, language));
}

function findingsOf({ parsed, sightings }: ReadText, grammar: Grammar | undefined): Finding[] {
  return settle(
    parsed.text,
    sightings.filter((sighting) => holds(sighting, grammar)),
  );
}

/** Whether the sentence is of the kind that the rule asks for. */
function holds({ rule, ending, reading }: Sighting, grammar: Grammar | undefined): boolean {
  if (!rule.only) return true;
  if (rule.only === 'imperative') return grammar !== undefined && reading.isImperative(grammar);
  return (rule.only === 'question') === (ending === '?');
}
