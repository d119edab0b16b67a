import { describe, expect, test } from 'vitest';
import { blanksIn } from '@/lib/coach/blanks';
import { english } from '@/lib/english/index';
import { reportOf, talk } from './thread';

function wordsOf(text: string): string[] {
  return blanksIn(text).map(({ start, end }) => text.slice(start, end));
}

describe('blanks', () => {
  test.each([
    ['I will write by [day and time].', ['[day and time]']],
    ['I am sorry for [what went wrong, in a few words].', ['[what went wrong, in a few words]']],
    ['[who] [does what] by [Date]:', ['[who]', '[does what]', '[Date]']],
    ['Dear [CUSTOMER NAME],', ['[CUSTOMER NAME]']],
    ['It is [the point]: we were late.', ['[the point]']],
    ['That is all.\n\nKind regards,\n[Your name]', ['[Your name]']],
    ['Here it is.\n\n> it comes on [date]\n\nOn [day] then.', ['[day]']],
  ])('are the brackets that only the writer can fill: %j', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  test.each([
    ['a note', 'As shown below [1] and in the second source [12].'],
    ['an editor’s word', 'They wrote that it was “definately [sic] late” [sic].'],
    ['what a mail server adds', '[EXTERNAL] Please read this.'],
    ['what is there as it stands', 'The plan [attached] and the list [see the last page].'],
    ['what is not known yet', 'The hall [to be confirmed] is near the station.'],
    ['a ticket', 'I have opened [JIRA-12] and [#4471] for it.'],
    ['a box to tick', '[ ] call them\n[x] write to them'],
    ['a link', 'It is on [the status page](https://example.com) and [the name][a].'],
    ['where a link leads', '[name]: https://example.com'],
    ['code', 'The value of order[number] is wrong.\n```\n[the name]\n```'],
    ['a picture', 'Look here: [image: the logo.png] [cid:logo]'],
    ['an address', 'Write to sam [at] example [dot] com.'],
    ['a quotation', 'The form says "sign here [your name] and go".'],
    ['history', 'Done.\n\nOn 3 May 2026, Sam Hill wrote:\nBy [date], please.'],
    ['an open bracket', 'By [date and so on.\nNo] more.'],
  ])('are not %s', (_, text) => {
    expect(wordsOf(text)).toEqual([]);
  });

  test('are told in the report, judged or not, and cost nothing', () => {
    const draft = 'Hello Sam,\n\nThank you for your patience. It arrives by [date].\n\nKind regards,\nAna';
    const report = reportOf(talk('When does it arrive?', draft));
    const filled = reportOf(talk('When does it arrive?', draft.replace('[date]', 'Monday')));
    expect(report.blanks).toEqual([{ start: draft.indexOf('['), end: draft.indexOf(']') + 1 }]);
    expect(report.draft?.sum.filter(({ span }) => span)).toEqual([]);
    expect(filled.blanks).toEqual([]);
    expect(reportOf(talk([], '[name]')).blanks).toEqual([{ start: 0, end: 6 }]);
  });

  test('are all that our rules leave open', () => {
    const suggested = english.rules.flatMap(({ suggestions = [] }) => JSON.stringify(suggestions));
    const left = suggested.flatMap((words) => words.match(/\[[a-z][^\]"]*\]/gi) ?? []);
    expect(left.length).toBeGreaterThan(50);
    expect(left.filter((words) => wordsOf(`So: ${words}.`).length !== 1)).toEqual([]);
  });
});
