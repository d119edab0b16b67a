import type { Category, Finding, Replacement } from '@/lib/model';

/** A draft on its way out, and what is known of it. */
export interface Outgoing {
  readonly text: string;
  /** The subject line as it stands. */
  readonly subject: string;
  /** The last finished report, and what it is on; null without any. */
  readonly judged: Judged | null;
}

/** What a report found, and the text and subject line that it is on. */
export interface Judged {
  readonly text: string;
  readonly subject: string;
  readonly findings: readonly Finding[];
  readonly subjectFindings: readonly Finding[];
}

/** Words that a draft is held back for. */
export interface HeldWords extends Pick<Replacement, 'part' | 'span'> {
  readonly words: string;
  readonly category: Category;
}

/**
 * What to hold a draft back for when it is to be sent: the subject line's words first; empty lets it go. Only findings of
 * severity `error` count, which is also what a team requires, and only of the very text that goes out: without a report,
 * or with one on anything else, it goes.
 *
 * @param isOn whether the person wants to be asked
 */
export function heldWords(isOn: boolean, { text, subject, judged }: Outgoing): readonly HeldWords[] {
  if (!isOn || judged?.text !== text || judged.subject !== subject) return [];
  return [
    ...judged.subjectFindings.filter(isGrave).map((finding) => held(finding, subject, 'subject')),
    ...judged.findings.filter(isGrave).map((finding) => held(finding, text)),
  ];
}

function isGrave({ severity }: Finding): boolean {
  return severity === 'error';
}

function held({ start, end, category }: Finding, text: string, part?: 'subject'): HeldWords {
  return { words: text.slice(start, end), category, span: { start, end }, ...(part && { part }) };
}
