import axe from 'axe-core';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { PlacedProblem, Trial } from '@/components/pack-backend';
import { harbour, nothingHere, openEditor, plainBackend, quietTrial, withTeam } from './pack-editor-fixture';

const button = (name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' });
const chip = (words: string) => page.getByRole('button', { name: words, exact: true });
const box = (name: string) => page.getByRole('textbox', { name, exact: true });

/** The editor with the second rule in view. */
async function openRule(backend = plainBackend(withTeam(harbour))) {
  const editor = await openEditor(backend);
  await button(/^per-policy/).click();
  return editor;
}

describe('phrases', () => {
  test('are added, gone through, changed and taken away by keyboard', async () => {
    const { text } = await openRule();
    await box('Phrases: add one').click();
    await userEvent.keyboard('as per policy{Enter}');
    await expect.element(chip('as per policy')).toBeVisible();
    expect(text()).toContain('      - our policy (is|states) that\n      - as per policy\n');
    await userEvent.keyboard('{ArrowLeft}');
    await expect.element(chip('as per policy')).toHaveFocus();
    await userEvent.keyboard('{Home}{ArrowRight}');
    await expect.element(chip('our policy (is|states) that')).toHaveFocus();
    await userEvent.keyboard('{F2}{End} we{Enter}');
    await expect.element(chip('our policy (is|states) that we')).toHaveFocus();
    await userEvent.keyboard('{Backspace}');
    await expect.element(chip('as per policy')).toHaveFocus();
    await userEvent.keyboard('{Backspace}{Backspace}');
    await expect.element(box('Phrases: add one')).toHaveFocus();
    expect(text()).not.toContain('patterns:\n      - per');
    for (const _ of [1, 2, 3]) await userEvent.keyboard('{Control>}z{/Control}');
    await expect.element(chip('our policy (is|states) that we')).toBeVisible();
  });

  test('that are left while being changed are kept, and with Escape stay as they were', async () => {
    const { text } = await openRule();
    await chip('per (our|company) policy').click();
    await userEvent.keyboard('x{Escape}');
    await expect.element(chip('per (our|company) policy')).toHaveFocus();
    await userEvent.keyboard('{Enter}{End}s{Tab}');
    await expect.element(chip('per (our|company) policys')).toBeVisible();
    expect(text()).toContain('- per (our|company) policys\n');
  });

  test('say under them what is wrong with one', async () => {
    const problems = [problem(['rules', 1, 'patterns', 0], 'A bracket is not closed.')];
    const { place } = await openRule(plainBackend(withTeam(harbour), { ...quietTrial, problems }));
    await expect
      .element(page.getByText('“per (our|company) policy”: A bracket is not closed.'))
      .toBeVisible();
    await expect.element(button('per-policy 1 problem')).toBeVisible();
    expect(await faultsIn(place)).toEqual([]);
  });
});

test('the level is chosen with the arrow keys, and says what it does', async () => {
  const { text } = await openRule();
  await page.getByRole('radio', { name: 'Expect' }).click();
  await userEvent.keyboard('{ArrowRight}');
  await expect.element(page.getByRole('radio', { name: 'Require' })).toBeChecked();
  await expect.element(page.getByText('Wavy, and asked about before the mail is sent.')).toBeVisible();
  expect(text()).toContain('id: per-policy\n    level: require\n');
});

test('examples are one a line, and chosen words are put in brackets and out again', async () => {
  const { text } = await openRule();
  await box('Examples it must flag').click();
  await userEvent.keyboard('{Control>}{End}{/Control}{Enter}Sorry, policy{Shift>}');
  for (const _ of 'policy') await userEvent.keyboard('{ArrowLeft}');
  await userEvent.keyboard('{/Shift}{Control>}b{/Control}');
  await expect
    .poll(text)
    .toContain(
      '      - "I see, but [our policy is that] returns end at 30 days."\n      - Sorry, [policy]\n',
    );
  await button('Mark').click();
  await expect.poll(text).toContain('      - Sorry, policy\n');
});

describe('a new rule', () => {
  test('is begun at its phrases, and named after the first of them in the same step', async () => {
    const { text } = await openRule();
    await button('New rule').click();
    await expect.element(box('Phrases: add one')).toHaveFocus();
    await userEvent.keyboard('with (all|due) respect{Enter}');
    await expect.element(page.getByRole('heading', { name: 'with-all-due-respect' })).toBeVisible();
    await userEvent.keyboard('{Control>}z{/Control}');
    expect(text()).toContain('  - id: new-rule\n    level: expect\n');
    await expect.element(chip('with (all|due) respect')).not.toBeInTheDocument();
  });

  test('gets another name, which is checked', async () => {
    const { text } = await openRule();
    await button('New rule').click();
    await button('Rename this rule').click();
    await userEvent.keyboard('per-policy');
    await expect
      .element(box('Name of the rule'))
      .toHaveAccessibleDescription('Another rule is named per-policy.');
    await userEvent.keyboard('{Enter}, not{Enter}');
    await expect.element(button('Rename this rule')).toHaveFocus();
    expect(text()).toContain('  - id: per-policy-not\n    level: expect\n');
  });
});

describe('what is offered instead', () => {
  test('is words for the phrase or its sentence, or to take the words away', async () => {
    const { text } = await openRule();
    await page.getByRole('radio', { name: 'its whole sentence' }).click();
    await box('Offer instead: add one').click();
    await userEvent.keyboard('Here is what I can do.{Enter}');
    await button('Offer to take the words away').click();
    expect(text()).toContain(
      '      - What I can do is\n      - sentence: Here is what I can do.\n      - ""\n',
    );
    await expect.element(button('take the words away')).toBeVisible();
    await button('whole sentence: Here is what I can do.').click();
    await userEvent.keyboard('{End}!{Enter}');
    expect(text()).toContain('- sentence: Here is what I can do.!\n');
  });
});

test('a rule that was deleted comes back with undo', async () => {
  const { text } = await openRule();
  await button('Delete this rule').click();
  expect(text()).not.toContain('per-policy');
  await button('Undo').click();
  expect(text()).toBe(harbour);
  await expect.element(page.getByRole('heading', { name: 'per-policy' })).toBeVisible();
});

describe('the text', () => {
  test('is written beside the form, each of which shows what the other says', async () => {
    const { text } = await openRule();
    await button('Text view').click();
    await box('What the reader may feel').fill('Policy first.');
    expect(text()).toContain('message: Policy first.');
    await box('The pack as text').fill(harbour.replace('A rule comes before me.', 'Rules first.'));
    await expect.element(box('What the reader may feel')).toHaveValue('Rules first.');
    await userEvent.keyboard('{Control>}z{/Control}');
    await expect.element(box('What the reader may feel')).toHaveValue('Policy first.');
    await userEvent.keyboard('{Control>}{Shift>}z{/Shift}{/Control}');
    await expect.element(box('What the reader may feel')).toHaveValue('Rules first.');
  });

  test('that cannot be read is said so, with a way to the line, and undo brings the form back', async () => {
    const { place } = await openRule();
    await button('Text view').click();
    await box('The pack as text').fill(harbour.replace('owner: Priya Shah', 'owner: "Priya Shah'));
    await expect.element(page.getByRole('heading', { name: 'The text cannot be read' })).toBeVisible();
    expect(await faultsIn(place)).toEqual([]);
    await button(/^Go to line/).click();
    await expect.element(box('The pack as text')).toHaveFocus();
    await userEvent.keyboard('{Control>}z{/Control}');
    await expect.element(box('What the reader may feel')).toBeVisible();
  });

  test('has a way to each problem', async () => {
    const problems = [
      { ...problem(['rules', 2, 'patterns', 0], 'A bracket is not closed.'), line: 39, column: 9 },
    ];
    const { store } = await openRule(plainBackend(withTeam(harbour), { ...quietTrial, problems }));
    store.getState().setTextShown(true);
    await button(/^Line 39, column 9:/).click();
    const text = box('The pack as text').element() as HTMLTextAreaElement;
    await expect.poll(() => text.value.slice(text.selectionStart).startsWith('no (can do')).toBe(true);
  });
});

describe('trying', () => {
  test('underlines what would be found in a text of one’s own, and says what changes', async () => {
    const own = 'Per company policy we keep it.';
    const found = {
      rule: 'per-policy',
      practice: 'plain-respect',
      category: 'house-style',
      severity: 'warning',
    } as const;
    const trial: Trial = {
      ...quietTrial,
      own: {
        score: 80,
        sum: [],
        findings: [{ ...found, start: 0, end: 18, message: 'Hm.', suggestions: [] }],
      },
      changes: [
        { kind: 'new', sample: 'refund-2', words: 'per our policy', rule: 'per-policy' },
        { kind: 'gone', sample: 'late-van', words: 'soon', rule: 'soon' },
        { kind: 'new', sample: null, words: 'per our policy', rule: 'per-policy' },
      ],
    };
    const { place, backend } = await openRule(plainBackend(withTeam(harbour), trial));
    await box('Try it on your own text').fill(own);
    await expect.element(page.getByText('1 finding')).toBeVisible();
    expect(backend.tryPack.mock.lastCall?.[0].own).toBe(own);
    await expect.element(page.getByText('On 24 sample mails: 1 new, 1 gone.')).toBeVisible();
    await expect.element(page.getByText('late-van, gone: soon')).toBeVisible();
    await expect.element(page.getByText('your text, new by per-policy')).toBeVisible();
    expect(await faultsIn(place)).toEqual([]);
    await userEvent.keyboard('{Control>}z{/Control}');
    await expect.element(box('Try it on your own text')).toHaveValue('');
  });
});

describe('publishing', () => {
  test('asks once more, holds the focus, and gives it back', async () => {
    const { backend, place } = await openRule();
    await page.getByRole('radio', { name: 'Advise' }).click();
    await button('Publish version 8…').click();
    await expect.element(page.getByRole('dialog', { name: 'Publish version 8' })).toBeVisible();
    for (const _ of [1, 2, 3, 4]) await userEvent.tab();
    expect(document.activeElement?.closest('dialog') ?? document.body).not.toBeNull();
    expect(await faultsIn(place)).toEqual([]);
    await userEvent.keyboard('{Escape}');
    await expect.element(button('Publish version 8…')).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await button('Publish').click();
    await expect.element(page.getByText(/^Version 8 is in force/)).toBeVisible();
    expect(backend.savePack.mock.lastCall?.[0].text).toMatch(
      /version: 8\n[\s\S]*per-policy\n {4}level: advise/,
    );
    await expect.element(button('Publish version 9…')).toHaveFocus();
  });

  test('is not possible with problems, each of which leads to its field', async () => {
    const problems = [problem(['rules', 2, 'flags', 0], 'The rule does not flag it.')];
    await openRule(plainBackend(withTeam(harbour), { ...quietTrial, problems }));
    await expect.element(button('no-can-do 1 problem')).toBeVisible();
    await button('Publish version 8…').click();
    await expect.element(button('Publish')).not.toBeInTheDocument();
    await button(/^Line 3, column \d+: The rule does not flag it\./).click();
    await expect.element(box('Examples it must flag')).toHaveFocus();
    await expect.element(page.getByRole('heading', { name: 'no-can-do' })).toBeVisible();
  });
});

test('a pack of one’s own is saved without a word of its version', async () => {
  const { backend } = await openEditor(plainBackend(nothingHere));
  await page.getByRole('radio', { name: 'My rules' }).click();
  await button('Start').click();
  await button('Save…').click();
  await expect.element(page.getByRole('dialog', { name: 'Save your rules' })).toBeVisible();
  await expect.element(box('Version')).not.toBeInTheDocument();
  await button('Save').click();
  await expect.element(page.getByText('Saved. Your rules are in force.')).toBeVisible();
  expect(backend.savePack.mock.lastCall?.[0]).toMatchObject({ origin: 'personal' });
});

test('a pack that comes from an address is exported, not published', async () => {
  const address = { url: 'https://example.com/pack.yaml', checkedAt: 1, nextAt: 2, fault: null };
  const { backend, text } = await openRule(plainBackend({ ...withTeam(harbour), address }));
  const saved: string[] = [];
  const clicks = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    saved.push(this.download);
  });
  onTestFinished(() => clicks.mockRestore());
  await page.getByRole('radio', { name: 'Advise' }).click();
  await button('Export version 8…').click();
  await button('Export the file').click();
  await expect.element(page.getByText(/^The file holds version 8\./)).toBeVisible();
  expect(saved).toEqual(['harbour-support.yaml']);
  expect(text()).toContain('version: 8\n');
  expect(backend.savePack).not.toHaveBeenCalled();
});

