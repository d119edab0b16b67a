import asksForASuperior from '@/lib/english/cues/asks-for-a-superior';
import bringsInASuperior from '@/lib/english/cues/brings-in-a-superior';
import complains from '@/lib/english/cues/complains';
import praises from '@/lib/english/cues/praises';
import speaksOfAnEscalation from '@/lib/english/cues/speaks-of-an-escalation';
import wantsItHigherUp from '@/lib/english/cues/wants-it-higher-up';
import wantsThemPraised from '@/lib/english/cues/wants-them-praised';
import type { Span } from '@/lib/model';
import { isHostile } from './hostility';
import { type Heard, type Matter, type Said, says, spansOf } from './matter';

/** Those above the writer whom the team has named, each by the words of the name (`Luis`, `Ortega`). */
function approversOf({ team }: Pick<Matter, 'team'>): readonly (readonly string[])[] {
  return (team?.authority ?? []).map(({ approver }) => namesIn(approver));
}

/** The names in `Henrik Solberg, managing partner`, in lower case. */
function namesIn(approver: string): readonly string[] {
  const [name = ''] = approver.split(/[,(]/);
  return name
    .split(/\s+/)
    .filter((word) => /^\p{Lu}\p{Ll}{2,}/u.test(word))
    .map((word) => word.toLowerCase());
}

/** Who could decide, as the team names them; undefined where it names none, or several. */
export function approverOf({ team }: Pick<Matter, 'team'>): string | undefined {
  const named = new Set((team?.authority ?? []).map(({ approver }) => approver));
  return named.size === 1 ? [...named][0] : undefined;
}

/** Where a text names somebody who approves, whoever does not write it. */
export function approversNamedIn({ sentences }: Pick<Said, 'sentences'>, matter: Matter): readonly Span[] {
  const names = new Set(approversOf(matter).flat());
  return sentences.flatMap(({ tokens }) => tokens.filter(({ word }) => names.has(word)));
}

/** Where the client asks for somebody above the writer; nowhere where they want the praise of us heard. */
export function superiorAskedFor(heard: Heard): readonly Span[] {
  const asked = [asksForASuperior, wantsItHigherUp].flatMap((cue) => spansOf(heard, cue));
  return asked[0] && isPraise(heard, asked[0]) ? [] : asked;
}

/** Praise that comes after, where nothing is complained of, is what they are asked for; before, it only softens. */
function isPraise(heard: Heard, asked: Span): boolean {
  if (says(heard, complains) || isHostile(heard)) return false;
  return says(heard, wantsThemPraised) || spansOf(heard, praises).some(({ end }) => end > asked.start);
}

/** The messages that show that somebody above the writer, or from outside, has stepped in, oldest first. */
export function escalationsIn({ thread }: Pick<Matter, 'thread'>): readonly Heard[] {
  return thread.filter((heard) =>
    heard.message.from === 'us'
      ? says(heard, bringsInASuperior)
      : says(heard, speaksOfAnEscalation) && !says(heard, asksForASuperior),
  );
}
