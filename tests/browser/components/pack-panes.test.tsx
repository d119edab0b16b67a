import axe from 'axe-core';
import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { AboutPane } from '@/components/AboutPane';
import { AdvicePane } from '@/components/AdvicePane';
import { BuiltInPane } from '@/components/BuiltInPane';
import { HoursPane } from '@/components/HoursPane';
import { PhrasesPane } from '@/components/PhrasesPane';
import type { BuiltInRule } from '@/components/pack-backend';
import { mergedAbove } from '@/components/pane-above';
import { AuthorityPane, ContactsPane, RoutesPane } from '@/components/TeamPanes';
import { draftCategories } from '@/lib/model';
import { openEditor } from './pack-editor-fixture';
import { openPane } from './pane-fixture';

const hours = { days: [1, 2, 3, 4, 5], from: '08:30', to: '17:00', zone: 'Europe/Paris' };
const routes = [
  { topic: 'invoices', to: 'Billing, billing@example.com' },
  { topic: 'transfers', to: 'the domains desk' },
];

/** What a problem is at a place, wherever that is in the text. */
function problem(words: string, ...path: readonly (string | number)[]) {
  return { line: 1, column: 1, words, path };
}

describe('hours', () => {
  test('are what the pack says, and each change goes there', async () => {
    const { place, changed, draft } = await openPane(HoursPane, { draft: { team: { hours } } }, {});
    await expect.element(page.getByLabelText('Time zone')).toHaveValue('Europe/Paris');
    await page.getByLabelText('Monday').click();
    expect(changed).toHaveBeenLastCalledWith(['team', 'hours', 'days'], [2, 3, 4, 5]);
    await page.getByLabelText('To', { exact: true }).fill('18:00');
    expect(draft().team?.hours).toEqual({ ...hours, days: [2, 3, 4, 5], to: '18:00' });
    expect((await axe.run(place)).violations).toEqual([]);
  });

  test('begin with a day or a time, not with a zone, and end with the last of them', async () => {
    const { changed } = await openPane(HoursPane, {}, {});
    await page.getByLabelText('Time zone').selectOptions('Europe/Lisbon');
    expect(changed).not.toHaveBeenCalled();
    await page.getByLabelText('Friday').click();
    expect(changed).toHaveBeenLastCalledWith(['team', 'hours'], { days: [5], zone: 'Europe/Lisbon' });
    await page.getByLabelText('Friday').click();
    expect(changed).toHaveBeenLastCalledWith(['team', 'hours'], undefined);
    await expect.element(page.getByLabelText('Time zone')).toHaveValue('Europe/Lisbon');
  });

  test('show a time that is none as it is written', async () => {
    await openPane(HoursPane, { draft: { team: { hours: { ...hours, to: '24:00' } } } }, {});
    await expect.element(page.getByLabelText('To', { exact: true })).toHaveValue('24:00');
  });

  test('say at the field what is wrong', async () => {
    const problems = [
      problem('Tick at least one day.', 'team', 'hours', 'days'),
      problem('Give a time such as 08:30.', 'team', 'hours', 'to'),
    ];
    await openPane(HoursPane, { draft: { team: { hours } }, problems }, {});
    const to = page.getByLabelText('To', { exact: true });
    await expect.element(to).toHaveAccessibleDescription('Give a time such as 08:30.');
    await expect.element(to).toHaveAttribute('aria-invalid', 'true');
    await expect.element(page.getByLabelText('Monday')).toHaveAccessibleDescription('Tick at least one day.');
    await expect.element(page.getByLabelText('From')).toHaveAttribute('aria-invalid', 'false');
  });

  test('say when somebody else’s count', async () => {
    const pack = { rules: [], phrases: [], builtIn: {}, thresholds: {} };
    const team = {
      hours,
      routes: [],
      authority: [],
      tickets: null,
      security: null,
      support: null,
      scope: [],
    };
    const above = mergedAbove({ policy: { ...pack, team }, team: null, personal: null }, 'team');
    await openPane(HoursPane, {}, { above });
    await expect.element(page.getByText(/^Your organisation has set this/)).toBeVisible();
  });
});

