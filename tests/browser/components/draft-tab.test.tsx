import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { DraftAssessment } from '@/lib/model';
import { assessment, draftText, explained, fakeBackend, openPanel, soon, viewOf } from './panel-fixture';

const score = page.getByRole('region', { name: 'Score' });
const status = page.getByRole('status');
const calmer = page.getByRole('button', { name: 'To put it in one place' });

describe('the score', () => {
  test('shows the score as a whole number, a headline and three facets in words', async () => {
    await openPanel();
    await expect.element(score).toHaveTextContent('Score 71 of 100');
    await expect.element(score.getByRole('heading')).toHaveTextContent('A little choppy');
    for (const facet of ['Heatsome', 'Caregood', 'Clarityfair'])
      await expect.element(score).toHaveTextContent(facet);
  });

  test('shows a sum that adds up to the score', async () => {
    await openPanel();
    const sum = page.getByRole('table', { name: 'How the score adds up' });
    await expect.element(sum).not.toBeInTheDocument();
    await page.getByRole('button', { name: 'How it adds up' }).click();
    const points = sum
      .getByRole('cell')
      .elements()
      .map((cell) => Number(cell.textContent.replace('−', '-')));
    const shown = points.pop();
    expect(points.length).toBe(1 + assessment.sum.length);
    expect(points.reduce((a, b) => a + b)).toBeCloseTo(shown!, 6);
    expect(shown).toBe(assessment.score);
    await expect.element(sum).toHaveTextContent('“As I already explained” passive-aggressive');
    await expect.element(sum).toHaveTextContent('The words as a whole read a little heated−4.1');
    await expect.element(sum).toHaveTextContent('Courtesy: a greeting, thanks, a kind word some of it−9.2');
  });

  test('shows tenths in the sum only where there are any', async () => {
    const whole = { score: 90, sum: assessment.sum.slice(0, 1), findings: [explained] };
    await openPanel(fakeBackend(viewOf({}, { draft: whole })));
    await page.getByRole('button', { name: 'How it adds up' }).click();
    const cells = page.getByRole('table').getByRole('cell').elements();
    expect(cells.map(({ textContent }) => textContent)).toEqual(['100', '−10', '90']);
  });

  test('follows the draft', async () => {
    const backend = fakeBackend();
    await openPanel(backend);
    await expect.element(score).toHaveTextContent('71');
    backend.tellView(viewOf({ revision: 2 }, { draft: { score: 100, sum: [], findings: [] } }));
    await expect.element(score).toHaveTextContent('Score 100 of 100');
    await expect.element(page.getByText('Nothing here to mend')).toBeVisible();
  });
});

describe('a finding', () => {
  test('is applied with its span, the words it expects and the words to put in', async () => {
    const backend = fakeBackend();
    await openPanel(backend);
    await calmer.click();
    expect(backend.apply).toHaveBeenCalledExactlyOnceWith({
      tabId: 7,
      draftId: 'draft-1',
      span: { start: explained.start, end: explained.end },
      expected: 'As I already explained',
      replacement: 'To put it in one place',
    });
    await expect.element(status).toHaveTextContent('Replaced.');
  });

  test('offers to remove the words, and says what a wider suggestion replaces', async () => {
    const wide = { start: 7, end: 47, replacement: 'The driver came.' };
    const finding = { ...explained, suggestions: [wide, ...explained.suggestions] };
    const backend = fakeBackend(viewOf({}, { draft: { ...assessment, findings: [finding] } }));
    await openPanel(backend);
    const expected = draftText.slice(wide.start, wide.end);
    await expect.element(page.getByRole('button', { name: `for “${expected}”` })).toBeVisible();
    await page.getByRole('button', { name: 'Remove it' }).click();
    expect(backend.apply.mock.calls[0]?.[0]).toMatchObject({
      expected: 'As I already explained',
      replacement: '',
    });
  });

  test.for([
    ['changed', 'These words have changed since'],
    ['gone', 'no longer open'],
    ['refused', 'did not take the change'],
  ] as const)('that cannot be applied says so: %s', async ([reason, words]) => {
    const backend = fakeBackend();
    backend.apply.mockResolvedValue({ ok: false, reason });
    await openPanel(backend);
    await calmer.click();
    await expect.element(status).toHaveTextContent(words);
    await page.getByRole('button', { name: 'Close this notice' }).click();
    await expect.element(status).toBeEmptyDOMElement();
  });

  test('says so when nobody answers, and can be tried again', async () => {
    const backend = fakeBackend();
    backend.apply.mockRejectedValueOnce(new Error('no receiver'));
    await openPanel(backend);
    await calmer.click();
    await expect.element(status).toHaveTextContent('did not answer');
    await calmer.click();
    await expect.element(status).toHaveTextContent('Replaced.');
  });

  test('is not applied twice while the first is on its way', async () => {
    const backend = fakeBackend();
    backend.apply.mockReturnValue(new Promise(() => {}));
    await openPanel(backend);
    await calmer.click();
    await expect.element(calmer).toHaveAttribute('aria-disabled', 'true');
    await calmer.click({ force: true });
    expect(backend.apply).toHaveBeenCalledOnce();
  });

  test('is shown in the mail at a click on its words', async () => {
    const backend = fakeBackend();
    await openPanel(backend);
    await page.getByRole('button', { name: 'as soon as possible' }).click();
    const span = { start: soon.start, end: soon.end };
    expect(backend.show).toHaveBeenCalledExactlyOnceWith({ tabId: 7, draftId: 'draft-1', span });
  });

  test('tells why: its practice and its source', async () => {
    await openPanel();
    const source = page.getByText('Some Author, Some Title, 2017');
    await expect.element(source).not.toBeVisible();
    await page.getByRole('button', { name: 'Why' }).first().click();
    await expect.element(source).toBeVisible();
    await expect.element(page.getByText('Say it directly and with respect')).toBeVisible();
  });

  test('leaves the focus to the next one when it goes', async () => {
    const backend = fakeBackend();
    await openPanel(backend);
    (calmer.element() as HTMLElement).focus();
    backend.tellView(viewOf({ revision: 2 }, { draft: { ...assessment, findings: [soon] } }));
    await expect.element(page.getByRole('button', { name: 'as soon as possible' })).toHaveFocus();
  });

  test('arrow keys go from suggestion to suggestion, Enter takes one', async () => {
    const backend = fakeBackend();
    await openPanel(backend);
    (calmer.element() as HTMLElement).focus();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    await expect.element(page.getByRole('button', { name: 'by [day and hour]' })).toHaveFocus();
    await userEvent.keyboard('{ArrowUp}{Enter}');
    expect(backend.apply.mock.calls[0]?.[0]).toMatchObject({ replacement: '' });
  });
});

