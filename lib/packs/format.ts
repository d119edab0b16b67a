import * as v from 'valibot';
import { draftCategories, phrasePlaces, practices, type Severity } from '@/lib/model';
import { t } from '@/lib/text';
import { teamSchema } from './team';

/**
 * A team's pack: its rules, phrases and settings, in JSON or YAML. `docs/packs.md` explains it to those who write one;
 * `docs/pack.schema.json` is made of this schema, for editors.
 */

/** How firm a rule is, and what that is to the engine. */
export const severityOf = {
  advise: 'info',
  expect: 'warning',
  require: 'error',
} as const satisfies Record<string, Severity>;

const levels = ['advise', 'expect', 'require'] as const;
/** Preferred phrases are for these items of the reply checklist: those whose words need nothing of the conversation. */
export const phrasedPractices = [
  'acknowledge',
  'paraphrase',
  'apologise',
  'explain-fix',
  'specific-time',
  'offer-solution',
  'ask-outcome',
  'boundaries',
] as const;

/** In UTF-16 code units. */
export const longestPack = 1_000_000;
const mostRules = 5_000;
const mostRows = 500;
const longestName = 60;

const markup = /<[/!a-z]/i;
// What joins emoji is no harm.
const unseen = /(?![\n\r\t\u200d])[\p{Cc}\p{Cf}]/u;

/** Text that is not empty and holds nothing that cannot be seen. */
function text(most: number) {
  return v.pipe(
    v.string(),
    v.regex(/\S/, () => t('flaw_empty')),
    v.maxLength(most, () => t('flaw_tooLong', { most })),
    v.check(
      (given) => !unseen.test(given),
      () => t('flaw_unseen'),
    ),
  );
}

/** Words for people, who see no markup. */
function words(most: number) {
  return v.pipe(
    text(most),
    v.check(
      (given) => !markup.test(given),
      () => t('flaw_markup'),
    ),
  );
}

function list<Item extends v.GenericSchema>(item: Item, most: number) {
  return v.pipe(
    v.array(item),
    v.maxLength(most, () => t('flaw_manyEntries', { most })),
  );
}

function filledList<Item extends v.GenericSchema>(item: Item, most: number) {
  return v.pipe(
    list(item, most),
    v.nonEmpty(() => t('flaw_emptyList')),
  );
}

function about<Schema extends v.GenericSchema>(schema: Schema, description: string) {
  return v.pipe(schema, v.description(description));
}

const pattern = text(200);
const example = words(500);

const rule = v.object({
  id: about(
    v.pipe(
      v.string(),
      v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, () => t('flaw_ruleName')),
      v.maxLength(longestName, () => t('flaw_longName', { most: longestName })),
    ),
    'The name of the rule: words in lower case with hyphens between. No other rule has it.',
  ),
  level: about(
    v.picklist(levels),
    'How firm it is. advise: dotted, worth a look. expect: wavy, counts. require: wavy, and asked about before sending.',
  ),
  message: about(
    v.pipe(
      words(120),
      v.regex(/^[^.!?]+[.!?]$/, () => t('flaw_oneSentence')),
    ),
    'One calm sentence of at most 120 characters: what the reader may feel, or what the team has agreed.',
  ),
  patterns: about(
    filledList(pattern, 200),
    'The phrases to look for, in the pattern language of docs/packs.md.',
  ),
  except: about(v.exactOptional(list(pattern, 200)), 'Phrases that cancel what they touch.'),
  notAfter: about(
    v.exactOptional(list(pattern, 200)),
    'Phrases that cancel what follows them in the sentence, up to a “but”.',
  ),
  onlyWith: about(
    v.exactOptional(filledList(pattern, 200)),
    'Only in sentences that also say one of these phrases.',
  ),
  notWith: about(v.exactOptional(list(pattern, 200)), 'Not in sentences that say one of these phrases.'),
  only: about(v.exactOptional(v.picklist(['question', 'statement'])), 'Only in sentences of this kind.'),
  suggestions: about(
    v.optional(
      list(
        v.union([v.literal(''), words(300), v.object({ sentence: words(300) })], () => t('flaw_suggestion')),
        5,
      ),
      [],
    ),
    'What to write instead, best first. "" takes the words away; `sentence: …` replaces the whole sentence.',
  ),
  flags: about(filledList(example, 20), 'Sentences that it flags, the flagged words in [brackets].'),
  passes: about(filledList(example, 20), 'Sentences that it leaves alone.'),
  category: about(
    v.optional(v.picklist(draftCategories), 'house-style'),
    'What is wrong with the words; house-style where it is left out.',
  ),
  practice: about(
    v.optional(v.picklist(practices), 'plain-respect'),
    'What to do instead: the advice behind “Why”; plain-respect where it is left out.',
  ),
  source: about(v.exactOptional(words(200)), 'Where the rule comes from, such as “Style guide, page 4”.'),
});