describe('rows', () => {
  const topic = (row: number) => page.getByLabelText(`Routes ${row}: Topic`);

  test('go into the pack with their first letter, and out of it with their last', async () => {
    const { changed, draft } = await openPane(RoutesPane, { draft: { team: { routes } } }, {});
    await page.getByRole('button', { name: 'Add a route' }).click();
    await expect.element(topic(3)).toHaveFocus();
    expect(changed).not.toHaveBeenCalled();
    await userEvent.keyboard('hosting ');
    expect(changed).toHaveBeenCalledWith(['team', 'routes', 2], { topic: 'h', to: '' });
    await expect.element(topic(3)).toHaveValue('hosting ');
    await userEvent.keyboard('fees{Tab}the hosts');
    expect(draft().team?.routes.at(-1)).toEqual({ topic: 'hosting fees', to: 'the hosts' });
    await userEvent.clear(page.getByLabelText('Routes 2: Goes to'));
    await userEvent.clear(topic(2));
    expect(changed).toHaveBeenLastCalledWith(['team', 'routes', 1], undefined);
    await expect.element(topic(2)).toHaveFocus();
    await userEvent.keyboard('x');
    expect(draft().team?.routes.map((route) => route.topic)).toEqual(['invoices', 'x', 'hosting fees']);
  });

  test('are taken away by keyboard, and the focus stays at hand', async () => {
    const { draft } = await openPane(
      AuthorityPane,
      {
        draft: { team: { authority: [{ topic: 'refund over 500', approver: 'Priya Shah' }] } },
      },
      {},
    );
    await page.getByLabelText('Approvals 1: Who approves it').click();
    await userEvent.keyboard('{Tab}{Enter}');
    expect(draft().team).toBeNull();
    await expect.element(page.getByRole('button', { name: 'Add an approval' })).toHaveFocus();
  });

  test('follow what is undone, and keep the focus and the empty row', async () => {
    const { undo, draft } = await openPane(RoutesPane, { draft: { team: { routes } } }, {});
    await page.getByRole('button', { name: 'Add a route' }).click();
    await userEvent.keyboard('h');
    undo();
    expect(draft().team?.routes).toEqual(routes);
    await expect.element(topic(3)).toHaveValue('');
    await expect.element(topic(3)).toHaveFocus();
    await userEvent.keyboard('hosting');
    expect(draft().team?.routes).toHaveLength(3);
    await page.getByRole('button', { name: 'Remove routes 1' }).click();
    await expect.element(topic(1)).toHaveValue('transfers');
    undo();
    await expect.element(topic(1)).toHaveValue('invoices');
    await expect.element(topic(3)).toHaveValue('hosting');
  });

  test('follow the text view', async () => {
    const { rewrite, draft } = await openPane(RoutesPane, { draft: { team: { routes } } }, {});
    await topic(2).click();
    rewrite({ team: { ...draft().team!, routes: [{ topic: 'fees', to: 'Bo' }, ...routes] } });
    await expect.element(topic(1)).toHaveValue('fees');
    await expect.element(topic(3)).toHaveFocus();
    rewrite({ team: { ...draft().team!, routes: [{ topic: '', to: '' }] } });
    await expect.element(topic(1)).toHaveValue('');
    rewrite({ team: null });
    expect(page.getByRole('listitem').all()).toHaveLength(1); // the one that has the focus
  });

  test('say what is wrong with a cell', async () => {
    const problems = [
      problem('Say where this topic goes.', 'team', 'routes', 1, 'to'),
      problem('“where” is no key.', 'team', 'routes', 0, 'where'),
    ];
    const { place } = await openPane(RoutesPane, { draft: { team: { routes } }, problems }, {});
    await expect
      .element(page.getByLabelText('Routes 2: Goes to'))
      .toHaveAccessibleDescription('Say where this topic goes.');
    await expect.element(page.getByText('“where” is no key.')).toBeVisible();
    expect((await axe.run(place)).violations).toEqual([]);
  });
});

describe('a new row', () => {
  test('lacks nothing until somebody goes on from it', async () => {
    const problems = [problem('Say where this topic goes.', 'team', 'routes', 0, 'to')];
    await openPane(RoutesPane, { problems }, {});
    await page.getByRole('button', { name: 'Add a route' }).click();
    await userEvent.keyboard('invoices');
    const to = page.getByLabelText('Routes 1: Goes to');
    await expect.element(to).toHaveAttribute('aria-invalid', 'false');
    await userEvent.keyboard('{Tab}{Tab}{Tab}');
    await expect.element(to).toHaveAccessibleDescription('Say where this topic goes.');
  });
});

describe('contacts and limits', () => {
  test('are written as they are typed', async () => {
    const { changed, draft, place } = await openPane(ContactsPane, {}, {});
    await page.getByLabelText('Support').fill('Priya ');
    expect(changed).toHaveBeenLastCalledWith(['team', 'support'], 'Priya');
    await expect.element(page.getByLabelText('Support')).toHaveValue('Priya ');
    await page.getByRole('button', { name: 'Add a limit' }).click();
    await userEvent.keyboard('no calls at night');
    expect(draft().team?.scope).toEqual(['no calls at night']);
    expect((await axe.run(place)).violations).toEqual([]);
  });
});

