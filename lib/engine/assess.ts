import type { DraftAssessment, Finding, IncomingAssessment } from '@/lib/model';
import { asHotFinding, isAsHot } from './as-hot';
import type { Grammar } from './grammar';
import { carriers } from './heat/carriers';
import { featuresOf } from './heat/features';
import { heat, heatAt } from './heat/heat';
import { createLevelModel, levelBy, weighByLevel } from './heat/levels';
import { createHeatModel, hottestOf, logOdds, type Weighed } from './heat/model';
import { type Detected, plainWords, unjudged } from './judgeable';
import { judgedPart } from './judged-part';
import type { Language } from './language';
import { courtesy } from './manner';
import { once } from './once';
import type { Sentence } from './parse';
import { createReader, type ReadText, type Sighting } from './reading';
import { Recent } from './recent';
import type { NamedRule } from './rule';
import type { SaidSentence } from './said';
import { score } from './score';
import { settle } from './settle';
import { asGrave, situated, situationOf } from './situation';

/** What the words of a text are judged by, beside themselves. */
export interface Circumstances {
  /** Without it, rules that ask for grammar are silent. */
  readonly grammar?: Grammar | undefined;
  /** Without it, the words alone tell the language. */
  readonly detected?: Detected | undefined;
}

interface DraftCircumstances extends Circumstances {
  /** What was found in the message that the draft answers. */
  readonly answered?: IncomingAssessment | undefined;
  /** Which rules may speak; all of them without it. */
  readonly mayApply?: ((rule: NamedRule) => boolean) | undefined;
}

/** Messages remembered: those of a long thread, of which every keystroke in a reply asks again. */
const mostMessages = 200;

/** Judges texts. Pure but for a cache: the same text and circumstances give the same answer. */
export interface Engine {
  assessDraft(text: string, circumstances?: DraftCircumstances): DraftAssessment;
  assessIncoming(text: string, circumstances?: Circumstances): IncomingAssessment;
  /** What a text says, sentence by sentence; of the writer's own words only. */
  read(text: string): readonly SaidSentence[];
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
  const levelModel = once(() => language.levelWeights && createLevelModel(language.levelWeights));
  const { read, said: saidIn } = createReader(language, model);
  const isSmall = (word: string) => language.commonWords.has(word);

  /** The heat of a text by findings and words. */
  function heatOf(readText: ReadText, findings: readonly Finding[]) {
    const odds = logOdds(weighedIn(readText), model);
    return { ...heat(findings, odds), logOdds: odds };
  }

  /** The same of a message that arrived, whose level was learned, too. */
  function heatOfMessage(readText: ReadText, findings: readonly Finding[]) {
    const ruled = heatOf(readText, findings);
    const model = levelModel();
    if (!model) return ruled;
    const { text, sentences } = readText.parsed;
    const weighed = readText.readings.map((reading, at) =>
      reading.byLevel(() => weighByLevel(featuresOf(text, sentences[at]!, language.heatWords), model)),
    );
    return heatAt(levelBy(ruled.level, weighed, model), findings, ruled.logOdds);
  }

  function hottestIn(readText: ReadText): Sentence {
    return readText.parsed.sentences[hottestOf(weighedIn(readText), model)]!;
  }

  function whyUnjudged({ readings }: ReadText, detected: Detected | undefined) {
    const sentences = readings.map(({ census }) => census);
    return unjudged(sentences, language.tag, detected);
  }

  const assessments = new Recent<IncomingAssessment>(mostMessages);
  const said = new Recent<readonly SaidSentence[]>(mostMessages);

  function assessIncoming(whole: string, { grammar, detected }: Circumstances): IncomingAssessment {
    const { text, ...note } = judgedPart(whole);
    const readText = read(text, isForIncoming);
    const reason = whyUnjudged(readText, detected);
    if (reason) return { heat: 0, level: 'calm', findings: [], heated: [], unjudged: reason, ...note };
    const findings = findingsOf(readText, grammar, (rule) => rule);
    const { heat, level } = heatOfMessage(readText, findings);
    const heated =
      level === 'calm' ? [] : carriers(text, hottestIn(readText), language.heatWords, model, isSmall);
    const situation = situationOf(level, readText);
    return { heat, level, findings, heated, ...(situation ? { situation } : {}), ...note };
  }

  return {
    assessDraft(whole, { grammar, detected, answered, mayApply = isAnyRule } = {}) {
      const { text, ...note } = judgedPart(whole);
      const readText = read(text, (rule) => isForDraft(rule) && mayApply(rule));
      const reason = whyUnjudged(readText, detected);
      if (reason) return { score: null, sum: [], findings: [], unjudged: reason, ...note };
      const found = findingsOf(readText, grammar, (rule) => {
        const held = situated(rule, answered?.situation);
        return held && asGrave(held, language.adjusted?.get(rule.id));
      });
      const draft = heatOf(readText, found);
      const asHot =
        answered && isAsHot(draft, found, answered) && asHotFinding(text, found, hottestIn(readText));
      const findings = asHot ? [...found, asHot].sort((a, b) => a.start - b.start) : found;
      const tone = { logOdds: draft.logOdds, courtesy: courtesyOf(readText) };
      return { ...score(findings, tone), findings, ...note };
    },
    assessIncoming(whole, by = {}) {
      const { grammar, detected } = by;
      const key = `${grammar ? 'grammar' : ''} ${detected?.language} ${detected?.share} ${whole}`;
      return assessments.get(key, () => assessIncoming(whole, by));
    },
    read: (whole) => said.get(whole, () => saidIn(judgedPart(whole).text)),
    wordsToDetect: (whole) => plainWords(read(judgedPart(whole).text, isNoRule).parsed),
    needsGrammar: (whole) => read(judgedPart(whole).text, asksGrammar).sightings.length > 0,
  };
}

const isAnyRule = () => true;
const isNoRule = () => false;
const asksGrammar = ({ only }: NamedRule) => only === 'imperative';

function weighedIn({ readings }: ReadText): readonly Weighed[] {
  return readings.map(({ weighed }) => weighed);
}

function courtesyOf({ readings }: ReadText): number {
  return courtesy(readings.map(({ mannered }) => mannered));
}

/** @param asHere the rule as it is here; undefined where it is silent */
function findingsOf(
  { parsed, sightings }: ReadText,
  grammar: Grammar | undefined,
  asHere: (rule: NamedRule) => NamedRule | undefined,
): Finding[] {
  const held = sightings.flatMap((sighting) => {
    const rule = holds(sighting, grammar) && asHere(sighting.rule);
    return rule ? [{ ...sighting, rule }] : [];
  });
  return settle(parsed.text, held);
}

/** Whether the sentence is of the kind that the rule asks for. */
function holds({ rule, ending, reading }: Sighting, grammar: Grammar | undefined): boolean {
  if (!rule.only) return true;
  if (rule.only === 'imperative') return grammar !== undefined && reading.isImperative(grammar);
  return (rule.only === 'question') === (ending === '?');
}
