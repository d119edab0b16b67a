/**
 * The nouns of Evenkeel, each defined once. Types and the closed lists they come from; nothing here does anything.
 */

/** A half-open stretch `[start, end)` of the text that was judged, in UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What can be wrong with a draft. What each means: CONTRIBUTING.md, "Categories". */
export const draftCategories = [
  'hostile',
  'passive-aggressive',
  'condescending',
  'defensive',
  'blaming',
  'dismissive',
  'curt',
  'sarcastic',
  'over-promising',
  'vague-time',
  'conditional-apology',
  'shouting',
  'hedging',
  'house-style',
] as const;
export type DraftCategory = (typeof draftCategories)[number];

/** What is noticed in a message that arrived, beside the categories of drafts. */
export const incomingCategories = [
  'insult',
  'contempt',
  'threat',
  'ultimatum',
  'displeasure',
  'repeated-contact',
  'manager-demand',
] as const;
export type IncomingCategory = (typeof incomingCategories)[number];

export type Category = DraftCategory | IncomingCategory;

/**
 * `error`: an insult, threat or contempt aimed at a person. `warning`: likely to hurt.
 * `info`: worth a look; never counted as a flag, never guarded.
 */
export const severities = ['info', 'warning', 'error'] as const;
export type Severity = (typeof severities)[number];

/** How heated a message is, in rising order. */
export const levels = ['calm', 'frustrated', 'hostile', 'abusive', 'threatening'] as const;
export type Level = (typeof levels)[number];

/**
 * What a message is to the one who answers it: it attacks them, reports a fault of theirs, or plainly asks something.
 * The same words of an answer are judged by it.
 */
export const situations = ['attack', 'fault', 'question'] as const;
export type Situation = (typeof situations)[number];

/** The three sides of a score: hostile to shouting; acknowledgement, apology, courtesy; time, hedging, promises. */
export const facets = ['heat', 'care', 'clarity'] as const;
export type Facet = (typeof facets)[number];

/** The practices that the product coaches, by their ids. */
export const practices = [
  'stay-calm',
  'plain-respect',
  'not-defensive',
  'other-view',
  'acknowledge',
  'paraphrase',
  'apologise',
  'explain-fix',
  'ask-outcome',
  'answer-all',
  'offer-solution',
  'expert',
  'self-focus',
  'honest-limits',
  'specific-time',
  'boundaries',
  'office-hours',
  'phone-call',
  'short-call',
  'punch-list',
  'in-writing',
  'call-back',
  'decision-maker',
  'right-team',
  'escalate',
  'authority',
  'unacceptable',
  'safety',
  'cut-losses',
  'take-a-break',
  'seek-support',
  'courtesy',
] as const;
export type Practice = (typeof practices)[number];

/** Those that show as items of the reply checklist, in the order of a reply: how it opens, what it says, how it closes. */
export const replyPractices = [
  'acknowledge',
  'paraphrase',
  'apologise',
  'answer-all',
  'explain-fix',
  'specific-time',
  'offer-solution',
  'ask-outcome',
  'boundaries',
  'self-focus',
  'courtesy',
] as const satisfies readonly Practice[];

/** Words to put in place of `[start, end)`, which may be wider than the finding's own span. */
export interface Suggestion extends Span {
  readonly replacement: string;
}

/** A place in a text that a rule has something to say about. It holds for the exact text it was computed on. */
export interface Finding extends Span {
  /** Id of the rule. */
  readonly rule: string;
  readonly practice: Practice;
  readonly category: Category;
  readonly severity: Severity;
  /** One sentence: what the reader may feel. */
  readonly message: string;
  /** Where the rule's claim comes from, when it has a source. */
  readonly source?: string;
  /** Calmer words, best first; empty when the words should be thought over instead. */
  readonly suggestions: readonly Suggestion[];
  /** Whether the person's organisation lets it be set aside for one draft only. */
  readonly isLocked?: boolean;
}

/** Why a text was not judged: too little of it, another language, or not prose (logs, code, tables). */
export type Unjudged = 'short' | 'language' | 'prose';