describe('phrases', () => {
  const phrases = [{ practice: 'ask-outcome', text: 'What would make this right?', place: 'close' }] as const;

  test('are for one item each, at a place', async () => {
    const { place, draft, changed } = await openPane(PhrasesPane, { draft: { phrases } }, {});
    await expect.element(page.getByLabelText('Phrase 1: Where it goes')).toHaveValue('close');
    await page.getByRole('button', { name: 'Add a phrase' }).click();
    const item = page.getByLabelText('Phrase 2: For a reply that');
    await expect.element(item).toHaveFocus();
    await item.selectOptions('specific-time');
    expect(changed).not.toHaveBeenCalled();
    await page.getByLabelText('Phrase 2: Words').fill('By [day and hour].');
    expect(draft().phrases[1]).toEqual({ practice: 'specific-time', text: 'By [day and hour].' });
    await page.getByLabelText('Phrase 2: Where it goes').selectOptions('opening');
    expect(changed).toHaveBeenLastCalledWith(['phrases', 1, 'place'], 'opening');
    const taken = item.element().querySelector('option[value="ask-outcome"]') as HTMLOptionElement;
    expect(taken.disabled).toBe(true);
    expect((await axe.run(place)).violations).toEqual([]);
  });

  test('of which two are for one item say so', async () => {
    const twice = [...phrases, { practice: 'ask-outcome', text: 'What can I do?' } as const];
    const problems = [problem('There is a phrase for “ask-outcome” already.', 'phrases', 1)];
    const { changed } = await openPane(PhrasesPane, { draft: { phrases: twice }, problems }, {});
    await expect
      .element(page.getByLabelText('Phrase 2: For a reply that'))
      .toHaveAccessibleDescription('There is a phrase for “ask-outcome” already.');
    await page.getByRole('button', { name: 'Remove phrase 2' }).click();
    expect(changed).toHaveBeenLastCalledWith(['phrases', 1], undefined);
  });
});

describe('thresholds', () => {
  test('are numbers, and as usual where there is none', async () => {
    const { place, changed } = await openPane(
      AdvicePane,
      { draft: { thresholds: { callAfterTurns: 5 } } },
      {},
    );
    const call = page.getByLabelText('A call');
    await expect.element(call).toHaveValue(5);
    await expect
      .element(call)
      .toHaveAccessibleDescription('Advised after so many mails to and fro within ten days. Usually 7.');
    await call.fill('12');
    expect(changed).toHaveBeenLastCalledWith(['thresholds', 'callAfterTurns'], 12);
    await userEvent.clear(call);
    expect(changed).toHaveBeenLastCalledWith(['thresholds', 'callAfterTurns'], undefined);
    expect((await axe.run(place)).violations).toEqual([]);
  });
});

describe('about the pack', () => {
  test('is what people read of it', async () => {
    const draft = { name: 'Harbour', version: '7', owner: 'Priya', review: '2027-03-01' };
    const { place, changed } = await openPane(AboutPane, { draft }, {});
    await page.getByLabelText('Version').fill('8');
    expect(changed).toHaveBeenLastCalledWith(['version'], 8);
    await page.getByLabelText('Version').fill('8.1');
    expect(changed).toHaveBeenLastCalledWith(['version'], '8.1');
    await page.getByLabelText('Review').fill('2028-01-31');
    expect(changed).toHaveBeenLastCalledWith(['review'], '2028-01-31');
    expect((await axe.run(place)).violations).toEqual([]);
  });
});

