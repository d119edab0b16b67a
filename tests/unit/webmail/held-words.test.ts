import { describe, expect, it } from 'vitest';
import type { Finding, Severity } from '@/lib/model';
import { heldWords, type Outgoing } from '@/lib/webmail/held-words';

const text = 'You are a moron. You never listen.';

function found(words: string, severity: Severity, within = text): Finding {
  const start = within.indexOf(words);
  return {
    rule: words,
    practice: 'stay-calm',
    category: 'hostile',
    severity,
    message: '',
    suggestions: [],
    start,
    end: start + words.length,
  };
}

const insult = found('You are a moron', 'error');
const verdict = found('You never listen', 'warning');
const outgoing: Outgoing = {
  text,
  subject: 'Late',
  judged: { text, subject: 'Late', findings: [insult, verdict], subjectFindings: [] },
};

describe('a draft that is to be sent', () => {
  it('is held back for what hurts in it, and for nothing less', () => {
    expect(heldWords(true, outgoing)).toEqual([
      { words: 'You are a moron', category: 'hostile', span: { start: 0, end: 15 } },
    ]);
  });

  it('is held back for its subject line, which comes first', () => {
    const subject = 'From an idiot';
    const subjectFindings = [found('an idiot', 'error', subject)];
    const held = heldWords(true, {
      text,
      subject,
      judged: { ...outgoing.judged!, subject, subjectFindings },
    });
    expect(held).toEqual([
      { words: 'an idiot', category: 'hostile', span: { start: 5, end: 13 }, part: 'subject' },
      expect.objectContaining({ words: 'You are a moron' }),
    ]);
  });

  it.each<[why: string, isOn: boolean, changes: Partial<Outgoing>]>([
    ['the person does not want to be asked', false, {}],
    ['there is no report', true, { judged: null }],
    ['the report is on another text', true, { text: `${text} ` }],
    ['the report is on another subject line', true, { subject: 'Late again' }],
    [
      'nothing in it is grave',
      true,
      { judged: { ...outgoing.judged!, findings: [verdict, found('moron', 'info')] } },
    ],
  ])('goes where %s', (_, isOn, changes) => {
    expect(heldWords(isOn, { ...outgoing, ...changes })).toEqual([]);
  });
});