/** One line of the sum that makes a score: points taken off, and for what. */
export interface Deduction {
  readonly facet: Facet;
  /** Points taken off the 100, above 0, in tenths. */
  readonly points: number;
  /** Id of the rule, of the practice whose item is missing, or `wording`: how the words read as a whole. */
  readonly rule: string;
  /** The words that cost the points; absent when something is missing. */
  readonly span?: Span;
}

/** What was found in a draft. */
export interface DraftAssessment {
  /** 0–100, 100 = nothing to mend; null when `unjudged`. It is 100 minus the points of `sum`, never below 0. */
  readonly score: number | null;
  readonly sum: readonly Deduction[];
  /** In the order of the text; no two overlap. */
  readonly findings: readonly Finding[];
  readonly unjudged?: Unjudged;
  /** Where the judged part ends, in a text too long to judge to its end. */
  readonly cut?: number;
}

/** What was found in a message that arrived. */
export interface IncomingAssessment {
  /** 0–1, in the band of `level`. */
  readonly heat: number;
  readonly level: Level;
  readonly findings: readonly Finding[];
  /** At most two words that carry the heat, in their order; none in a calm message. */
  readonly heated: readonly Span[];
  /** Absent when it is none of them. */
  readonly situation?: Situation;
  readonly unjudged?: Unjudged;
  /** Where the judged part ends, in a text too long to judge to its end. */
  readonly cut?: number;
}

/** One message of a conversation. */
export interface Message {
  readonly from: 'client' | 'us';
  readonly name?: string;
  readonly email?: string;
  /** Local time of the team, ISO 8601 without zone; absent where the page does not tell. */
  readonly sentAt?: string;
  /** Plain text. Signature and quoted history may be in it; the engine sets them apart. */
  readonly text: string;
}

/** A conversation with a client, and the reply being written. */
export interface Conversation {
  readonly subject?: string;
  /** The subject line as the draft's writer worded it; absent where it only carries on the conversation's (`Re: …`). */
  readonly draftSubject?: string;
  /** Oldest first. */
  readonly thread: readonly Message[];
  /** The reply being written, perhaps unfinished; empty when nothing has been written. */
  readonly draft: string;
}

/** What a team has set, in its own words. Nothing that depends on it is shown where it has set nothing. */
export interface Team {
  readonly hours: OfficeHours | null;
  /** Topics that go elsewhere, and where to. */
  readonly routes: readonly { readonly topic: string; readonly to: string }[];
  /** What needs somebody's approval, such as `refund over 500`, and whose. */
  readonly authority: readonly { readonly topic: string; readonly approver: string }[];
  /** Where instructions are to be written. */
  readonly tickets: string | null;
  /** Whom to call in where people or property are threatened. */
  readonly security: string | null;
  /** Whom to turn to when it gets too much. */
  readonly support: string | null;
  /** Limits of the service: what the team does not do (`no weekend work`), or how much of it (`two rounds`). */
  readonly scope: readonly string[];
}

/** Something in a team's settings that does not fit. */
export interface TeamProblem {
  /** Where, such as `hours.from` or `routes.1.to`. */
  readonly at: string;
  /** What to do about it: one sentence. */
  readonly words: string;
}

/** What a team has set, read; of each place that does not fit, its first problem. */
export type ReadTeam =
  | { readonly ok: true; readonly team: Team }
  | { readonly ok: false; readonly problems: readonly TeamProblem[] };

/** When a team works, in its own local time. */
export interface OfficeHours {
  /** Monday is 1, Sunday 7. */
  readonly days: readonly number[];
  /** `HH:MM`. */
  readonly from: string;
  readonly to: string;
  /** IANA name of the time zone; the machine's own where it is absent. */
  readonly zone?: string | undefined;
}

/** A message of a contact that was not calm. Nothing of its words is kept. */
export interface Encounter {
  /** Local time of the team, ISO 8601 without zone. */
  readonly at: string;
  readonly level: Level;
}

/** Where in a reply words of the team's own may go: what it opens with, its middle, its close. */
export const phrasePlaces = ['opening', 'middle', 'close'] as const;
export type PhrasePlace = (typeof phrasePlaces)[number];

/** Words that a team prefers for an item of the reply checklist. */
export interface PreferredPhrase {
  readonly practice: Practice;
  /** `[brackets]` hold what only the person knows. */
  readonly text: string;
  /** Where the item goes, where it is absent. */
  readonly place?: PhrasePlace;
}