describe('built-in rules', () => {
  const rules: readonly BuiltInRule[] = [
    { id: 'soon', category: 'vague-time', severity: 'info', message: 'The reader cannot plan by this.' },
    { id: 'calm-down', category: 'condescending', severity: 'warning', message: 'Tells them how to feel.' },
    { id: 'your-fault', category: 'blaming', severity: 'error', message: 'Puts the fault on the reader.' },
  ];
  const levelOf = (message: string) => page.getByLabelText(`Level: ${message}`);

  test('are as usual, or at another level, and changed back', async () => {
    const { place, changed } = await openPane(BuiltInPane, {}, { rules });
    const soon = levelOf('The reader cannot plan by this.');
    await expect.element(soon).toHaveDisplayValue('As usual (Advise)');
    await soon.selectOptions('Require');
    expect(changed).toHaveBeenLastCalledWith(['builtIn', 'soon'], 'require');
    await expect.element(page.getByRole('status')).toHaveTextContent('3 rules, 1 changed');
    await page.getByRole('button', { name: 'Change back: The reader cannot plan by this.' }).click();
    expect(changed).toHaveBeenLastCalledWith(['builtIn', 'soon'], undefined);
    await expect.element(soon).toHaveFocus();
    expect((await axe.run(place)).violations).toEqual([]);
  });

  test('stand first where they are changed, once they are looked for', async () => {
    await openPane(BuiltInPane, { draft: { builtIn: { soon: 'off' } } }, { rules });
    const heads = () =>
      page
        .getByRole('heading')
        .all()
        .map((head) => head.element().textContent);
    expect(heads()).toEqual(['Changed', 'Condescending', 'Blaming']);
    await levelOf('Tells them how to feel.').selectOptions('Off');
    expect(heads()).toEqual(['Changed', 'Condescending', 'Blaming']);
    await page.getByLabelText('Find a rule').fill('FEEL tells');
    await expect.element(page.getByRole('status')).toHaveTextContent('1 rule, 2 changed');
    expect(heads()).toEqual(['Changed']);
    // What is sought is not in the pack, and nor is its undo.
    await expect.element(page.getByLabelText('Find a rule')).toHaveAttribute('data-own-undo');
    await page.getByLabelText('Find a rule').fill('no such words');
    await expect.element(page.getByText(/^No rule has these words/)).toBeVisible();
  });

  test('that this version does not have can be taken out', async () => {
    const problems = [problem('There is no built-in rule “gone”.', 'builtIn', 'gone')];
    const { changed } = await openPane(
      BuiltInPane,
      { draft: { builtIn: { gone: 'off' } }, problems },
      { rules },
    );
    await expect.element(page.getByText('There is no built-in rule “gone”.')).toBeVisible();
    await page.getByRole('button', { name: 'Change back: gone' }).click();
    expect(changed).toHaveBeenLastCalledWith(['builtIn', 'gone'], undefined);
    await expect.element(page.getByLabelText('Find a rule')).toHaveFocus();
  });

  test('may be very many: only the row that changes is drawn anew', async () => {
    const many = Array.from({ length: 1_200 }, (_, at): BuiltInRule => {
      const category = draftCategories[at % draftCategories.length]!;
      return { id: `rule-${at}`, category, severity: 'info', message: `What rule ${at} says.` };
    });
    const { place } = await openPane(BuiltInPane, {}, { rules: many });
    const watched: Node[] = [];
    const watcher = new MutationObserver((seen) => watched.push(...seen.map(({ target }) => target)));
    watcher.observe(place, { childList: true, attributes: true, characterData: true, subtree: true });
    await levelOf('What rule 700 says.').selectOptions('Off');
    await expect.element(page.getByRole('status')).toHaveTextContent('1,200 rules, 1 changed');
    const rows = new Set(
      watched
        .map((node) => (node instanceof Element ? node : node.parentElement)?.closest('li'))
        .filter(Boolean),
    );
    watcher.disconnect();
    expect(rows.size).toBe(1);
    await page.getByLabelText('Find a rule').fill('rule 1199');
    await expect.element(page.getByRole('status')).toHaveTextContent('1 rule, 1 changed');
  });
});

test.for([
  ['hours', HoursPane],
  ['routes', RoutesPane],
  ['authority', AuthorityPane],
  ['contacts', ContactsPane],
  ['phrases', PhrasesPane],
  ['advice', AdvicePane],
  ['about', AboutPane],
] as const)('%s fit 400 px, however long their words', async ([, Pane]) => {
  const long = 'Verantwortungsübergabeprotokoll@'.repeat(8);
  const { place } = await openPane(
    Pane,
    {
      draft: {
        name: long,
        phrases: [{ practice: 'apologise', text: `${long} [${long}]` }],
        team: {
          hours,
          routes: [{ topic: long, to: long }],
          authority: [{ topic: long, approver: long }],
          scope: [long],
          support: long,
        },
      },
      problems: [problem(long, 'team', 'routes', 0, 'to'), problem(long, 'phrases', 0, 'text')],
    },
    {},
    400,
  );
  expect(place.scrollWidth).toBeLessThanOrEqual(400);
});

test('in the editor, undo goes back letter by letter or row by row, and the focus stays', async () => {
  await openEditor();
  await page.getByRole('button', { name: 'Routes' }).click();
  await page.getByRole('button', { name: 'Add a route' }).click();
  const topic = page.getByLabelText('Routes 1: Topic');
  await userEvent.keyboard('invoices{Tab}Billing ');
  const to = page.getByLabelText('Routes 1: Goes to');
  await expect.element(to).toHaveValue('Billing ');
  await userEvent.keyboard('desk');
  await expect.element(to).toHaveValue('Billing desk');
  for (let steps = 0; steps < 24; steps++) await userEvent.keyboard('{Control>}z{/Control}');
  await expect.element(topic).toHaveValue('');
  await expect.element(to).toHaveFocus();
  for (let steps = 0; steps < 24; steps++) await userEvent.keyboard('{Control>}y{/Control}');
  await expect.element(to).toHaveValue('Billing desk');
  await expect.element(to).toHaveFocus();
});
