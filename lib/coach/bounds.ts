import { Recent } from '@/lib/engine/recent';
import { alternatives } from '@/lib/english/alternatives';
import { measures, numberWords, type Unit } from '@/lib/english/amounts';
import weekday from '@/lib/english/lists/weekday';
import { beginsWith, type Phrase, phraseOf } from '@/lib/english/subjects';
import { exceptions, outside } from '@/lib/english/team-words';
import { amountsIn, type Limit, limitOf } from './amounts';
import { isWeak, readTopic, type TeamTopic } from './read-topic';

interface Worded {
  readonly topic: TeamTopic;
  /** The words without the denial, to be said to a client. */
  readonly plain: string;
}

/** A limit of a team's service, read from its own words. */
export type Bound = Worded &
  (
    | {
        /** What it does not do: `no weekend work`. */
        readonly kind: 'never';
        /** Up to where it does it nevertheless (`no storage beyond 48 hours`). */
        readonly limit: Limit | undefined;
        /** What makes it right nevertheless (`no files before final payment`). */
        readonly unless: TeamTopic | undefined;
      }
    /** How often it does something: `two rounds of revisions`. What is counted (`rounds`) may stand for it. */
    | { readonly kind: 'at most'; readonly times: number; readonly counter: Phrase }
    /** Of what it does not do less: `minimum order 6 kg`. */
    | { readonly kind: 'at least'; readonly least: number; readonly unit: Unit | undefined }
    /** How long before it has to know: `no changes within 14 days of departure`. In hours. */
    | { readonly kind: 'notice'; readonly hours: number }
    /** What alone it does, and what that leaves out: `ground floor only`. */
    | {
        readonly kind: 'only';
        readonly isTelling: boolean;
        readonly inside: readonly Phrase[];
        readonly outside: readonly Phrase[];
      }
  );

/** Reads a limit; a team's words are few and stay. */
export function readBound(words: string): Bound {
  return read.get(words, () => readAnew(words.trim()));
}

const read = new Recent<Bound>(200);

function readAnew(words: string): Bound {
  return noticeIn(words) ?? leastIn(words) ?? countIn(words) ?? onlyIn(words) ?? neverIn(words);
}

