import type { DraftAssessment, Finding, IncomingAssessment } from '@/lib/model';
import type { Grammar } from './grammar';
import { carriers } from './heat/carriers';
import { heat } from './heat/heat';
import { createHeatModel, type HeatModel, logOdds } from './heat/model';
import { type Detected, plainWords, unjudged } from './judgeable';
import type { Language } from './language';
import { courtesy } from './manner';
import { createReader, type ReadText, type Sighting } from './reading';
import type { NamedRule } from './rule';
import { score, type Tone } from './score';
import { settle } from './settle';

/** Judges texts. Pure but for a cache: the same text, grammar and detection give the same answer. */
export interface Engine {
  /** Without `grammar`, rules that ask for it are silent. Without `detected`, the words alone tell the language. */
  assessDraft(text: string, grammar?: Grammar, detected?: Detected): DraftAssessment;
  assessIncoming(text: string, grammar?: Grammar, detected?: Detected): IncomingAssessment;
  /** The part of a text to detect its language by: the plain words among the writer's own. */
  wordsToDetect(text: string): string;
  /** Whether a rule that asks for grammar could speak here. As cheap as an assessment without it. */
  needsGrammar(text: string): boolean;
}

const isForDraft = ({ judges }: NamedRule) => judges !== 'incoming';
const isForIncoming = ({ judges }: NamedRule) => judges !== 'draft';

/** @throws {Error} naming the rule, when one of its patterns cannot be read */
export function createEngine(language: Language): Engine {
  const model = createHeatModel(language.heatWeights);
  const read = createReader(language, model);

  function whyUnjudged({ readings }: ReadText, detected: Detected | undefined) {
    const sentences = readings.map(({ census }) => census);
    return unjudged(sentences, language.tag, detected);
  }

  return {
    assessDraft(text, grammar, detected) {
      const readText = read(text, isForDraft);
      const reason = whyUnjudged(readText, detected);
      if (reason) return { score: null, sum: [], findings: [], unjudged: reason };
      const findings = findingsOf(readText, grammar);
      return { ...score(findings, toneOf(readText, model)), findings };
    },
    assessIncoming(text, grammar, detected) {
      const readText = read(text, isForIncoming);
      const reason = whyUnjudged(readText, detected);
      if (reason) return { heat: 0, level: 'calm', findings: [], heated: [], unjudged: reason };
      const findings = findingsOf(readText, grammar);
      const weighed = readText.readings.map((reading) => reading.weighed);
      const { sentences } = readText.parsed;
      const judged = heat(findings, logOdds(weighed, model));
      const isSmall = (word: string) => language.commonWords.has(word);
      const heated =
        judged.level === 'calm' ? [] : carriers(text, sentences, weighed, language.heatWords, model, isSmall);
      return { ...judged, findings, heated };
    },
    wordsToDetect: (text) => plainWords(read(text, isNoRule).parsed),
    needsGrammar: (text) => read(text, asksGrammar).sightings.length > 0,
  };
}

const isNoRule = () => false;
const asksGrammar = ({ only }: NamedRule) => only === 'imperative';

function toneOf({ readings }: ReadText, model: HeatModel): Tone {
  const weighed = readings.map((reading) => reading.weighed);
  const mannered = readings.map(({ noticed, weighed }) => ({ ...weighed, manners: noticed.manners }));
  return { logOdds: logOdds(weighed, model), courtesy: courtesy(mannered) };
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
