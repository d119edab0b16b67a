import type { SaidSentence } from '@/lib/engine/said';
import greeting from '@/lib/english/cues/greeting';
import signOff from '@/lib/english/cues/sign-off';
import type { Insertion } from '@/lib/model';
import type { Said } from './matter';

/**
 * Where in a reply words belong: as its greeting, as what it opens with, as its concrete middle or its close (both
 * before the sign-off).
 */
export type Part = 'greeting' | 'opening' | 'middle' | 'close';

/** Puts words into a draft where they belong, never into its quoted history: the opening into the first paragraph. */
export function insertionOf(words: string, part: Part, draft: Said): Insertion {
  const { text, sentences } = draft;
  const [first] = sentences;
  const last = sentences.at(-1);
  if (!first || !last) return { at: 0, text: words };
  if (part === 'greeting') return { at: first.start, text: `${words}\n\n` };
  const body = bodyAt(draft);
  if (part === 'opening' && body !== undefined) {
    const isApart = body === 0 || /\s/.test(text[body - 1]!);
    return { at: body, text: isApart ? `${words} ` : ` ${words}` };
  }
  const signed = signatureOf(draft);
  return signed ? { at: signed.start, text: `${words}\n\n` } : { at: last.end, text: `\n\n${words}` };
}

/** Where a draft begins to say something, below or after its greeting; undefined where it is nothing but that. */
function bodyAt(draft: Said): number | undefined {
  const [first, second] = draft.sentences;
  if (!first || (!first.cues.has(greeting) && !isNameLine(first, draft))) return first?.start;
  const comma = draft.text.indexOf(',', first.start);
  const isInline = comma >= 0 && comma < first.end && /^,[^\S\n]*\S/.test(draft.text.slice(comma, first.end));
  if (isInline) return comma + /^,\s*/.exec(draft.text.slice(comma))![0].length;
  return second && signatureOf(draft) !== second ? second.start : undefined;
}

/** The sign-off, or the name that stands below a draft. */
function signatureOf(draft: Said): SaidSentence | undefined {
  const { sentences } = draft;
  const signed = sentences.findLast(({ cues }) => cues.has(signOff));
  if (signed) return signed;
  const last = sentences.at(-1)!;
  return sentences.length > 1 && isNameLine(last, draft) ? last : undefined;
}

const longestName = 3;

/** Whether nothing but a name stands on a line. */
function isNameLine({ start, end, tokens }: SaidSentence, { text }: Said): boolean {
  const isAlone = (start === 0 || text[start - 1] === '\n') && /^,?[^\S\n]*(?:\n|$)/.test(text.slice(end));
  const isNamed = tokens.every((token) => /^\p{Lu}/u.test(text.slice(token.start, token.end)));
  return isAlone && isNamed && tokens.length <= longestName;
}