/** From when on some advice is given. */
export interface Thresholds {
  /** Turns of both sides within ten days, for a call. */
  readonly callAfterTurns: number;
  /** Hostile turns of the client with answers of ours between, for a manager. */
  readonly managerAfterRounds: number;
  /** Hostile messages in one day, for sharing the load. */
  readonly supportAfterMessages: number;
}

/** What is known beside the conversation itself. */
export interface Surroundings {
  /** null when the team has set nothing. */
  readonly team: Team | null;
  /** What the team prefers to say; at most one for a practice. */
  readonly phrases?: readonly PreferredPhrase[];
  /** Those that the team has set; the others are as in `lib/coach/thresholds.ts`. */
  readonly thresholds?: Partial<Thresholds>;
  /** Local time of the team, ISO 8601 without zone; shortly after the last message where it is absent. */
  readonly now?: string | undefined;
  /** What the client wrote before, in other conversations, oldest first. */
  readonly encounters?: readonly Encounter[];
  /** How many hostile messages the person was sent today in other conversations, by anybody. */
  readonly hostileToday?: number;
}

/** One item of the reply checklist: what the newest client message asks of the draft, and whether it does it. */
export interface ReplyItem {
  readonly practice: Practice;
  readonly met: boolean;
  /** Quoted from the newest client message; empty where it is owed whatever they wrote, as courtesy is. */
  readonly evidence: string;
  /** Quoted from the draft: the words that meet it. */
  readonly metBy?: string;
  /** A sentence more, where there is something to say. */
  readonly note?: string;
  /** What could be put into the draft, when it is not met. */
  readonly insertion?: Insertion;
}

/** Words to put into a draft, where they belong. */
export interface Insertion {
  /** Offset in the draft, in UTF-16 code units. */
  readonly at: number;
  /** With the blanks and line breaks that it needs there. `[brackets]` hold what only the person knows. */
  readonly text: string;
}

/** What to do with the conversation, beside or in place of writing. */
export interface Advice {
  readonly practice: Practice;
  /** What to do, as a short imperative: a title. */
  readonly action: string;
  /** Why, each one short sentence that names what was seen. */
  readonly reasons: readonly string[];
  /** What speaks against it. */
  readonly against?: readonly string[];
  readonly kit?: Kit;
}

/** Things made ready for an advice, by what they are for. */
export const kitNames = [
  'call',
  'call-back',
  'follow-up',
  'hand-over',
  'instructions',
  'boundary',
  'decision',
  'redirect',
  'approval',
  'hours',
  'safety',
  'ending',
  'support',
  'break',
] as const;
export type KitName = (typeof kitNames)[number];

/** A thing made ready: what to have in view, and words that end in the compose box or on the clipboard. */
export interface Kit {
  readonly name: KitName;
  /** In the order to read them; none is empty. */
  readonly sections: readonly KitSection[];
  /** Words to use. `[brackets]` hold what only the person knows. */
  readonly words?: KitWords;
  /** Whom to ring, when it is for a call; null where no number was found. */
  readonly phone?: Phone | null;
  /** What a call or a break should take. */
  readonly minutes?: number;
}

export interface KitSection {
  readonly title: string;
  readonly lines: readonly string[];
}

export interface KitWords {
  /** `draft`: for the client, into the compose box. `colleague`: for somebody else, onto the clipboard. */
  readonly to: 'draft' | 'colleague';
  readonly text: string;
}

export interface Phone {
  /** As they wrote it. */
  readonly shown: string;
  /** `tel:+44…`. */
  readonly uri: string;
}

/** What somebody feels. */
export const feelings = [
  'angry',
  'frustrated',
  'disappointed',
  'let down',
  'worried',
  'upset',
  'embarrassed',
  'tired',
  'confused',
] as const;
export type Feeling = (typeof feelings)[number];

/** What a client asks for. */
export interface Ask {
  readonly kind: 'question' | 'request';
  /** In their own words, quoted from a client message. */
  readonly words: string;
  /** In how many of their messages. */
  readonly times: number;
  /** Whether nobody has answered it, the draft does, or a message of ours did. */
  readonly state: 'open' | 'draft' | 'answered';
}