test('a very long draft says that only its beginning is judged', async () => {
  const draft: DraftAssessment = { score: 100, sum: [], findings: [], cut: 99_990 };
  await openPanel(fakeBackend(viewOf({}, { draft })));
  await expect.element(score.getByText('only its beginning is judged')).toBeVisible();
});

describe('a draft without a score', () => {
  test.for([
    ['short', 'Not enough text to judge yet'],
    ['language', 'This does not look like English, so it is not judged'],
    ['prose', 'This does not look like prose, so it is not judged'],
  ] as const)('says why it is not judged: %s', async ([unjudged, words]) => {
    const draft: DraftAssessment = { score: null, sum: [], findings: [], unjudged };
    await openPanel(fakeBackend(viewOf({}, { draft })));
    await expect.element(score.getByRole('heading')).toHaveTextContent(words);
    await expect.element(page.getByText('Nothing here to mend')).not.toBeInTheDocument();
  });

  test('says that nothing is written yet', async () => {
    await openPanel(fakeBackend(viewOf({}, { draft: null })));
    await expect.element(page.getByRole('heading', { name: 'Nothing written yet' })).toBeVisible();
  });

  test('says that it cannot see a draft', async () => {
    await openPanel(fakeBackend(viewOf({ draftId: null }, { draft: null })));
    await expect.element(page.getByRole('heading', { name: 'I cannot see a draft here' })).toBeVisible();
  });

  test('offers to read Outlook at an address of its own', async () => {
    const backend = fakeBackend(null);
    await openPanel(backend);
    const site = { tabId: 7, origin: 'https://mail.harbour.example' };
    backend.tellView(null, site);
    await expect.element(page.getByText(/mail\.harbour\.example looks like Outlook/)).toBeVisible();
    backend.readSite.mockResolvedValueOnce(false);
    await page.getByRole('button', { name: 'Use Evenkeel on this site' }).click();
    expect(backend.readSite).toHaveBeenCalledExactlyOnceWith(site);
    await expect.element(status).toHaveTextContent('Not granted');
    backend.tellView(viewOf());
    await expect.element(score).toHaveTextContent('71');
  });

  test('says that it cannot see a mail', async () => {
    await openPanel(fakeBackend(null));
    await expect.element(page.getByRole('heading', { name: 'I cannot see a mail here' })).toBeVisible();
  });
});

test('calmer words for what cannot be changed exactly are copied', async () => {
  const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValueOnce();
  onTestFinished(() => write.mockRestore());
  const before = { start: 0, end: explained.start + 4 }; // the phrase is half in bold type
  const backend = fakeBackend(
    viewOf({ replaceable: [before, { start: before.end, end: draftText.length }] }),
  );
  await openPanel(backend);
  await expect
    .element(page.getByRole('button', { name: `Replace with ${soon.suggestions[0]!.replacement}` }))
    .toBeVisible();
  expect(page.getByRole('button', { name: 'Remove it' }).elements()).toEqual([]);
  await page.getByRole('button', { name: 'Copy To put it in one place' }).click();
  expect(write).toHaveBeenCalledExactlyOnceWith('To put it in one place');
  expect(backend.apply).not.toHaveBeenCalled();
  await expect.element(status).toHaveTextContent('Copied.');
});

