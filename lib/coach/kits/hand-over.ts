import { asksOf } from '@/lib/coach/asks';
import { nameOf } from '@/lib/coach/client';
import { dear, spokenStampOf, writerOf } from '@/lib/coach/contact';
import { approverOf } from '@/lib/coach/escalation';
import { faultsIn } from '@/lib/coach/faults';
import { clientMessages } from '@/lib/coach/hostility';
import { type Heard, type Matter, quote } from '@/lib/coach/matter';
import { nextStepsIn } from '@/lib/coach/next-steps';
import { quotedLine } from '@/lib/coach/quoting';
import type { Kit, KitSection } from '@/lib/model';

/** Lines of one kind that fit a note. */
const mostLines = 4;

/** The whole story for a manager, so that the client need not tell it again, and how to introduce them. */
export function handOverKit(matter: Matter, newest: Heard): Kit {
  const manager = approverOf(matter) ?? '[manager]';
  const story: readonly KitSection[] = [
    { title: 'What happened, in their words', lines: happenedIn(matter) },
    { title: 'What they want', lines: wantedIn(matter) },
    { title: 'What we have promised', lines: promisedIn(matter.thread) },
    { title: 'How heated it is', lines: heatOf(matter) },
  ];
  return {
    name: 'hand-over',
    sections: [
      { title: 'Who', lines: [whoOf(newest), sinceOf(matter.thread)] },
      ...story,
      { title: 'Tell the client', lines: [introduction(newest, manager)] },
    ],
    words: { to: 'colleague', text: noteOf(story, manager, newest, matter) },
  };
}

function noteOf(story: readonly KitSection[], manager: string, newest: Heard, { thread }: Matter): string {
  const [name = manager] = manager.split(',');
  const client = nameOf(newest) ?? 'the client';
  return [
    `Hello ${name},`,
    `Could you take this over from me? It is the conversation with ${whoOf(newest)}. ${sinceOf(thread)} Here is the whole story, so that ${client} need not tell it again.`,
    ...story.map(({ title, lines }) => [`${title}:`, ...lines.map((line) => `- ${line}`)].join('\n')),
    'What I have tried: [what you tried, and what came of it]',
    `What I ask of you: [to decide, to call, to answer], by [day and time]. I will tell ${client} that you have it.`,
    'Thank you,\n[Your name]',
  ].join('\n\n');
}

function introduction(newest: Heard, manager: string): string {
  return `${dear(newest)} thank you for telling me so plainly what you need. I have given the whole story to ${manager}, who can decide it, so you need not tell it again. You will [have a call, have a mail] by [day and time].`;
}

function whoOf({ message }: Heard): string {
  const { name, email } = message;
  return name && email ? `${name} (${email})` : writerOf(message);
}

function sinceOf(thread: readonly Heard[]): string {
  const since = thread[0] ? spokenStampOf(thread[0].message) : '';
  const count = thread.length === 1 ? 'One message' : `${thread.length} messages`;
  return since ? `${count} since ${since}.` : `${count}.`;
}

/** What they report, in their words; where nothing is reported, how they began. */
function happenedIn(matter: Matter): readonly string[] {
  const messages = clientMessages(matter);
  const faults = messages.flatMap((heard) => faultsIn(heard).map((span) => quote(heard, span)));
  const first = messages[0];
  const opening = first?.sentences.find(({ tokens }) => tokens.length > 2);
  const told = faults.length > 0 ? faults : first && opening ? [quote(first, opening)] : [];
  return linesOf(told, '[what happened]');
}

function wantedIn(matter: Matter): readonly string[] {
  const asks = asksOf(matter).filter(({ state }) => state !== 'answered');
  return linesOf(
    asks.map(({ words }) => words),
    '[what they want]',
  );
}

function promisedIn(thread: readonly Heard[]): readonly string[] {
  const ours = thread.filter(({ message }) => message.from === 'us');
  const promised = ours.flatMap((heard) =>
    nextStepsIn(heard).map((step) =>
      [quotedLine(quote(heard, step)), spokenStampOf(heard.message)].filter(Boolean).join(', '),
    ),
  );
  return promised.length > 0 ? promised.slice(-mostLines) : ['[what was promised, and by when]'];
}

function heatOf(matter: Matter): readonly string[] {
  return clientMessages(matter)
    .slice(-mostLines)
    .map(({ message, assessment, sentences, text }) => {
      const hottest = assessment.findings[0];
      const sentence =
        hottest && sentences.find(({ start, end }) => start <= hottest.start && hottest.start < end);
      const words = sentence ? quotedLine(text.slice(sentence.start, sentence.end)) : '';
      const level = [spokenStampOf(message), assessment.level].filter(Boolean).join(': ');
      return [level, words].filter(Boolean).join(', ');
    });
}

function linesOf(words: readonly string[], missing: string): readonly string[] {
  const lines = [...new Set(words.map(quotedLine))].slice(-mostLines);
  return lines.length > 0 ? lines : [missing];
}