const phrase = v.object({
  practice: about(v.picklist(phrasedPractices), 'The item of the reply checklist that the words are for.'),
  text: about(words(500), 'The words. What only the writer knows stands in [brackets].'),
  place: about(
    v.exactOptional(v.picklist(phrasePlaces)),
    'Where in the reply they go; where the item goes if it is left out.',
  ),
});

function countOf(description: string) {
  const count = v.pipe(
    v.number(),
    v.integer(() => t('flaw_whole')),
    v.minValue(2, () => t('flaw_least', { least: 2 })),
    v.maxValue(50, () => t('flaw_most', { most: 50 })),
  );
  return about(v.exactOptional(count), description);
}

const thresholds = v.object({
  callAfterTurns: countOf(
    'A call is advised once so many turns have gone back and forth within ten days; 7 unless given.',
  ),
  managerAfterRounds: countOf(
    'A manager is advised after so many hostile turns of the client; 2 unless given.',
  ),
  supportAfterMessages: countOf(
    'Sharing the load is advised after so many hostile messages in a day; 4 unless given.',
  ),
});

const versionWords = () => t('flaw_version');

export const packSchema = v.object({
  format: about(v.literal(1), 'Always 1.'),
  name: about(words(80), 'What the pack is called.'),
  version: about(
    v.union([v.pipe(v.number(), v.integer(versionWords)), words(20)], versionWords),
    'A whole number, or text in quotes; raise it with every change.',
  ),
  owner: about(words(80), 'Who looks after it.'),
  review: about(
    v.pipe(
      v.string(),
      v.isoDate(() => t('flaw_date')),
    ),
    'The day by which somebody goes through it again, such as 2027-06-30.',
  ),
  rules: about(
    v.optional(
      v.pipe(
        v.array(rule),
        v.maxLength(mostRules, () => t('flaw_manyRules', { most: mostRules })),
      ),
      [],
    ),
    'Rules of the team’s own.',
  ),
  phrases: about(v.optional(list(phrase, 50), []), 'Words that the team prefers in its replies.'),
  team: about(
    v.exactOptional(
      v.pipe(
        teamSchema,
        v.check(
          ({ routes, authority, scope }) => routes.length + authority.length + scope.length <= mostRows,
          () => t('flaw_manyRows', { most: mostRows }),
        ),
      ),
    ),
    'The settings of the team.',
  ),
  builtIn: about(
    v.optional(
      v.pipe(
        v.record(v.string(), v.picklist(['off', ...levels])),
        v.maxEntries(1_000, () => t('flaw_manySwitches')),
      ),
      {},
    ),
    'Built-in rules that are switched off or given another level, by their names.',
  ),
  thresholds: about(v.optional(thresholds, {}), 'From when on some advice is given.'),
});

/** A pack that was read. */
export type Pack = v.InferOutput<typeof packSchema>;
export type PackRule = Pack['rules'][number];