/** Somebody who writes or is spoken of on the client's side. */
export interface Person {
  readonly name: string;
  /** Why they seem to decide, quoted; absent when nothing says so. */
  readonly decides?: string;
}

/** The conversation at a glance. All words are quoted from it. */
export interface Overview {
  /** One for each message, in their order. */
  readonly heat: readonly HeatPoint[];
  readonly feelings: readonly { readonly feeling: Feeling; readonly words: string }[];
  readonly asks: readonly Ask[];
  /** What they say happened. */
  readonly facts: readonly string[];
  /** What they say they will do. */
  readonly threats: readonly string[];
  readonly people: readonly Person[];
}

/** How heated one message was. */
export interface HeatPoint extends Pick<Message, 'from' | 'name' | 'sentAt'> {
  readonly heat: number;
  readonly level: Level;
}

/** Everything said about a conversation. */
export interface Report {
  /** null for an empty draft. */
  readonly draft: DraftAssessment | null;
  /** Of the draft's subject line, with spans and a sum of its own; absent where its writer worded none. */
  readonly subject?: DraftAssessment;
  /** Of the newest client message; null where no client wrote. */
  readonly incoming: IncomingAssessment | null;
  /** null where no client wrote. */
  readonly overview: Overview | null;
  /** In the order of a reply: how it opens, what it says, how it closes. */
  readonly reply: readonly ReplyItem[];
  /** The most pressing first. */
  readonly advice: readonly Advice[];
  /** What the draft promises by a time, in its order; of one time the first. */
  readonly promises: readonly Promised[];
  /** The `[brackets]` of the draft that still wait for what only its writer knows, in its order. */
  readonly blanks: readonly Span[];
}

/** A time by which a draft promises something. */
export interface Promised {
  /** The words of the draft that name the time. */
  readonly span: Span;
  /** Local time of the team, ISO 8601 without zone, to the minute. */
  readonly due: string;
}

/** A call that the person timed, and their notes on it. Times are milliseconds since 1970. */
export interface Call {
  readonly startedAt: number;
  /** null while it lasts. */
  readonly endedAt: number | null;
  /** One point a line. */
  readonly notes: string;
  /** When the email that confirms it was put into the mail; absent before. */
  readonly followedUpAt?: number;
}

/** What a mail page shows now, as it was read. */
export interface Snapshot {
  /** Names the webmail adapter, such as `gmail`. */
  readonly page: string;
  /** Names the draft within the page; null when no draft can be seen. */
  readonly draftId: string | null;
  /** Names the open conversation; null when none is open. */
  readonly conversationId: string | null;
  /** Rises with every snapshot of the page, so that a late answer can be told from the newest. */
  readonly revision: number;
  /** Whether this draft is the one the person works on (several may be open); the panel shows that one. */
  readonly active: boolean;
  readonly conversation: Conversation;
  /**
   * Where in the draft words can be changed exactly: what lies within one of these spans. Any others, such as words
   * that are half in bold type, can only be copied.
   */
  readonly replaceable: readonly Span[];
}

/** What the side panel shows of a mail tab. */
export interface View {
  readonly tabId: number;
  readonly snapshot: Snapshot;
  readonly report: Report;
}

/** Replace `span` of a draft, if it still holds `expected`. */
export interface Replacement {
  readonly draftId: string;
  /** Given when the span points into the subject line, and not into the draft's own text. */
  readonly part?: 'subject';
  readonly span: Span;
  readonly expected: string;
  readonly replacement: string;
}

/** Put words into a draft, if its own text is still `expected`. */
export interface InsertRequest {
  readonly draftId: string;
  readonly insertion: Insertion;
  readonly expected: string;
}

/** Cover the mail for a while, and bring it back. */
export interface BreakRequest {
  readonly minutes: number;
  /** Something to think of meanwhile. */
  readonly question: string;
  /** What the client asks for, to begin with afterwards; in their words. */
  readonly requests: readonly string[];
}

/** `changed`: the words are no longer there. `gone`: the draft is. `refused`: the editor did not take it. */
export type ApplyResult =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: 'changed' | 'gone' | 'refused' };

