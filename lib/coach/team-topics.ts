import type { SaidSentence } from '@/lib/engine/said';
import type { Span } from '@/lib/model';
import { toldByFields, toldTogether } from './field-words';
import { isDenied, isSomebody, phrasesIn } from './phrases-said';
import { isWeak, type Need, type TeamTopic } from './read-topic';

/** Of three things that are named together, people mention two. */
const mostNeeded = 2;

/**
 * How much of a topic's words a text must speak of: `all`, as for a limit (`weekend site visits`); the `deed`, where they
 * name one (`refund of fees`); the `head`, which the others only describe (`student finance`); or `any`.
 */
export type Reach = 'all' | 'deed' | 'head' | 'any';

/**
 * The words by which some sentences are about a topic, in order; undefined where they are not. Words that are denied
 * (`no claims to make`) or that name somebody (`Bill`) do not count.
 */
export function aboutTopic(
  sentences: readonly SaidSentence[],
  { options }: TeamTopic,
  text: string,
  reach: Reach = 'all',
): readonly Span[] | undefined {
  for (const needs of options) {
    const found = needs.map((need) => ({
      need,
      spans: spansOfNeed(need, sentences, text, needs.length > 1),
    }));
    if (isEnough(found, reach)) return inOrder(found);
    const wider = found.map((one) =>
      one.spans.length > 0 ? one : withField(one, sentences, text, needs.length > 1 || reach === 'any'),
    );
    const told = wider.filter(({ spans }) => spans.length > 0);
    if (told.length === wider.length || (reach === 'any' && told.length > 0)) return inOrder(wider);
    if (reach !== 'head') continue;
    const together = toldTogether(needs, sentences, text);
    if (together.length > 0) return [...together].sort((a, b) => a.start - b.start);
  }
  return undefined;
}

function inOrder(found: readonly Found[]): Span[] {
  return found.flatMap(({ spans }) => spans).sort((a, b) => a.start - b.start);
}

/** What is not said in the words for it may be told by others of its field: `six tiles round the chimney`. */
function withField(
  found: Found,
  sentences: readonly SaidSentence[],
  text: string,
  isOneOfSeveral: boolean,
): Found {
  return found.spans.length > 0
    ? found
    : { need: found.need, spans: toldByFields(found.need, sentences, text, isOneOfSeveral) };
}

interface Found {
  readonly need: Need;
  readonly spans: readonly Span[];
}

function isEnough(found: readonly Found[], reach: Reach): boolean {
  const isMet = ({ spans }: Found) => spans.length > 0;
  const deeds = found.filter(({ need }) => need.named.some(({ isEssential }) => isEssential));
  if (!deeds.every(isMet)) return false;
  const met = found.filter(isMet);
  const head = found.at(-1)!;
  const isAll = met.length >= Math.min(found.length, mostNeeded);
  // Of words that nothing knows, the last is what the others only describe (`boat moorings`).
  if (isAll || (found.every(({ need }) => isUnknown(need)) && isMet(head))) return true;
  if (reach === 'all') return false;
  if (deeds.length > 0) return true;
  return (
    reach === 'head' && (isMet(head) || (isUnknown(head.need) && met.some(({ need }) => !isUnknown(need))))
  );
}

/** Whether nothing knows what the team's words mean. */
function isUnknown(need: Need): boolean {
  return need.named.length === 0 && need.words.length === 0 && !isWeak(need);
}

function spansOfNeed(
  { named, words, own }: Need,
  sentences: readonly SaidSentence[],
  text: string,
  isOneOfSeveral: boolean,
): Span[] {
  // A topic's own patterns know the senses of its name; beside another word the name itself is enough.
  const literal = named.length === 0 || isOneOfSeveral ? [...words, own] : words;
  return sentences.flatMap((sentence) => {
    const byTopic = named.flatMap((topic) => sentence.cues.get(topic) ?? []);
    return [...byTopic, ...phrasesIn(sentence, literal)].filter(
      (span) => !isDenied(span, sentence) && !isSomebody(span, sentence, text),
    );
  });
}
