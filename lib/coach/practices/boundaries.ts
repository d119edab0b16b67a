import { awaitsReply } from '@/lib/coach/awaits-reply';
import { type Bound, readBound } from '@/lib/coach/bounds';
import { demandsIn } from '@/lib/coach/demands';
import { type Matter, quote, spansOf } from '@/lib/coach/matter';
import { insertionOf } from '@/lib/coach/placing';
import type { CoachedPractice, Owed } from '@/lib/coach/practice';
import { beyondBound, drawsLine, type Setting } from '@/lib/coach/scope';
import announces from '@/lib/english/cues/announces';
import holdsALimit from '@/lib/english/cues/holds-a-limit';
import type { Span } from '@/lib/model';

/** Source: S1 and S2, “keep the boundaries clean and clear”. */
export default {
  owes({ team, thread, newest, draft }: Matter) {
    if (!team || !newest || !awaitsReply(thread)) return [];
    const setting = { heard: newest, before: thread.slice(0, thread.indexOf(newest)) };
    const [said] = spansOf(draft, holdsALimit);
    return team.scope.flatMap((words): Owed[] => {
      const bound = readBound(words);
      const asked = askedBeyond(setting, bound);
      if (!asked) return [];
      const evidence = quote(newest, asked);
      const note = `Your team has “${words}”.`;
      const held = said ?? drawsLine(draft, bound);
      if (held) return [{ met: true, evidence, metBy: quote(draft, held), note }];
      return [
        { met: false, evidence, note, insertion: insertionOf(boundaryWords(bound, words), 'middle', draft) },
      ];
    });
  },
} satisfies CoachedPractice;

/** The sentence that asks for what a bound leaves out. */
function askedBeyond(setting: Setting, bound: Bound): Span | undefined {
  for (const demand of demandsIn(setting.heard, announces)) {
    const about = beyondBound(bound, demand, setting);
    const [says] = [demand.sentence, ...demand.around].filter(({ start, end }) =>
      about?.some((span) => start <= span.start && span.end <= end),
    );
    if (says) return says;
  }
  return undefined;
}

function boundaryWords(bound: Bound, words: string): string {
  return bound.kind === 'at most' && !isWholeSentence(words)
    ? `So that you can plan: our service includes ${bound.plain.replace(/^max(?:imum)?(?: of)? /i, 'at most ')}. A further one is possible [on which terms].`
    : `I would like to be open with you about what we can do: ${limitSaid(bound, words)}. What I can offer instead is [what you can do, or who does it].`;
}

/** `no weekend work` → `our service does not include weekend work`; a whole sentence as the team wrote it. */
function limitSaid({ plain }: Bound, words: string): string {
  const line = words.trim().replace(/[.!\s]+$/, '');
  if (isWholeSentence(line)) return line.replace(opening, (word) => word.toLowerCase());
  return /^no\s/i.test(line)
    ? `our service does not include ${plain.replace(/[.!\s]+$/, '')}`
    : `our rule is “${line}”`;
}

/** Words that open a sentence and are no names. */
const opening = /^(?:We|Our|The|All|Any|Staff|Clients?|Customers?|Work|Visits?|Changes?)\b/;

/** `we do not treat horses`, `cars may not leave sealed roads`. */
function isWholeSentence(words: string): boolean {
  const isSaidOfSomebody = /^(?:we|our (?:team|staff|people|drivers)|staff|clients?|customers?)\s/i.test(
    words.trim(),
  );
  const hasVerb = /^(?!no\b)\S.*\s(?:do|does|can|may|must|will|shall|are|is)(?:not|n['’]t)?\s/i.test(
    words.trim(),
  );
  return isSaidOfSomebody || hasVerb;
}
