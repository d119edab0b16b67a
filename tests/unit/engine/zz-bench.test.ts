import { test } from 'vitest';
import { createEngine } from '@/lib/engine/assess';
import { parse } from '@/lib/engine/parse';
import { quotations } from '@/lib/engine/quotation';
import { compileRules } from '@/lib/engine/rule-set';
import { segment } from '@/lib/engine/segment';
import { cutSentences } from '@/lib/engine/sentences';
import { english } from '@/lib/english/index';

const time = (name: string, n: number, f: (i: number) => unknown) => {
  for (let i = 0; i < n; i++) f(i);
  const ts: number[] = [];
  for (let i = 0; i < n; i++) {
    const t = performance.now();
    f(i + n);
    ts.push(performance.now() - t);
  }
  ts.sort((a, b) => a - b);
  console.log(name, 'median', ts[n >> 1]!.toFixed(4), 'p95', ts[Math.floor(n * 0.95)]!.toFixed(4));
};
test('bench', { timeout: 60000 }, () => {
  const e = createEngine(english);
  const rs = compileRules(english);
  const line = (i: number) =>
    `We looked at the invoice number ${i} again and found that you were right about the second line, so we will send it. `;
  const text = Array.from({ length: 9 }, (_, i) => line(i)).join('');
  const all = (s: string) => ({ start: 0, end: s.length });
  time('fresh', 2000, (i) => e.assessDraft(text.replaceAll('invoice', `invoice${i}`)));
  time('changed', 2000, (i) => e.assessDraft(text + i));
  time('fresh in', 2000, (i) => e.assessIncoming(text.replaceAll('invoice', `invoice${i}`)));
  time('parse', 2000, (i) => parse(text + i, english, rs.tokenize));
  time('segment', 2000, (i) => segment(text + i, english.mail));
  time('quotations', 2000, (i) => quotations(text + i, all(text)));
  time('sentences', 2000, (i) => cutSentences(text + i, all(text), [], english.abbreviations));
  time('tokenize', 2000, (i) => rs.tokenize(text + i, all(text)));
  const long = Array.from({ length: 90 }, (_, i) => line(i)).join('');
  time('long fresh', 200, (i) => e.assessDraft(long.replaceAll('invoice', `invoice${i}`)));
  time('long changed', 200, (i) => e.assessDraft(long + i));
});
