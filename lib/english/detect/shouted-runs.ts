import type { ParsedText, Sentence, Token } from '@/lib/engine/parse';
import type { Span } from '@/lib/model';

/** Fewer words than this in capitals are a code, a name or a stressed word. */
const fewestWords = 3;
/** What a notice may say as well is shouted in no more words than this. */
const shortRun = 8;
/** Longer, where one speaks to another: “I have sent you this three times now”. */
const shortSpeech = 12;
const speaker = ['i', 'we', 'my', 'our', 'me', 'us'];
const spokenTo = ['you', 'your', 'yours', 'yourself'];

/** Words that tell shouting from headings and notices. */
interface Shouting {
  readonly personal: readonly string[];
  readonly loud: readonly string[];
  /** Loud in short runs only. */
  readonly weak: readonly string[];
  /** Verbs that order, where the run begins its sentence. */
  readonly order: readonly string[];
  /** Words with which a sentence begins that is shouted where more than one mark ends it. */
  readonly asked: readonly string[];
}

/**
 * Runs of words in capitals that speak to somebody, and in anger. Other runs are headings, notices, codes, or the
 * habit of a writer who means no harm.
 */
export function shoutedRuns({ text, sentences }: ParsedText, shouting: Shouting): Span[] {
  const says = (run: readonly Token[], words: readonly string[]) =>
    run.some(({ word }) => words.includes(word));
  const isShouted = (run: readonly Token[], sentence: Sentence) => {
    if (run.length < fewestWords || says(run, ['please']) || text[run.at(-1)!.end] === ':') return false;
    const longest = says(run, speaker) && says(run, spokenTo) ? shortSpeech : shortRun;
    const isLoud = says(run, shouting.loud) || (run.length <= longest && says(run, shouting.weak));
    const isBan = run[0]!.word === 'do' && run[1]!.word === 'not' && sentence.ending === '!';
    const isOrder = run[0] === sentence.tokens[0] && (isBan || shouting.order.includes(run[0]!.word));
    return (
      (isLoud && says(run, shouting.personal)) ||
      ((isOrder || isDemand(run, sentence)) && run.length <= shortRun)
    );
  };
  const isDemand = (run: readonly Token[], { start, end, tokens }: Sentence) =>
    run.length === tokens.length &&
    shouting.asked.includes(run[0]!.word) &&
    /[?!]{2,}\s*$/.test(text.slice(start, end));
  return sentences
    .filter(({ tokens }) => tokens.filter(({ capitals }) => capitals).length >= fewestWords - 1)
    .filter((sentence) => !isHeading(sentence, text))
    .flatMap((sentence) => capitalRuns(sentence.tokens).filter((run) => isShouted(run, sentence)))
    .map((run) => ({ start: run[0]!.start, end: run.at(-1)!.end }));
}

/** All in capitals, and no mark at its end. */
function isHeading({ start, end }: Sentence, text: string): boolean {
  const words = text.slice(start, end);
  return words === words.toUpperCase() && !/[.!?\u2026]\W*$/.test(words);
}

/** A single letter or a number goes on with a run, and `I` starts one. */
function capitalRuns(tokens: readonly Token[]): Token[][] {
  const runs: Token[][] = [];
  let run: Token[] = [];
  for (const token of tokens) {
    const goesOn = token.capitals || token.word === 'i' || (run.length > 0 && token.end - token.start === 1);
    if (goesOn) run.push(token);
    else {
      runs.push(run);
      run = [];
    }
  }
  return [...runs, run].map((found) => found.slice(0, found.findLastIndex(({ capitals }) => capitals) + 1));
}
