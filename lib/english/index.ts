import type { Language } from '@/lib/engine/language';
import type { Cue, NamedRule, Rule, Topic } from '@/lib/engine/rule';
import { type Category, draftCategories, incomingCategories } from '@/lib/model';
import { abbreviations, commonWords, foreignWords, sharedWords, turnWords } from './common-words';
import { contractions } from './contractions';
import { faults } from './faults';
import weights from './heat/weights.json';
import { heatWords } from './heat/words';
import { inflect } from './inflect';
import { mailCues } from './mail-cues';
import { manners } from './manners';
import { prepared } from './prepared';

/**
 * A rule is found by its place: `rules/<category>/<rule-id>.ts`; a cue by `cues/<cue-id>.ts`, a topic by
 * `topics/<topic-id>.ts`; a list by `lists/<name>.ts`.
 */
const ruleFiles = import.meta.glob<Rule>('./rules/*/*.ts', { eager: true, import: 'default' });
const cueFiles = import.meta.glob<Cue>('./cues/*.ts', { eager: true, import: 'default' });
const topicFiles = import.meta.glob<Topic>('./topics/*.ts', { eager: true, import: 'default' });
const listFiles = import.meta.glob<readonly string[]>('./lists/*.ts', { eager: true, import: 'default' });

const categories: ReadonlySet<string> = new Set([...draftCategories, ...incomingCategories]);

function isCategory(name: string): name is Category {
  return categories.has(name);
}

function nameRule(path: string, rule: Rule): NamedRule {
  const [category = '', file = ''] = path.split('/').slice(-2);
  if (!isCategory(category)) throw new Error(`${path}: “${category}” is not a category of lib/model.ts.`);
  return { ...rule, id: file.replace('.ts', ''), category };
}

const lists = byFileName(listFiles);

/** What a sentence may be about. */
export const topics: readonly Topic[] = Object.values(topicFiles);

const topicCues = Object.fromEntries(
  Object.entries(byFileName(topicFiles)).map(([id, topic]) => [`topic-${id}`, topic]),
);

function byFileName<Content>(files: Readonly<Record<string, Content>>): Record<string, Content> {
  return Object.fromEntries(
    Object.entries(files).map(([path, content]) => [path.split('/').at(-1)!.replace('.ts', ''), content]),
  );
}

/** What people mask is what they may not say; short words would be read into codes and model numbers. */
const maskable = ['profanity', 'insult', 'insulting', 'slur', 'hateful', 'people', 'of-people']
  .flatMap((name) => lists[name] ?? [])
  .filter((word) => word.length >= 4 && !word.includes(' '));

const unprepared: Language = {
  tag: 'en',
  rules: Object.entries(ruleFiles).map(([path, rule]) => nameRule(path, rule)),
  cues: { ...byFileName(cueFiles), ...topicCues },
  lists,
  inflect,
  contractions,
  maskable,
  abbreviations,
  commonWords,
  sharedWords,
  foreignWords,
  turnWords,
  mail: mailCues,
  manners,
  faults,
  heatWords,
  heatWeights: weights.heat,
  levelWeights: weights.levels,
};

/** English, as the engine has to know it. */
export const english: Language = {
  ...unprepared,
  prepared: prepared && { ...prepared, of: unprepared },
};