test('a file that is dropped takes the place of the text', async () => {
  const { place, text } = await openRule();
  const files = new DataTransfer();
  files.items.add(new File([harbour.replace('version: 7', 'version: 9')], 'new.yaml'));
  const over = { bubbles: true, cancelable: true, dataTransfer: files };
  const target = place.querySelector('main')!;
  target.dispatchEvent(new DragEvent('dragover', over));
  await expect.element(page.getByText('Drop a pack here to take its text')).toBeVisible();
  target.dispatchEvent(new DragEvent('drop', over));
  await expect.element(page.getByText(/^This is the text of new\.yaml now/)).toBeVisible();
  await expect.element(page.getByText('Drop a pack here to take its text')).not.toBeInTheDocument();
  expect(text()).toContain('version: 9\n');
  await userEvent.keyboard('{Control>}z{/Control}');
  expect(text()).toBe(harbour);
});

test('removing the pack is asked about, and the safe answer has the focus', async () => {
  const { backend } = await openRule();
  await button('More').click();
  await page.getByRole('menuitem', { name: 'Remove this pack…' }).click();
  await expect.element(button('Keep it')).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  expect(backend.removePack).not.toHaveBeenCalled();
  await button('More').click();
  await page.getByRole('menuitem', { name: 'Remove this pack…' }).click();
  await button('Remove it').click();
  await expect.element(page.getByRole('heading', { name: 'No team pack yet' })).toBeVisible();
  expect(backend.removePack).toHaveBeenCalledExactlyOnceWith({ origin: 'team' });
});

