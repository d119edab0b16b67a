import { describe, expect, test } from 'vitest';
import { segment } from '@/lib/engine/segment';
import { mailCues } from '@/lib/english/mail-cues';

/** The lines of a text that are the writer's own. */
function own(...lines: readonly string[]): string[] {
  const text = lines.join('\n');
  let rest = text;
  for (const { start, end } of segment(text, mailCues).toReversed()) {
    rest = rest.slice(0, start) + rest.slice(end);
  }
  return rest.split('\n').filter(Boolean);
}

describe('quoted history', () => {
  test('lines that begin with > are cut, the answers between them stay', () => {
    expect(own('Hi Ann,', '> is it done?', 'Yes.', ' >> and the rest?', 'No.')).toEqual([
      'Hi Ann,',
      'Yes.',
      'No.',
    ]);
  });

  test('below an attribution nothing is own where the quotation has no marks', () => {
    expect(
      own(
        'It is done.',
        '',
        'On Mon, 3 Mar 2025 at 09:12, Ann Lee <ann@x.example> wrote:',
        '',
        'Is it done?',
      ),
    ).toEqual(['It is done.']);
  });

  test('an attribution over two lines', () => {
    expect(own('Done.', 'On Mon, 3 Mar 2025 at 09:12, Ann Lee', '<ann@x.example> wrote:', 'Is it?')).toEqual([
      'Done.',
    ]);
  });

  test('own words below an attribution with marked lines stay', () => {
    expect(own('On 3 Mar 2025, Ann wrote:', '> Is it done?', '', 'It is.')).toEqual(['It is.']);
  });

  test('attributions that a mail program writes in another language', () => {
    expect(own('Done.', 'Am 03.03.2025 um 09:12 schrieb Ann Lee:', 'Is it?')).toEqual(['Done.']);
  });

  test('“on” alone opens no quotation', () => {
    expect(own('On Monday, 3 March, we send it.', 'Ann wrote: thanks.')).toHaveLength(2);
  });

  test.each([
    ['-----Original Message-----'],
    ['---------- Forwarded message ---------'],
    ['Begin forwarded message:'],
  ])('all below %s', (mark) => {
    expect(own('See below.', mark, 'You are late.')).toEqual(['See below.']);
  });

  test('a block of header lines', () => {
    expect(own('Done.', 'From: Ann', 'Sent: Monday', 'To: Bob', '', 'Is it?')).toEqual(['Done.']);
    expect(own('From: where I stand it is done.', 'Nothing is left.')).toHaveLength(2);
  });
});

describe('signatures', () => {
  test('names and contacts below a sign-off; the sign-off is own', () => {
    expect(own('Done.', '', 'Kind regards,', 'Ann Lee', '', 'Head of Claims', 'T 01632 960412')).toEqual([
      'Done.',
      'Kind regards,',
    ]);
  });

  test('history and notices right below the name', () => {
    const own1 = own(
      'Done.',
      'Regards,',
      'Ann Lee',
      'From: Bob',
      'Sent: Monday',
      'To: Ann',
      '',
      'Is it done now?',
    );
    expect(own1).toEqual(['Done.', 'Regards,']);
    const own2 = own(
      'Done.',
      'Regards,',
      'Ann',
      'Please consider the environment before printing this email.',
    );
    expect(own2).toEqual(['Done.', 'Regards,']);
  });

  test('what is said below the name stays', () => {
    expect(own('Thanks,', 'Ann', 'PS: the file is still missing, as I said.')).toEqual([
      'Thanks,',
      'PS: the file is still missing, as I said.',
    ]);
  });

  test('a sentence that happens to follow thanks stays', () => {
    expect(own('Thanks', 'Can you send me the other file as well, please?')).toHaveLength(2);
  });

  test('below two dashes', () => {
    expect(own('Done.', '-- ', 'Ann Lee', 'We move things. Gladly.')).toEqual(['Done.']);
  });

  test('two dashes far from the end are a line across the page', () => {
    const long = Array.from({ length: 20 }, (_, n) => `Point ${n} is open.`);
    expect(own('Done.', '--', ...long)).toHaveLength(22);
  });

  test('footers of programs', () => {
    expect(own('Done.', 'Sent from my iPhone')).toEqual(['Done.']);
  });
});

test('legal notices', () => {
  expect(
    own(
      'Done.',
      '',
      'This email and any attachments are confidential.',
      'If you are not the intended recipient, delete it.',
    ),
  ).toEqual(['Done.']);
  expect(own('This email is late, I know.', 'It was a long day.')).toHaveLength(2);
});

test('code', () => {
  expect(own('See:', '```js', 'kill(process)', '```', 'Thanks')).toEqual(['See:', 'Thanks']);
  expect(own('See:', '```', 'kill(process)')).toEqual(['See:']);
});

test('plain text is all own', () => {
  expect(segment('', mailCues)).toEqual([]);
  expect(segment('One line.\n\nAnd another.\n', mailCues)).toEqual([]);
});
