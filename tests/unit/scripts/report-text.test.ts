import { describe, expect, it } from 'vitest';
import type { Finding, Report } from '@/lib/model';
import { reportText } from '@/scripts/report-text';

const text = 'Dana,\n\nAs I already explained, it works.\nSam';

const finding: Finding = {
  start: 7,
  end: 29,
  rule: 'as-i-explained',
  practice: 'stay-calm',
  category: 'passive-aggressive',
  severity: 'warning',
  message: 'Reads as “you did not listen”.',
  suggestions: [
    { start: 7, end: 29, replacement: 'To put it in one place' },
    { start: 7, end: 31, replacement: '' },
  ],
};

const report: Report = {
  draft: {
    score: 71.4,
    sum: [
      { facet: 'heat', points: 10, rule: 'as-i-explained', span: { start: 7, end: 29 } },
      { facet: 'care', points: 5, rule: 'acknowledge' },
      { facet: 'heat', points: 2.4, rule: 'wording' },
      { facet: 'care', points: 11.2, rule: 'courtesy' },
    ],
    findings: [finding],
  },
  incoming: { heat: 0.4211, level: 'frustrated', findings: [], heated: [{ start: 7, end: 14 }] },
  overview: null,
  reply: [],
  advice: [],
  promises: [],
  blanks: [],
};

describe('reportText', () => {
  it('shows the heat and what carries it, the score, the words marked, what to write instead, and the sum', () => {
    expect(reportText(report, { incoming: 'What a useless answer.', draft: text })).toBe(
      [
        'The message: Frustrated, heat 0.42 of 1',
        'Carried by “useless”',
        '',
        'The draft: 71 of 100',
        '',
        '  As I already explained, it works.',
        '  ^^^^^^^^^^^^^^^^^^^^^^',
        '  passive-aggressive, likely to hurt. Reads as “you did not listen”.',
        '  → To put it in one place',
        '  → leave it out',
        '',
        '  −10    heat     as-i-explained: “As I already explained”',
        '  −5     care     acknowledge: missing',
        '  −2.4   heat     wording: read calm',
        '  −11.2  care     courtesy: little of it',
        '  =71.4  of 100',
      ].join('\n'),
    );
  });

  it('keeps the marks under the words among emoji and far into a line', () => {
    const before = 'word '.repeat(20);
    const draft = `${before}😀é your fault, ${'more '.repeat(20)}`;
    const start = draft.indexOf('your');
    const one = { ...finding, start, end: start + 'your fault'.length };
    const lines = reportText(
      { ...report, incoming: null, draft: { score: 90, sum: [], findings: [one] } },
      { incoming: '', draft },
    ).split('\n');
    expect(lines[2]).toMatch(/^ {2}… word .*😀é your fault, .* …$/);
    const columns = [...new Intl.Segmenter().segment(lines[2]!)].map(({ segment }) => segment);
    const marked = columns.filter((_, column) => lines[3]![column] === '^').join('');
    expect(marked).toBe('your fault');
  });

  it('says that a very long text is judged only at its beginning', () => {
    const draft = { score: 100, sum: [], findings: [], cut: 99_990 };
    expect(reportText({ ...report, incoming: null, draft }, { incoming: '', draft: '' })).toBe(
      'The draft: 100 of 100. This text is very long: only its beginning is judged.',
    );
  });

  it('says why a text was not judged, and nothing of what is not there', () => {
    const unjudged = { score: null, sum: [], findings: [], unjudged: 'language' } as const;
    expect(
      reportText({ ...report, incoming: null, draft: unjudged }, { incoming: '', draft: 'Bonjour' }),
    ).toBe('The draft: not judged, it is not English');
    expect(reportText({ ...report, incoming: null, draft: null }, { incoming: '', draft: '' })).toBe('');
  });

  it('names what is still to be filled in', () => {
    const open = { ...report, draft: null, incoming: null, blanks: [{ start: 3, end: 9 }] };
    expect(reportText(open, { incoming: '', draft: 'By [date], Dana.' })).toBe('Still to fill in: [date]');
  });
});
