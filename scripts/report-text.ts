import { keelOf } from '@/lib/keel';
import type {
  Advice,
  Deduction,
  DraftAssessment,
  Finding,
  IncomingAssessment,
  ReplyItem,
  Report,
  Span,
} from '@/lib/model';
import { t } from '@/lib/text';
import { carriedWords, categoryWords, levelWords, replyWords, severityWords, toneWords } from '@/lib/words';

/** The texts that a report's spans point into. */
export interface Judged {
  readonly incoming: string;
  readonly draft: string;
}

/** A report for a person at a terminal: the words marked, what the reader may feel, and what to write instead. */
export function reportText({ incoming, draft, reply, advice, blanks }: Report, judged: Judged): string {
  const parts = [];
  if (incoming) parts.push(incomingText(incoming, judged.incoming));
  if (draft) parts.push(draftText(draft, judged.draft));
  if (blanks.length > 0) {
    parts.push(
      `Still to fill in: ${blanks.map(({ start, end }) => judged.draft.slice(start, end)).join(' ')}`,
    );
  }
  if (reply.length > 0) parts.push(['The reply:', ...reply.map(itemText)].join('\n'));
  if (advice.length > 0) parts.push(['Advice:', ...advice.map(adviceText)].join('\n'));
  return parts.join('\n\n');
}

function itemText({ practice, met, evidence, note }: ReplyItem): string {
  const words = [replyWords(practice), evidence && `“${evidence.replace(/\s+/g, ' ')}”`, note];
  return `  [${met ? 'x' : ' '}] ${words.filter(Boolean).join(' · ')}`;
}

function adviceText({ practice, action, reasons }: Advice): string {
  return [`  ${action} (${practice})`, ...reasons.map((reason) => `    · ${reason}`)].join('\n');
}

function incomingText(incoming: IncomingAssessment, text: string): string {
  const { level, heat, findings, heated, unjudged, cut } = incoming;
  const verdict = unjudged ? unjudgedWords[unjudged] : `${levelWords(level)}, heat ${heat.toFixed(2)} of 1`;
  const carried = carriedWords(heated, text);
  return section(
    `The message: ${verdict}${noteOf(cut)}${carried === null ? '' : `\n${carried}`}`,
    findings,
    text,
  );
}

function draftText({ score, sum, findings, unjudged, cut }: DraftAssessment, text: string): string {
  const verdict = unjudged ? unjudgedWords[unjudged] : `${keelOf(score!).number} of 100`;
  const parts = [section(`The draft: ${verdict}${noteOf(cut)}`, findings, text)];
  if (sum.length > 0) {
    const lines = sum.map((deduction) => deductionText(deduction, text));
    parts.push([...lines, `  ${`=${score}`.padEnd(6)} of 100`].join('\n'));
  }
  return parts.join('\n\n');
}

function noteOf(cut: number | undefined): string {
  return cut === undefined ? '' : `. ${t('textIsCut')}`;
}

const unjudgedWords = {
  short: 'not judged, there is too little of it',
  language: 'not judged, it is not English',
  prose: 'not judged, it is not prose',
};

function section(heading: string, findings: readonly Finding[], text: string): string {
  return [heading, ...findings.map((finding) => findingText(finding, text))].join('\n');
}

function findingText(finding: Finding, text: string): string {
  const { before, words, after } = excerpt(text, finding);
  const lines = [
    '',
    `  ${before}${words}${after}`,
    `  ${' '.repeat(columns(before))}${'^'.repeat(columns(words))}`,
    `  ${categoryWords(finding.category)}, ${severityWords(finding.severity)}. ${finding.message}`,
    ...finding.suggestions.map(
      ({ replacement }) => `  → ${replacement === '' ? 'leave it out' : replacement}`,
    ),
  ];
  return lines.join('\n');
}

function deductionText(deduction: Deduction, text: string): string {
  const { points, facet, rule, span } = deduction;
  const words = span ? `“${excerpt(text, span).words}”` : (toneWords(deduction)?.degree ?? 'missing');
  return `  −${String(points).padEnd(5)} ${facet.padEnd(8)} ${rule}: ${words}`;
}

/** Columns of the text before and after the marked words, and of the words themselves. */
const margin = 30;
const widest = 72;

/** The marked words with a little of what stands around them in their paragraph, all on one line. */
function excerpt(text: string, { start, end }: Span): { before: string; words: string; after: string } {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = text.slice(end).search(/\n|$/) + end;
  const from = Math.max(lineStart, start - margin);
  const to = Math.min(lineEnd, end + margin);
  const words = text.slice(start, end).replace(/\s+/g, ' ');
  return {
    before: from === lineStart ? text.slice(from, start) : text.slice(from, start).replace(/^\S*\s/, '… '),
    words: words.length > widest ? `${words.slice(0, widest)}…` : words,
    after: to === lineEnd ? text.slice(end, to) : text.slice(end, to).replace(/\s\S*$/, ' …'),
  };
}

/** How many columns a text takes: one for each character that a person sees. */
function columns(text: string): number {
  return Array.from(new Intl.Segmenter().segment(text)).length;
}
