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
  'house-style': 'house style',
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

/** An item of the reply checklist, said of a reply that has it. */
export const replyWords: Partial<Record<Practice, string>> = {
  acknowledge: 'Acknowledges how it is for them',
  paraphrase: 'Says back what they wrote',
  apologise: 'Apologises, for something specific',
  'answer-all': 'Answers',
  'explain-fix': 'Says what happens next',
  'specific-time': 'Gives a day and an hour',
  'offer-solution': 'Offers what can be done',
  'ask-outcome': 'Asks what would put it right',
  boundaries: 'Says what is in scope',
  'self-focus': 'Is about them more than about us',
  courtesy: 'Courtesy',
};

/** A kit, as the name of the tab that holds it. */
export const kitWords: Record<KitName, string> = {
  call: 'Call',
  'call-back': 'Call back',
  'follow-up': 'Follow-up',
  'hand-over': 'Hand-over',
  instructions: 'In writing',
  boundary: 'Boundary',
  decision: 'Decision',
  redirect: 'Redirect',
  approval: 'Approval',
  hours: 'Hours',
  safety: 'Safety',
  ending: 'Summary',
  support: 'Support',
  break: 'Break',
};

/** The button of an advice that opens its kit. */
export const kitActions: Record<KitName, string> = {
  call: 'Prepare the call',
  'call-back': 'Propose a time',
  'follow-up': 'Write the follow-up',
  'hand-over': 'Write the hand-over',
  instructions: 'Ask for it in writing',
  boundary: 'See the words',
  decision: 'Ask who decides',
  redirect: 'Pass it on',
  approval: 'See the words',
  hours: 'See the words',
  safety: 'What to do now',
  ending: 'Write the summary',
  support: 'See whom to ask',
  break: 'Take two minutes',
};

/** What somebody feels, in the words of a label. */
export const feelingWords: Record<Feeling, string> = {
  angry: 'angry',
  frustrated: 'frustrated',
  disappointed: 'disappointed',
  'let down': 'let down',
  worried: 'worried',
  upset: 'upset',
  embarrassed: 'embarrassed',
  tired: 'worn out',
  confused: 'confused',
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
    heated.map((span) => excerpt(text, span)).map((words) => [words.toLowerCase(), `“${words}”`]),
  );
  return quoted.size === 0 ? null : `Carried by ${[...quoted.values()].join(' and ')}`;
}
