import { expect, test } from 'vitest';
import { changed, historyOf, redone, type TextHistory, undone } from '@/components/text-history';

type History = TextHistory<string>;

const write = (history: History, text: string, field: string | null, at = 0, where = 'form') =>
  changed(history, { text, where, field, at });
const back = (history: History) => undone(history)!.history;

test('what is typed into a field without rest is one step', () => {
  let history: History = historyOf('a');
  history = write(history, 'ab', 'name', 0);
  history = write(history, 'abc', 'name', 900);
  history = write(history, 'abcd', 'name', 3000);
  expect(back(history).text).toBe('abc');
  expect(back(back(history)).text).toBe('a');
  expect(undone(back(back(history)))).toBeNull();
});

test('another field is another step, and so is each change that is none of a field', () => {
  let history: History = historyOf('a');
  history = write(history, 'b', 'name');
  history = write(history, 'c', 'owner');
  history = write(history, 'd', null);
  history = write(history, 'e', null);
  const texts = [];
  for (let at = undone(history); at !== null; at = undone(at.history)) texts.push(at.history.text);
  expect(texts).toEqual(['d', 'c', 'b', 'a']);
});

test('a change that changes nothing is no step', () => {
  const history = write(historyOf('a'), 'a', 'name');
  expect(history.past).toEqual([]);
});

test('what was taken back comes again, where it had been made, until something else is written', () => {
  let history: History = historyOf('a');
  history = write(history, 'b', 'name', 0, 'rule 3');
  history = write(history, 'c', 'name', 5000, 'hours');
  const last = undone(history)!;
  expect([last.history.text, last.where]).toEqual(['b', 'hours']);
  const first = undone(last.history)!;
  expect([first.history.text, first.where]).toEqual(['a', 'rule 3']);
  const again = redone(first.history)!;
  expect([again.history.text, again.where]).toEqual(['b', 'rule 3']);
  expect(redone(redone(again.history)!.history)).toBeNull();
  expect(redone(write(again.history, 'x', 'name', 9000))).toBeNull();
});

test('typing goes on in a step of its own after an undo', () => {
  let history: History = historyOf('a');
  history = write(history, 'ab', 'name', 0);
  history = write(back(history), 'ax', 'name', 10);
  expect(back(history).text).toBe('a');
});

test('old steps are forgotten where they are many, or long', () => {
  let many: History = historyOf('');
  for (let at = 1; at <= 300; at++) many = write(many, `${at}`, null);
  expect(many.past).toHaveLength(200);
  expect(many.past[0]?.text).toBe('100');
  let long: History = historyOf('x'.repeat(9_000_000));
  for (const letter of 'abcd') long = write(long, letter.repeat(9_000_000), null);
  expect(long.past.map(({ text }) => text[0])).toEqual(['b', 'c']);
});
