import { type Conversation, type Finding, type Level, levels, type Report, type Span } from '@/lib/model';
import { bracketSpans, type Pair, withoutBrackets } from '@/scripts/corpus';

type Judge = (conversation: Conversation) => Promise<Report>;

/** Shares, from 0 to 1. */
export type Figures = Readonly<Record<string, number>>;

/** What `tests/unit/corpus.test.ts` holds Evenkeel to, of any judge. */
export async function measurePairs(pairs: readonly Pair[], judge: Judge): Promise<Figures> {
  const drafts = pairs.filter((pair) => pair.side === 'staff').map((pair) => draftsOf(pair, judge));
  const messages = pairs.filter((pair) => pair.side === 'client').flatMap((pair) => messagesOf(pair, judge));
  return figuresOf(await Promise.all(drafts), await Promise.all(messages));
}

interface Drafts {
  readonly pair: Extract<Pair, { side: 'staff' }>;
  /** What is flagged in the hot line and in its twin. */
  readonly hot: readonly Finding[];
  readonly calm: readonly Finding[];
}

async function draftsOf(pair: Drafts['pair'], judge: Judge): Promise<Drafts> {
  const flagsOf = async (draft: string) =>
    (await judge({ thread: [], draft })).draft!.findings.filter(({ severity }) => severity !== 'info');
  return { pair, hot: await flagsOf(withoutBrackets(pair.hot)), calm: await flagsOf(pair.calm) };
}

/** Ranks among the levels. */
interface Message {
  readonly is: number;
  readonly taken: number;
}

function messagesOf(pair: Extract<Pair, { side: 'client' }>, judge: Judge): Promise<Message>[] {
  const messageOf = async (text: string, level: Level) => {
    const { incoming } = await judge({ thread: [{ from: 'client', text }], draft: '' });
    return { is: levels.indexOf(level), taken: levels.indexOf(incoming!.level) };
  };
  return [messageOf(pair.hot, pair.level), messageOf(pair.calm, pair.calmLevel)];
}

const hostile = levels.indexOf('hostile');

function figuresOf(drafts: readonly Drafts[], messages: readonly Message[]): Figures {
  const grave = messages.filter(({ is }) => is > hostile);
  const calm = messages.filter(({ is }) => is === 0);
  return {
    'drafts: in the right place': share(drafts, ({ pair, hot }) =>
      bracketSpans(pair.hot).some((span) => hot.some((flag) => touches(flag, span))),
    ),
    'drafts: by their name': share(drafts, ({ pair, hot }) =>
      hot.some(({ category }) => category === pair.kind),
    ),
    'drafts: calm twins flagged': share(drafts, (draft) => draft.calm.length > 0),
    'messages: the level is right': share(messages, ({ is, taken }) => is === taken),
    'messages: abuse and threats taken for less than hostile': share(grave, ({ taken }) => taken < hostile),
    'messages: calm ones called hostile or worse': share(calm, ({ taken }) => taken >= hostile),
  };
}

function touches(flag: Span, { start, end }: Span): boolean {
  return flag.start < end && start < flag.end;
}

function share<T>(all: readonly T[], holds: (one: T) => boolean): number {
  return all.filter(holds).length / all.length;
}
