import type {
  Category,
  Deduction,
  DismissalScope,
  Feeling,
  KitName,
  Level,
  PauseScope,
  Practice,
  Severity,
  Span,
} from '@/lib/model';
import { replyPractices } from '@/lib/model';
import { language, member, t } from '@/lib/text';

/**
 * The words that people read for the closed lists of the model, so that a new member does not compile until it has words.
 * The side panel and the card on the mail page say the same thing with them.
 */

/** A category in the words of a label; lower case, for use after a phrase. */
export function categoryWords(category: Category): string {
  return t(`category_${member(category)}`);
}

/** What a practice asks of the writer: one short sentence, for *Why*. */
export function practiceWords(practice: Practice): string {
  return t(`practice_${member(practice)}`);
}

/** Where a practice comes from: the articles that the product is built from, by their titles. */
const articles = {
  S0: '3 Simple tips for managing difficult clients',
  S1: 'Strategies for Dealing with Difficult Clients',
  S2: 'Managing Difficult Clients in Tough Times',
  S3: 'Maintaining positive client relationships',
  S4: 'Dealing with Difficult Clients: Eight Customer-Service Tips',
} as const;

/** The articles that name a practice, in short. */
const practiceSources: Record<Practice, readonly (keyof typeof articles)[]> = {
  'stay-calm': ['S0', 'S1', 'S3'],
  'plain-respect': ['S0', 'S2'],
  'not-defensive': ['S1'],
  'other-view': ['S1', 'S4'],
  acknowledge: ['S4', 'S1'],
  paraphrase: ['S1', 'S3'],
  apologise: ['S3'],
  'explain-fix': ['S3', 'S1'],
  'ask-outcome': ['S3', 'S1'],
  'answer-all': ['S1', 'S3'],
  'offer-solution': ['S1', 'S4'],
  expert: ['S4'],
  'self-focus': ['S3'],
  'honest-limits': ['S3', 'S1'],
  'specific-time': ['S4', 'S1'],
  boundaries: ['S1', 'S2'],
  'office-hours': ['S0', 'S2'],
  'phone-call': ['S0'],
  'short-call': ['S2'],
  'punch-list': ['S2'],
  'in-writing': ['S2'],
  'call-back': ['S4'],
  'decision-maker': ['S0'],
  'right-team': ['S2'],
  escalate: ['S0', 'S3', 'S4'],
  authority: ['S3'],
  unacceptable: ['S0'],
  safety: ['S3'],
  'cut-losses': ['S0', 'S3'],
  'take-a-break': ['S4'],
  'seek-support': ['S1', 'S4', 'S0'],
  courtesy: ['S2', 'S4'],
};

/** The titles of the articles that name a practice, for *Why*. */
export function sourceOf(practice: Practice): string {
  return practiceSources[practice].map((key) => articles[key]).join('; ');
}

/** An item of the reply checklist, said of a reply that has it; of any other practice, what it asks. */
export function replyWords(practice: Practice): string {
  const item = replyPractices.find((each) => each === practice);
  return item ? t(`reply_${member(item)}`) : practiceWords(practice);
}

/** A kit, as the name of the tab that holds it. */
export function kitWords(kit: KitName): string {
  return t(`kit_${member(kit)}`);
}

/** The button of an advice that opens its kit. */
export function kitAction(kit: KitName): string {
  return t(`kitAction_${member(kit)}`);
}

/** What somebody feels, in the words of a label. */
export function feelingWords(feeling: Feeling): string {
  return t(`feeling_${member(feeling)}`);
}

/** A level as a word of its own, as on a chip. */
export function levelWords(level: Level): string {
  return t(`level_${level}`);
}

/** How far a dismissal reaches. */
export function scopeWords(scope: DismissalScope): string {
  return t(`scope_${scope}`);
}

/** How far a pause reaches, as a choice. */
export function pauseWords(scope: PauseScope): { readonly name: string; readonly reach: string } {
  return { name: t(`pause_${scope}`), reach: t(`pauseReach_${scope}`) };
}

/** The same, once it is in force. */
export function pausedWords(scope: PauseScope): string {
  return t(`paused_${scope}`);
}

/** What a severity means to the reader, for those who do not see the line under the words. */
export function severityWords(severity: Severity): string {
  return t(`severity_${severity}`);
}

/** Lines of the sum that are about all of a draft, by the rule that they name: what they say, each from its points on. */
const toneDegrees = {
  wording: [
    [0, 'tone_wording_calm'],
    [3, 'tone_wording_warm'],
    [4.5, 'tone_wording_hot'],
  ],
  courtesy: [
    [0, 'tone_courtesy_most'],
    [5, 'tone_courtesy_some'],
    [10, 'tone_courtesy_little'],
  ],
} as const;

/** A line of a draft's sum that is about all of it, in words; null for any other. */
export function toneWords({ rule, span, points }: Deduction): { about: string; degree: string } | null {
  if (span !== undefined || (rule !== 'wording' && rule !== 'courtesy')) return null;
  const degree = toneDegrees[rule].findLast(([from]) => points >= from);
  return degree ? { about: t(`tone_${rule}`), degree: t(degree[1]) } : null;
}

/** The words of a span on one line, cut where they are longer than a line or two. @param most characters */
export function excerpt(text: string, { start, end }: Span, most = 60): string {
  const characters = Array.from(text.slice(start, end).replace(/\s+/g, ' ').trim());
  if (characters.length <= most) return characters.join('');
  return `${characters
    .slice(0, most - 3)
    .join('')
    .trimEnd()}…`;
}

/** Which words carry the heat of a message, quoted: the same word once. Null where none does. */
export function carriedWords(heated: readonly Span[], text: string): string | null {
  const quoted = new Map(
    heated
      .map((span) => excerpt(text, span))
      .map((words) => [words.toLowerCase(), t('quoted', { words })] as const),
  );
  const list = new Intl.ListFormat(language()).format(quoted.values());
  return quoted.size === 0 ? null : t('carriedBy', { words: list });
}
