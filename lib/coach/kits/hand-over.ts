import { asksOf } from '@/lib/coach/asks';
import { dear, stampOf, writerOf } from '@/lib/coach/contact';
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
  const { thread } = matter;
  const manager = approverOf(matter) ?? '[manager]';
  const story: readonly KitSection[] = [
    { title: 'Who', lines: [whoOf(newest), sinceOf(thread)] },
    { title: 'What happened', lines: happenedIn(matter) },
    { title: 'What they want', lines: wantedIn(matter) },
    { title: 'What we have promised', lines: promisedIn(thread) },
    { title: 'How heated it is', lines: heatOf(matter) },
  ];
  return {
    name: 'hand-over',
    sections: [...story, { title: 'Tell the client', lines: [introduction(newest, manager)] }],
    words: { to: 'colleague', text: noteOf(story) },
  };
}

function noteOf(story: readonly KitSection[]): string {
  const parts = story.map(({ title, lines }) =>
    [`${title}:`, ...lines.map((line) => `- ${line}`)].join('\n'),
  );
  return [
    'I would like to hand this over to you, so that they need not tell it again.',
    ...parts,
    'What I have tried:\n- [what you tried, and what came of it]',
    'What I ask of you:\n- [to decide, to call, to answer], by [time]',
  ].join('\n\n');
}

function introduction({ message }: Heard, manager: string): string {
  return `${dear(message)} thank you for telling me so plainly what you need. I have given the whole story to ${manager}, who can decide it, so you need not tell it again. [They] will [call / write to] you by [time].`;
}

function whoOf({ message }: Heard): string {
  const { name, email } = message;
  return name && email ? `${name}, ${email}` : writerOf(message);
}

function sinceOf(thread: readonly Heard[]): string {
  const since = thread[0] ? stampOf(thread[0].message) : '';
  const count = thread.length === 1 ? 'one message' : `${thread.length} messages`;
  return since ? `Since ${since}, ${count}.` : `${count[0]!.toUpperCase()}${count.slice(1)}.`;
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
    nextStepsIn(heard).map((step) => `${quotedLine(quote(heard, step))} ${stampOf(heard.message)}`.trim()),
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
      return [stampOf(message), assessment.level, words].filter(Boolean).join(' · ');
    });
}

function linesOf(words: readonly string[], missing: string): readonly string[] {
  const lines = [...new Set(words.map(quotedLine))].slice(-mostLines);
  return lines.length > 0 ? lines : [missing];
}