const denial = /^(?:no|never|not)\s+/i;
/** `we do not treat horses`, `cars may not leave sealed roads`: what is not done follows the verb. */
const refusal =
  /^(?:\S+\s+){0,3}?(?:(?:do|does|can|may|must|will|shall|are|is) not|don['’]t|doesn['’]t|can['’]?not|can['’]t|won['’]t|never)\s+(\S+)\s+/i;

function neverIn(words: string): Bound {
  const plain = words.replace(denial, '');
  const limit = limitOf(plain);
  const [, inside] = limit ? [] : (outside.exec(plain) ?? []);
  const [, exception] = exceptions.exec(plain) ?? [];
  const allowed = inside ?? exception;
  const topic = readTopic(inside ? 'extra work' : plain.replace(refusal, '').replace(notIncluded, ''));
  return { kind: 'never', topic, limit, unless: allowed ? readTopic(allowed) : undefined, plain };
}

/** `setup is not included`, `travel excluded`. */
const notIncluded =
  /\s+(?:is|are)?\s*(?:not|excluded|extra|charged|out)\s*(?:included|covered|part|offered|of scope|separately)?(?:\s.*)?$/i;

const counted =
  /^(?:up to |at most |no more than |not more than |a maximum of |maximum of |maximum |max\.? |only |limited to )?(\d+|[a-z-]+)\s+(.+)$/i;
const each = /\s(?:per|for each|for every|a|an|each|included|in each|in every|and then|before|every)\s.*$/i;
/** `rounds of changes`: what is counted, and what of. */
const counter = /^(?:free |full |included |complimentary )?(\w+) (?:of|for|on) (.+)$/i;

function countIn(words: string): Bound | undefined {
  if (denial.test(words) && !/^(?:no|not) more than/i.test(words)) return undefined;
  const [, number = '', rest = ''] = counted.exec(words) ?? [];
  const times = numberWords.get(number.toLowerCase()) ?? Number(number || Number.NaN);
  if (!(times >= 1)) return undefined;
  const thing = rest.replace(each, '').replace(/\s(?:included|maximum|max|only)$/i, '');
  const [, unit = '', of] = counter.exec(thing) ?? [];
  const measure = measures.get((of ? unit : (thing.split(' ')[0] ?? '')).toLowerCase());
  if (measure) {
    const limit = { value: times * measure.size, unit: measure.unit, isWithin: true };
    const topic = readTopic(of ?? thing.split(' ').slice(1).join(' '));
    return { kind: 'never', topic, limit, unless: undefined, plain: words };
  }
  const free = (of ?? thing).replace(/^(?:free|full|complimentary) /i, '');
  return {
    kind: 'at most',
    topic: readTopic(free),
    times,
    // Of `twenty users` that is what is counted.
    counter: phraseOf([of ? unit.toLowerCase() : (free.toLowerCase().split(' ').at(-1) ?? '')]),
    plain: words,
  };
}

const atLeast = /\b(?:minimum|min\.?|at least|no less than|no fewer than|not less than|no fewer)\b/i;
/** `no freezes shorter than one month`. */
const notBelow =
  /\b(?:under|below|less than|fewer than|shorter than|smaller than|narrower than|younger than)\b/i;

function leastIn(words: string): Bound | undefined {
  const at = (denial.test(words) || refusal.test(words) ? notBelow : atLeast).exec(words);
  const [amount] = at ? amountsAfter(words, at.index) : [];
  if (!at || !amount) return undefined;
  const topic = readTopic(
    without(
      words.replace(denial, ''),
      /\b(?:minimum|min|least|under|below|less|fewer|shorter|smaller|narrower|younger|than|at|\d+)\b/gi,
    ),
  );
  return {
    kind: 'at least',
    topic,
    least: amount.value,
    unit: amount.unit,
    plain: words.replace(denial, ''),
  };
}

const aheadOf =
  /\b(?:within|under|in under|less than|up to|at least|fixed|minimum)?\s*(?:the last )?((?:\d+|[a-z]+)(?:\s(?:working|business|clear|full))?\s(?:hours?|hrs|days?|weeks?|months?))['’]?\s?(?:notice|of|before|ahead|prior|in advance|lead|turnaround)\b/i;
const leadTime =
  /\b(?:turnaround|lead time|notice|rush|delivery|deliveries|orders?)\b.*\b(?:under|below|less than|within|shorter than|inside)\s((?:\d+|[a-z]+)(?:\s(?:working|business|clear|full))?\s(?:hours?|hrs|days?|weeks?|months?))\b/i;

const arranging =
  /\b(?:need|needs|require|requires|required|fixed|possible|free|only|are|is|accepted|notice|for|of)\b/gi;

function noticeIn(words: string): Bound | undefined {
  const found = aheadOf.exec(words) ?? leadTime.exec(words);
  const [amount] = found ? amountsIn(found[1]!.replace(/\s(?:working|business|clear|full)\b/i, '')) : [];
  if (!found || amount?.unit !== 'hours') return undefined;
  // `no changes within …`, `48 hours notice for changes`
  const rest = words.slice(0, found.index).replace(denial, '').replace(refusal, '').replace(arranging, ' ');
  const topic = readTopic(
    rest.trim() || words.slice(found.index + found[0].length).replace(arranging, ' ') || 'changes',
  );
  return { kind: 'notice', topic, hours: amount.value, plain: words.replace(denial, '') };
}

const onlyWords = /\b(?:only|solely|exclusively|just)\b/i;
/** Monday first. */
const weekdayNames = weekday.slice(0, 7);
const dayRange = new RegExp(
  `\\b(${weekdayNames.join('|')})s? (?:to|till|until|through|-|–) (${weekdayNames.join('|')})s?\\b`,
  'i',
);

function onlyIn(words: string): Bound | undefined {
  if (denial.test(words) || refusal.test(words)) return undefined;
  const range = dayRange.exec(words);
  if (range) {
    const [from, to] = [range[1]!, range[2]!].map((day) => weekdayNames.indexOf(day.toLowerCase()));
    const isIn = (day: number) => (from! <= to! ? from! <= day && day <= to! : day >= from! || day <= to!);
    const days = weekdayNames.map((day) => phraseOf([day]));
    const rest = without(words, range[0], onlyWords);
    return {
      kind: 'only',
      topic: readTopic(rest),
      isTelling: false,
      inside: days.filter((_, day) => isIn(day)),
      outside: days.filter((_, day) => !isIn(day)),
      plain: words,
    };
  }
  if (!onlyWords.test(words)) return undefined;
  const said = phraseOf(words.toLowerCase().match(/[\p{L}\d]+/gu) ?? []);
  for (const { sides, isTelling } of alternatives()) {
    const [inside] = sides.filter((side) => side.some((phrase) => isWithin(said, phrase)));
    if (!inside) continue;
    const own = inside.filter((phrase) => isWithin(said, phrase));
    const rest = words
      .toLowerCase()
      .match(/[\p{L}\d]+/gu)!
      .filter((word) => {
        const [stem] = phraseOf([word]);
        return !own.some((phrase) => phrase.some((one) => one.stem === stem!.stem)) && !onlyWords.test(word);
      });
    const { options } = readTopic(rest.join(' ').replace(/\b(?:when|if|where|unless|during)\b.*$/, ''));
    // `remote support only`: whatever is wanted is that.
    const topic = { options: options.filter((needs) => !needs.every(isWeak)) };
    return {
      kind: 'only',
      topic,
      inside,
      isTelling,
      outside: sides.filter((side) => side !== inside).flat(),
      plain: words,
    };
  }
  return undefined;
}

function isWithin(words: Phrase, phrase: Phrase): boolean {
  return words.some((_, at) => beginsWith(words, phrase, at));
}

function without(words: string, ...parts: readonly (string | RegExp)[]): string {
  return parts.reduce<string>((rest, part) => rest.replace(part, ' '), words);
}

function amountsAfter(words: string, at: number) {
  return amountsIn(words).filter(({ start }) => start >= at);
}
