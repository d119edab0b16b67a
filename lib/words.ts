import type {
  Category,
  Deduction,
  DismissalScope,
  Level,
  PauseScope,
  Practice,
  Severity,
  Span,
} from '@/lib/model';

/**
 * The words that people read for the closed lists of the model: one table a list, so that a new member does not
 * compile until it has words. The side panel and the card on the mail page say the same thing with them.
 */

/** A category in the words of a label; lower case, for use after a phrase. */
export const categoryWords: Record<Category, string> = {
  hostile: 'hostile',
  'passive-aggressive': 'passive-aggressive',
  condescending: 'condescending',
  defensive: 'defensive',
  blaming: 'blaming',
  dismissive: 'dismissive',
  curt: 'curt',
  sarcastic: 'sarcastic',
  'over-promising': 'over-promising',
  'vague-time': 'vague time',
  'conditional-apology': 'conditional apology',
  shouting: 'shouting',
  hedging: 'hedging',
  insult: 'insult',
  contempt: 'contempt',
  threat: 'threat',
  ultimatum: 'ultimatum',
  displeasure: 'displeasure',
  'repeated-contact': 'repeated contact',
  'manager-demand': 'asks for a manager',
};

/** What a practice asks of the writer: one short sentence, for *Why*. */
export const practiceWords: Record<Practice, string> = {
  'stay-calm': 'Answer heat with calm: it gives the other side nothing to push against.',
  'plain-respect': 'Say it directly and with respect, so that the reader can take in the point.',
  'not-defensive': 'Own the next step in place of defending the last one.',
  'other-view': 'Look at it from the reader’s side before you answer.',
  acknowledge: 'Name how it is for them before you explain anything.',
  paraphrase: 'Say back what you heard, so that they know it arrived.',
  apologise: 'Apologise once, for the specific thing that went wrong.',
  'explain-fix': 'Say what happens next: who does what, and by when.',
  'ask-outcome': 'Ask what would put it right for them.',
  'answer-all': 'Answer every question that was asked.',
  'offer-solution': 'Bring what you can do, not only what you cannot.',
  expert: 'Write as the one who can help; too much doubt reads as no answer.',
  'self-focus': 'Keep the weight on the reader and off “I” and “we”.',
  'honest-limits': 'Promise what you can keep; a broken promise costs more than a modest one.',
  'specific-time': 'Give a day and an hour, and keep it.',
  boundaries: 'Say kindly what is in scope and what is not.',
  'office-hours': 'Keep to office hours, and say when they are.',
  'phone-call': 'Call when email turns hostile: a voice calms more than another mail.',
  'short-call': 'Keep the call short.',
  'punch-list': 'Confirm after the call who does what by when.',
  'in-writing': 'Ask to have instructions in writing.',
  'call-back': 'Give them a break, and call back at a set time.',
  'decision-maker': 'Find out who decides, and work with them.',
  'right-team': 'Hand it to the team that does it, with an introduction.',
  escalate: 'Bring in a manager, introduced first, so that nothing has to be told twice.',
  authority: 'Say what you may not decide, and who may.',
  unacceptable: 'Say calmly when the way somebody treats you is not acceptable.',
  safety: 'Do not handle abuse or threats alone.',
  'cut-losses': 'Some relationships are better ended; management decides that with the facts.',
  'take-a-break': 'Take two minutes before you answer.',
  'seek-support': 'Ask a colleague; nobody has to carry this alone.',
  courtesy: 'Open and close with courtesy, to everyone alike.',
};

/** A level as a word of its own, as on a chip. */
export const levelWords: Record<Level, string> = {
  calm: 'Calm',
  frustrated: 'Frustrated',
  hostile: 'Hostile',
  abusive: 'Abusive',
  threatening: 'Threatening',
};

/** How far a dismissal reaches. */
export const scopeWords: Record<DismissalScope, string> = {
  here: 'Here',
  conversation: 'In this conversation',
  always: 'Always',
};

/** How far a pause reaches, as a choice. */
export const pauseWords: Record<PauseScope, { readonly name: string; readonly reach: string }> = {
  conversation: { name: 'Here', reach: 'in this conversation' },
  hour: { name: 'For an hour', reach: 'in every mail' },
  site: { name: 'On this site', reach: 'until resumed' },
  account: { name: 'For this account', reach: 'until resumed' },
};

/** The same, once it is in force. */
export const pausedWords: Record<PauseScope, string> = {
  conversation: 'Paused here',
  hour: 'Paused for an hour',
  site: 'Off on this site',
  account: 'Off for this account',
};

/** What a severity means to the reader, for those who do not see the line under the words. */
export const severityWords: Record<Severity, string> = {
  info: 'worth a look',
  warning: 'likely to hurt',
  error: 'hurts',
};

/** Said of a text that is too long to be judged to its end. */
export const cutWords = 'This text is very long: only its beginning is judged.';

/** What a line of the sum that is about all of a draft says, by the rule that it names. */
interface ToneWords {
  readonly about: string;
  /** What it says of that, each from its points on. */
  readonly degrees: readonly (readonly [from: number, words: string])[];
}

const toneLines: ReadonlyMap<string, ToneWords> = new Map([
  [
    'wording',
    {
      about: 'The words as a whole',
      degrees: [
        [0, 'read calm'],
        [3, 'read a little heated'],
        [4.5, 'read heated'],
      ],
    },
  ],
  [
    'courtesy',
    {
      about: 'Courtesy: a greeting, thanks, a kind word',
      degrees: [
        [0, 'most of it'],
        [5, 'some of it'],
        [10, 'little of it'],
      ],
    },
  ],
]);

/** A line of a draft's sum that is about all of it, in words; null for any other. */
export function toneWords({ rule, span, points }: Deduction): { about: string; degree: string } | null {
  const line = span === undefined ? toneLines.get(rule) : undefined;
  const degree = line?.degrees.findLast(([from]) => points >= from);
  return line && degree ? { about: line.about, degree: degree[1] } : null;
}

/** The words of a span on one line, cut where they are longer than a line or two. */
export function excerpt(text: string, { start, end }: Span): string {
  const characters = Array.from(text.slice(start, end).replace(/\s+/g, ' ').trim());
  return characters.length <= 60 ? characters.join('') : `${characters.slice(0, 57).join('').trimEnd()}…`;
}

/** Which words carry the heat of a message, quoted: the same word once. Null where none does. */
export function carriedWords(heated: readonly Span[], text: string): string | null {
  const quoted = new Map(
    heated.map((span) => excerpt(text, span)).map((words) => [words.toLowerCase(), `“${words}”`]),
  );
  return quoted.size === 0 ? null : `Carried by ${[...quoted.values()].join(' and ')}`;
}