test('what the organisation locked is dismissed in this draft only', async () => {
  const locked = { ...assessment, findings: [{ ...explained, isLocked: true }] };
  const backend = fakeBackend(viewOf({}, { draft: locked }));
  await openPanel(backend);
  await page.getByRole('button', { name: 'Why' }).click();
  await expect.element(page.getByText(/^Your organisation keeps this one/)).toBeVisible();
  await page.getByRole('button', { name: 'Dismiss' }).click();
  expect(backend.dismiss.mock.lastCall![0]).toMatchObject({ rule: explained.rule, scope: 'here' });
});

describe('the subject line', () => {
  const draftSubject = 'You never come';
  const finding = { ...explained, rule: 'always-never', start: 0, end: 9 };
  const subject: DraftAssessment = {
    score: 90,
    sum: [{ facet: 'heat', points: 10, rule: finding.rule, span: finding }],
    findings: [{ ...finding, suggestions: [{ start: 0, end: 9, replacement: 'Please do' }] }],
  };
  const view = () => {
    const { conversation } = viewOf().snapshot;
    return viewOf({ conversation: { ...conversation, draftSubject } }, { subject });
  };

  test('has its own list, and its points are in the one score', async () => {
    await openPanel(fakeBackend(view()));
    await expect.element(page.getByRole('heading', { name: 'In the subject' })).toHaveTextContent('1');
    await expect.element(score).toHaveTextContent('Score 61 of 100');
    await page.getByRole('button', { name: 'How it adds up' }).click();
    await expect.element(page.getByRole('table')).toHaveTextContent('“You never” passive-aggressive');
  });

  test('is mended, shown and dismissed as such', async () => {
    const backend = fakeBackend(view());
    await openPanel(backend);
    const list = page.getByRole('region', { name: 'In the subject' });
    await list.getByRole('button', { name: 'Please do' }).click();
    const place = { tabId: 7, draftId: 'draft-1', part: 'subject', span: { start: 0, end: 9 } };
    expect(backend.apply).toHaveBeenCalledExactlyOnceWith({
      ...place,
      expected: 'You never',
      replacement: 'Please do',
    });
    await list.getByRole('button', { name: 'You never' }).click();
    expect(backend.show).toHaveBeenCalledExactlyOnceWith(place);
    await list.getByRole('button', { name: 'Dismiss' }).click();
    await page.getByRole('menuitem', { name: 'Here' }).click();
    expect(backend.dismiss.mock.lastCall![0]).toMatchObject({ rule: 'always-never', phrase: 'You never' });
  });

  test('is listed before anything else is written', async () => {
    const { conversation } = viewOf().snapshot;
    await openPanel(
      fakeBackend(
        viewOf({ conversation: { ...conversation, draft: '', draftSubject } }, { draft: null, subject }),
      ),
    );
    await expect.element(page.getByRole('heading', { name: 'In the subject' })).toHaveTextContent('1');
    await expect.element(page.getByRole('heading', { name: 'Nothing written yet' })).toBeVisible();
    await expect.element(score).not.toBeInTheDocument();
  });

  test('with nothing to mend takes no room', async () => {
    await openPanel(fakeBackend(viewOf({}, { subject: { score: 100, sum: [], findings: [] } })));
    await expect.element(score).toHaveTextContent('Score 71 of 100');
    await expect.element(page.getByText('In the subject')).not.toBeInTheDocument();
  });
});

describe('what is still to be filled in', () => {
  const draft = 'Dana, it comes by [date].\n\nKind regards,\n[your name]';
  const blanks = ['[date]', '[your name]'].map((words) => {
    const start = draft.indexOf(words);
    return { start, end: start + words.length };
  });
  const view = (text: string, left: typeof blanks) =>
    viewOf({ conversation: { thread: [], draft: text } }, { draft: noneFound, blanks: left });
  const noneFound: DraftAssessment = { score: 100, sum: [], findings: [] };
  const open = page.getByRole('region', { name: 'Still to fill in' });

  test('is listed, leads to its place, and goes once it is filled', async () => {
    const backend = fakeBackend(view(draft, blanks));
    await openPanel(backend);
    await expect.element(open).toHaveTextContent('Still to fill in[date][your name]');
    await open.getByRole('button', { name: '[your name]' }).click();
    expect(backend.show).toHaveBeenCalledExactlyOnceWith({
      tabId: 7,
      draftId: 'draft-1',
      span: blanks[1],
    });
    backend.tellView(view(draft.replace(/\[.*?\]/g, 'x'), []));
    await expect.element(open).not.toBeInTheDocument();
  });
});