test('another version in force meanwhile is said, and either can be gone on with', async () => {
  const { backend, text } = await openRule();
  await page.getByRole('radio', { name: 'Advise' }).click();
  const mine = text();
  backend.tell(withTeam(harbour.replace('version: 7', 'version: 9')));
  await expect.element(page.getByText(/^Version 9 was put in force while you were writing/)).toBeVisible();
  expect(text()).toBe(mine);
  await button('Take that version').click();
  expect(text()).toContain('version: 9\n');
  await button('Undo').click();
  expect(text()).toBe(mine);
});

for (const width of [320, 400, 800])
  test(`nothing scrolls sideways at ${width} px`, async () => {
    const { store } = await openRule();
    store.getState().setTextShown(true);
    await page.viewport(width, 800);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  });

test('a page without a pack says what one is, and begins one', async () => {
  const { place, text } = await openEditor(plainBackend(nothingHere));
  await expect.element(page.getByRole('heading', { name: 'No team pack yet' })).toBeVisible();
  expect(await faultsIn(place)).toEqual([]);
  await button('Start a pack').click();
  expect(text()).toMatch(
    /^format: 1\nname: "Our team"\nversion: 1\nowner: "The team lead"\nreview: 2027-11-30\n$/,
  );
  await button('Publish version 1…').click();
  await expect.element(page.getByRole('dialog', { name: 'Publish version 1' })).toBeVisible();
});

test('of thousands of rules only some are drawn, and each is found', async () => {
  const rules = Array.from({ length: 3000 }, (_, at) => `  - id: rule-${at}\n    patterns: [word ${at}]\n`);
  await openEditor(plainBackend(withTeam(`format: 1\nrules:\n${rules.join('')}`)));
  const list = page.getByRole('list', { name: 'Rules' });
  expect(list.getByRole('button').elements()).toHaveLength(100);
  await page.getByRole('searchbox', { name: 'Find a rule' }).fill('word 2718');
  await button(/^rule-2718/).click();
  await expect.element(chip('word 2718')).toBeVisible();
});

function problem(path: PlacedProblem['path'], words: string): PlacedProblem {
  return { path, words, line: 3, column: 1 };
}

/** What axe finds wrong. */
async function faultsIn(place: HTMLElement): Promise<string[]> {
  const { violations } = await axe.run(place);
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}
