import { functionWords } from './function-words';
import { familiesOfStem } from './kindred';
import { stemOf } from './stem';

/** Words of one side, and those for the same from the other side: what is theirs becomes ours. */
const others: Readonly<Record<string, string>> = {
  i: 'you',
  me: 'you',
  my: 'your',
  mine: 'yours',
  myself: 'yourself',
  we: 'you',
  us: 'you',
  our: 'your',
  ours: 'yours',
  ourselves: 'yourselves',
  "i'm": 'you are',
  "i've": 'you have',
  "i'd": 'you had',
  "i'll": 'you will',
  im: 'you are',
  ive: 'you have',
  "we're": 'you are',
  "we've": 'you have',
  "we'd": 'you had',
  "we'll": 'you will',
  weve: 'you have',
  your: 'our',
  yours: 'ours',
  ur: 'our',
  yourself: 'ourselves',
  yourselves: 'ourselves',
  "you're": 'we are',
  "you've": 'we have',
  "you'd": 'we had',
  "you'll": 'we will',
  youve: 'we have',
  youre: 'we are',
};

/** After “I”, which becomes “you”. */
const withYou: Readonly<Record<string, string>> = { am: 'are', was: 'were', "wasn't": "weren't" };

/** After these, or before those, “you” is whom something is done to. */
const beforeObject: ReadonlySet<string> = new Set(
  `to for with of from at by about on in like than between after before behind without against around near over tell
  told telling ask asked asking give gave giving send sent sending pay paid paying show showed thank call called calling
  ring rang email emailed see saw let help know want need trust believe owe cost blame hold hear heard meet met gives
  remind reminded chase chased contact contacted reach`.split(/\s+/),
);
const afterObject: ReadonlySet<string> = new Set(
  `to for with of from at by about on in the a an my your his her our this that and or but as twice again today
  yesterday on`.split(/\s+/),
);
/** Verbs that make “you” a subject whatever stands before it. */
const verbs: ReadonlySet<string> = new Set(
  `have had has are were did do will would can could should may might must said never always don't didn't haven't won't
  can't couldn't aren't weren't wouldn't dont didnt`.split(/\s+/),
);

/** After “I'd” and “we'd” these make it “would”. */
const withWould: ReadonlySet<string> = new Set(
  `like have be rather prefer want expect love hate say ask`.split(' '),
);

/** Verbs without which no sentence tells what happened, beside those that end in “-ed”. */
const tells: ReadonlySet<string> = new Set(
  `is are was were has have had did does do isn't aren't wasn't weren't hasn't haven't didn't doesn't don't fell came
  went left broke got sent took lost told gave let made put paid hit cut sold said forgot rang hung stole bit stood
  saw knew ate drank wore met lay lost rose woke taught sang swam grew blew drew thought bought
  kept found drove ran spoke spilt burnt tore shut stuck threw felt built bought brought caught flew froze held laid
  led shook shrank sank leaks keeps won't can't couldn't wouldn't works says goes never`.split(/\s+/),
);

/** Openings that lead over from what was said before. */
const leadIns =
  /^(?:(?:and|but|so|now|well|right|ok|okay|also|anyway|then|because|hi|hello|good (?:morning|afternoon|evening|day))\b[,\s]*)+/i;
const words = /[\p{L}\p{N}'’]+/gu;
/** In UTF-16 code units: longer sentences are better said in one's own words. */
const longest = 200;

/**
 * A sentence that tells what happened, from the other side and without its end: `You lost my key.` → `we lost your
 * key`. Undefined for what cannot be turned well: questions, outcries, long or broken sentences, words of others.
 */
export function fromOtherSide(sentence: string): string | undefined {
  const told = sentence
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replace(leadIns, '')
    .replace(/[.!\s]+$/, '');
  const all = told.match(words) ?? [];
  const hasVerb = all.some((word) => tells.has(plain(word)) || /[a-z]{2}ed$/.test(word));
  if (
    !hasVerb ||
    told.length > longest ||
    /[?"“”;*]|\.{2,}|! |\. |\b(?:you|u) (?:people|lot|guys)\b/i.test(told)
  )
    return undefined;
  let at = -1;
  const turned = told.replaceAll(words, (word) => {
    at += 1;
    return turnedWord(all, at) ?? quiet(word);
  });
  const first = plain(all[0]!);
  if (withoutSubject.has(first)) return `you ${lowerFirst(turned)}`;
  return functionWords.has(first) || familiesOfStem(stemOf(first)).length > 0 ? lowerFirst(turned) : turned;
}

/** Verbs that open a sentence in which “I” is left out. */
const withoutSubject: ReadonlySet<string> = new Set(
  `ordered booked paid asked opened waited returned received called rang emailed bought got had drove took came went
  sat stood signed tried requested wanted found lost moved`.split(/\s+/),
);

function turnedWord(all: readonly string[], at: number): string | undefined {
  const word = plain(all[at]!);
  const before = plain(all[at - 1] ?? '');
  const after = plain(all[at + 1] ?? '');
  if (word === 'you' || word === 'u') return isSubject(before, after) ? 'we' : 'us';
  if (word.endsWith("'d") && withWould.has(after)) return others[word]?.replace('had', 'would');
  if ((before === 'i' || before === 'im') && withYou[word]) return withYou[word];
  return others[word];
}

function isSubject(before: string, after: string): boolean {
  if (before === '' || verbs.has(after)) return true;
  return after !== '' && !beforeObject.has(before) && !afterObject.has(after);
}

/** Small words in capitals were shouted. */
function quiet(word: string): string {
  return word.length > 1 && word === word.toUpperCase() && functionWords.has(plain(word))
    ? word.toLowerCase()
    : word;
}

function plain(word: string): string {
  return word.toLowerCase().replace('’', "'");
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