/**
 * What an adapter finds on its page: for each anchor, how many elements each of its selectors finds, the surest
 * first. Counts only, no text.
 */
export type SelfCheck = Readonly<Record<string, readonly number[]>>;

/** How a draft was sent: at once by a click or a key, or for later. */
export const sendWays = ['click', 'key', 'schedule'] as const;
export type SendWay = (typeof sendWays)[number];

/** The person sent a draft, or tried to. None of its words. */
export interface Sent {
  readonly draftId: string;
  readonly conversationId: string | null;
  /** When, in milliseconds since 1970. */
  readonly at: number;
  readonly how: SendWay;
  /** Whether its compose box closed after it. If not, nothing is claimed: an address may have been wrong. */
  readonly closed: boolean;
  /** The times it promised something by, as in `Promised`; none where its very last text had not been judged. */
  readonly promises: readonly Promised['due'][];
  /** Of its very last text; null where that had not been judged. */
  readonly score: number | null;
}

/** A promise made in a mail that was sent. None of its words. */
export interface PromiseMade {
  readonly id: string;
  /** Local time of the team, ISO 8601 without zone, to the minute. */
  readonly due: string;
  /** The address of the conversation. */
  readonly url: string;
  /** When it was sent, in milliseconds since 1970. */
  readonly madeAt: number;
  /** Whether the person was reminded of it. */
  readonly isReminded: boolean;
}

/** The drafts that were sent on one day: how many, and the sum of their scores. */
export interface DayOfDrafts {
  /** `2026-04-14`. */
  readonly date: string;
  readonly drafts: number;
  readonly sum: number;
}

/** One thing that may be stored: what it is, what for, and for how long. */
export interface LedgerLine {
  readonly what: string;
  readonly purpose: string;
  readonly age: string;
}

/** What is remembered of the person, for them alone. */
export interface You {
  /** Local time of the team, ISO 8601 without zone, to the minute. */
  readonly now: string;
  /** The one that is due first comes first. */
  readonly promises: readonly PromiseMade[];
  /** How many hostile messages were sent to them today. */
  readonly hostileToday: number;
  /** Whom the team named for support. */
  readonly support: string | null;
  /** Whether they are asked before a draft goes out that hurts. */
  readonly isGuarded: boolean;
  /** Whether their organisation does not let them change that. */
  readonly isGuardLocked: boolean;
  /** Of their own drafts, the oldest day first; days without any are left out. */
  readonly trend: readonly DayOfDrafts[];
  /** All that is ever stored. */
  readonly ledger: readonly LedgerLine[];
}

/** How far a pause reaches: one conversation, everywhere for an hour, one mail site, one mailbox. */
export const pauseScopes = ['conversation', 'hour', 'site', 'account'] as const;
export type PauseScope = (typeof pauseScopes)[number];

/** Where a mail page is, as far as it tells. */
export interface Place {
  /** Its origin, such as `https://mail.google.com`. */
  readonly site: string;
  /** The address of the mailbox, in lower case. */
  readonly account: string | null;
  readonly conversationId: string | null;
}

/** The wish not to be coached for a while, or somewhere. */
export interface Pause {
  readonly scope: PauseScope;
  /** Names the place: a salted hash; empty for *hour*, which is everywhere. */
  readonly key: string;
  /** When it was made, in milliseconds since 1970. */
  readonly at: number;
}

/** How far a dismissal reaches: this draft, this conversation, everywhere. */
export const dismissalScopes = ['here', 'conversation', 'always'] as const;
export type DismissalScope = (typeof dismissalScopes)[number];

/** The wish not to be told of some words again. */
export interface DismissRequest {
  readonly rule: string;
  /** The flagged words; only a salted hash of them is stored. */
  readonly phrase: string;
  readonly scope: DismissalScope;
  readonly draftId: string | null;
  readonly conversationId: string | null;
}

/** A finding that the person does not want to see again. Its words are not kept. */
export interface Dismissal {
  /** Names this dismissal: its scope, its place and a salted hash of rule and phrase. */
  readonly key: string;
  readonly rule: string;
  readonly scope: DismissalScope;
  /** When it was made, in milliseconds since 1970. */
  readonly at: number;
}
