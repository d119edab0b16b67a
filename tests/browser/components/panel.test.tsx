import axe from 'axe-core';
import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Dismissal } from '@/lib/model';
import { advice, coachedView } from './coached-fixture';
import { explained, fakeBackend, openPanel, viewOf } from './panel-fixture';

const dismissed: readonly Dismissal[] = [
  { key: 'key-1', rule: 'as-i-said', scope: 'conversation', at: Date.UTC(2026, 2, 14) },
  { key: 'key-2', rule: 'vague-soon', scope: 'always', at: Date.UTC(2026, 2, 13) },
];

describe('the header', () => {
  test('names the mail, the other person and how heated they wrote', async () => {
    await openPanel();
    await expect
      .element(page.getByRole('heading', { level: 1 }))
      .toHaveTextContent('Late delivery, order 4471');
    await expect.element(page.getByText('Dana Ruiz')).toBeVisible();
    await expect.element(page.getByText('The newest message is: Hostile')).toBeVisible();
  });

  test('quotes the words that carry the heat, after the level', async () => {
    await openPanel();
    const carried = page.getByText('Carried by “disgrace” and “pathetic”');
    await expect.element(carried).toBeVisible();
    const level = page.getByText('The newest message is: Hostile').element();
    expect(level.compareDocumentPosition(carried.element())).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  test('quotes them from the newest message of the client, and says nothing where none carries it', async () => {
    const { conversation } = viewOf().snapshot;
    const thread = [
      ...conversation.thread,
      { from: 'client', name: 'Dana Ruiz', text: 'Useless!' },
      { from: 'us', text: 'I am on it.' },
    ] as const;
    const incoming = { heat: 0.5, level: 'hostile', findings: [], heated: [{ start: 0, end: 7 }] } as const;
    const backend = fakeBackend(viewOf({ conversation: { ...conversation, thread } }, { incoming }));
    await openPanel(backend);
    await expect.element(page.getByText('Carried by “Useless”')).toBeVisible();
    backend.tellView(viewOf({ revision: 2 }, { incoming: { ...incoming, heated: [] } }));
    await expect.element(page.getByText('Carried by')).not.toBeInTheDocument();
    await expect.element(page.getByText('The newest message is: Hostile')).toBeVisible();
  });

  test('gives no level to a message that was not judged', async () => {
    const incoming = { heat: 0, level: 'calm', findings: [], heated: [], unjudged: 'language' } as const;
    await openPanel(fakeBackend(viewOf({}, { incoming })));
    await expect.element(page.getByText('Dana Ruiz')).toBeVisible();
    expect(page.getByText('The newest message is').elements()).toEqual([]);
    expect(page.getByText('Carried by').elements()).toEqual([]);
  });
});

test('a break hides all that is written, until it is over', async () => {
  const backend = fakeBackend(coachedView());
  let over = () => {};
  backend.startBreak.mockReturnValue(
    new Promise((ended) => {
      over = ended;
    }),
  );
  const panel = await openPanel(backend);
  await page.getByRole('tab', { name: 'Conversation' }).click();
  await page.getByText('Take two minutes first').click();
  await page.getByRole('button', { name: 'Take two minutes' }).click();
  await page.getByRole('button', { name: 'Take two minutes' }).click();
  await page.getByRole('tab', { name: 'Draft' }).click();
  await expect.element(page.getByRole('button', { name: 'Back to the mail' })).toBeVisible();
  for (const words of ['disgrace', 'As I already explained', 'Who signed for it?'])
    expect(panel.textContent).not.toContain(words);
  over();
  await expect.element(page.getByText('Carried by')).toBeVisible();
});

describe('the tabs', () => {
  test('of a kit has its name, and goes with its conversation', async () => {
    const backend = fakeBackend(coachedView());
    await openPanel(backend);
    await page.getByRole('tab', { name: 'Conversation' }).click();
    await page.getByRole('button', { name: 'Prepare the call' }).click();
    const call = page.getByRole('tab', { name: 'Call', exact: true });
    await expect.element(call).toHaveAttribute('aria-selected', 'true');
    await expect.element(call).toHaveFocus();
    await page.getByRole('button', { name: 'Start the clock' }).click();
    await page.getByRole('tab', { name: 'Draft' }).click();
    await call.click();
    await expect.element(page.getByRole('timer')).toBeVisible();
    backend.tellView(coachedView({}, { revision: 3, conversationId: 'conversation-2' }));
    await expect.element(call).not.toBeInTheDocument();
    await expect
      .element(page.getByRole('tab', { name: 'Conversation' }))
      .toHaveAttribute('aria-selected', 'true');
  });

  test('are moved through by arrow keys, Home and End', async () => {
    await openPanel(fakeBackend(coachedView()));
    const draft = page.getByRole('tab', { name: 'Draft' });
    const conversation = page.getByRole('tab', { name: 'Conversation' });
    const you = page.getByRole('tab', { name: 'You' });
    await draft.click();
    for (const [key, now] of [
      ['ArrowRight', conversation],
      ['ArrowRight', you],
      ['ArrowRight', draft],
      ['ArrowLeft', you],
      ['Home', draft],
      ['End', you],
      ['ArrowLeft', conversation],
    ] as const) {
      await userEvent.keyboard(`{${key}}`);
      await expect.element(now).toHaveFocus();
      await expect.element(now).toHaveAttribute('aria-selected', 'true');
    }
    await expect.element(page.getByRole('tabpanel', { name: 'Conversation' })).toBeVisible();
    await userEvent.keyboard('{Tab}');
    await expect.element(page.getByRole('button', { name: 'Prepare the call' })).toHaveFocus();
  });
});

describe('the advice beside the draft', () => {
  const pointer = page.getByRole('button', { name: 'Advice: Call Dana instead of writing' });

  test('is one line that opens the conversation, by keyboard too', async () => {
    await openPanel(fakeBackend(coachedView()));
    (pointer.element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('tab', { name: 'Conversation' })).toHaveFocus();
    await expect.element(page.getByRole('button', { name: 'Prepare the call' })).toBeVisible();
  });

  test('is not there for what was put aside, or where none is given', async () => {
    const backend = fakeBackend(coachedView({ advice: advice.slice(0, 1) }));
    await openPanel(backend);
    await pointer.click();
    await page.getByRole('button', { name: 'Not now' }).click();
    await page.getByRole('tab', { name: 'Draft' }).click();
    await expect.element(page.getByRole('region', { name: 'Score' })).toBeVisible();
    await expect.element(pointer).not.toBeInTheDocument();
  });
});

describe('dismissing', () => {
  const opener = page.getByRole('button', { name: 'Dismiss', exact: true }).first();
  const menu = page.getByRole('menu', { name: 'Dismiss' });

  test('is chosen by keyboard alone', async () => {
    const backend = fakeBackend();
    await openPanel(backend);
    (opener.element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(menu.getByRole('menuitem', { name: 'Here' })).toHaveFocus();
    await userEvent.keyboard('{End}{ArrowUp}');
    await expect.element(menu.getByRole('menuitem', { name: 'In this conversation' })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    expect(backend.dismiss).toHaveBeenCalledExactlyOnceWith({
      rule: explained.rule,
      phrase: 'As I already explained',
      scope: 'conversation',
      draftId: 'draft-1',
      conversationId: 'conversation-1',
    });
    await expect.element(menu).not.toBeInTheDocument();
    await expect.element(page.getByRole('status')).toHaveTextContent('Dismissed in this conversation.');
  });

  test('is left with Escape, back to its button, and with Tab', async () => {
    const backend = fakeBackend();
    await openPanel(backend);
    (opener.element() as HTMLElement).focus();
    await userEvent.keyboard('{ArrowDown}{Escape}');
    await expect.element(menu).not.toBeInTheDocument();
    await expect.element(opener).toHaveFocus();
    await userEvent.keyboard('{ArrowDown}');
    await expect.element(menu).toBeVisible();
    await userEvent.keyboard('{Tab}');
    await expect.element(menu).not.toBeInTheDocument();
    expect(backend.dismiss).not.toHaveBeenCalled();
  });

  test('offers no conversation to a draft that stands in none', async () => {
    await openPanel(fakeBackend(viewOf({ conversationId: null })));
    await opener.click();
    const choices = menu.getByRole('menuitem').elements();
    expect(choices.map((choice) => choice.textContent)).toEqual([
      'Here in this draft',
      'Always in every mail',
    ]);
  });

  test('is taken back from the list', async () => {
    const backend = fakeBackend(viewOf(), dismissed);
    await openPanel(backend);
    await page.getByText('Dismissed · 2').click();
    await expect.element(page.getByText('As I said')).toBeVisible();
    await expect.element(page.getByText('In this conversation ·')).toBeVisible();
    await page.getByRole('button', { name: 'Take back' }).last().click();
    expect(backend.restore).toHaveBeenCalledExactlyOnceWith({ key: 'key-2' });
    await expect.element(page.getByRole('status')).toHaveTextContent('Taken back.');
    backend.tellDismissals([]);
    await expect.element(page.getByText('Dismissed ·')).not.toBeInTheDocument();
  });
});

describe('the panel as a whole', () => {
  test.for([320, 360, 400])('fits %i px without scrolling sideways', async (width) => {
    await openPanel(fakeBackend(viewOf(), dismissed));
    await page.viewport(width, 640);
    await page.getByText('Dismissed · 2').click();
    await page.getByRole('button', { name: 'How it adds up' }).click();
    await page.getByRole('button', { name: 'Dismiss', exact: true }).first().click();
    expect(document.documentElement.scrollWidth).toBe(width);
  });

  test('gives axe nothing to find, with all of it unfolded', async () => {
    const place = await openPanel(fakeBackend(viewOf(), dismissed));
    await page.getByText('Dismissed · 2').click();
    await page.getByRole('button', { name: 'How it adds up' }).click();
    await page.getByRole('button', { name: 'Why' }).first().click();
    await page.getByRole('button', { name: 'To put it in one place' }).click();
    await page.getByRole('button', { name: 'Dismiss', exact: true }).first().click();
    const { violations } = await axe.run(place);
    expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
  });
});

test('what was told in one tab is gone in the next', async () => {
  await openPanel();
  await page.getByRole('button', { name: 'To put it in one place' }).click();
  await expect.element(page.getByRole('status')).toHaveTextContent('Replaced.');
  await page.getByRole('tab', { name: 'You' }).click();
  await expect.element(page.getByRole('status')).toHaveTextContent('');
  await expect.element(page.getByRole('button', { name: 'Close this notice' })).not.toBeInTheDocument();
});
