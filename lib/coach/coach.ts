import type { Circumstances, Engine } from '@/lib/engine/assess';
import type { Grammar } from '@/lib/engine/grammar';
import type { Detected } from '@/lib/engine/judgeable';
import { onceFor } from '@/lib/engine/once';
import { Recent } from '@/lib/engine/recent';
import { withMissing, withoutFindings, withoutTone } from '@/lib/engine/score';
import type {
  Conversation,
  DraftAssessment,
  IncomingAssessment,
  Message,
  Report,
  Surroundings,
} from '@/lib/model';
import { blanksIn } from './blanks';
import { weighed } from './danger';
import { type Heard, hear, type Matter } from './matter';
import { missingIn } from './missing';
import { overviewOf } from './overview';
import { coachedPractices } from './practices';
import { promisesIn } from './promises';
import { rankAdvice, rankReply } from './ranking';

/** What a conversation is judged by, beside its words. */
export interface CoachedBy extends Surroundings {
  /** Without it, rules that ask for grammar are silent. */
  readonly grammar?: Grammar | undefined;
  /** What was detected of its texts, by text. */
  readonly languages?: ReadonlyMap<string, Detected>;
}

/** Everything there is to say about a conversation. */
export function coach(
  conversation: Conversation,
  engine: Engine,
  { grammar, languages, ...surroundings }: CoachedBy = { team: null },
): Report {
  const { draft, draftSubject } = conversation;
  const by = (text: string): Circumstances => ({ grammar, detected: languages?.get(text) });
  const thread = conversation.thread.map((message) =>
    heardOnce(message, engine, engine.assessIncoming(message.text, by(message.text))),
  );
  const newest = thread.findLast(isFromClient);
  const incoming = newest?.assessment ?? null;
  const assessment =
    draft.trim() === '' ? null : engine.assessDraft(draft, { ...by(draft), answered: incoming ?? undefined });
  const matter: Matter = {
    ...surroundings,
    conversation,
    thread,
    newest,
    draft: readWhenAsked(draft, engine, assessment),
    now: surroundings.now ?? conversation.thread.at(-1)?.sentAt,
  };
  const { reply, advice } = practised(matter);
  return {
    draft: assessment && withMissing(assessment, missingIn(reply)),
    ...(draftSubject?.trim() ? { subject: assessSubject(draftSubject, engine, by(draftSubject)) } : {}),
    incoming,
    overview: newest ? overviewOf(matter) : null,
    reply,
    advice,
    promises: promisesIn(matter.draft, matter.now, matter.team?.hours),
    blanks: blanksIn(draft),
  };
}

/** The same words may be sent more than once, as “Any news?” is. */
const mostAlike = 20;
const heardBy = onceFor((_: IncomingAssessment) => new Recent<Heard>(mostAlike));

/**
 * A message of the thread, read. It stays the same object while a reply to it is written, as its assessment does, so that
 * what practices make of it is worked out once.
 */
function heardOnce(message: Message, engine: Engine, assessment: IncomingAssessment): Heard {
  return heardBy(assessment).get(JSON.stringify(message), () => weighed(hear(message, engine, assessment)));
}

/** A draft whose sentences are read when something first asks for them: where no client wrote, nothing may. */
function readWhenAsked(text: string, engine: Engine, assessment: DraftAssessment | null): Matter['draft'] {
  return {
    text,
    assessment,
    get sentences() {
      return assessment ? engine.read(text) : [];
    },
  };
}

/** What every practice has to say. */
function practised(matter: Matter): Pick<Report, 'reply' | 'advice'> {
  const reply = coachedPractices.flatMap(([practice, { owes }]) =>
    (owes?.(matter) ?? []).map((item) => ({ practice, ...item })),
  );
  const advice = coachedPractices.flatMap(([practice, { advises }]) => {
    const advised = advises?.(matter);
    return advised ? [{ practice, ...advised }] : [];
  });
  return { reply: rankReply(reply, matter), advice: rankAdvice(advice, matter) };
}

function isFromClient({ message }: Heard): boolean {
  return message.from === 'client';
}

/** A subject line is brief by nature: what would be curt as a whole mail is not so here, and it owes no courtesy. */
function assessSubject(subject: string, engine: Engine, by: Circumstances): DraftAssessment {
  const assessment = withoutTone(engine.assessDraft(subject, by));
  return withoutFindings(assessment, ({ category }) => category === 'curt');
}

/** The message that the draft answers. */
export function newestClientMessage({ thread }: Conversation): Message | undefined {
  return thread.findLast(({ from }) => from === 'client');
}
