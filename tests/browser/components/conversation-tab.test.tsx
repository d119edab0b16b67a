import axe from 'axe-core';
import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { createPanelStore } from '@/components/panel-store';
import { advice, coachedView, heat, longOverview, overview } from './coached-fixture';
import { fakeBackend, openPanel, viewOf } from './panel-fixture';

const section = (name: string) => page.getByRole('region', { name });
const region = section('Advice');
const chart = page.getByRole('slider', { name: 'Message' });

/** A panel with its conversation open. */
async function openConversation(view = coachedView()) {
  const backend = fakeBackend(view);
  const place = await openPanel(backend);
  await page.getByRole('tab', { name: 'Conversation' }).click();
  return { backend, place };
}

describe('the advice', () => {
  test('is one card: what to do, why, what speaks against it, and its kit', async () => {
    await openConversation();
    await expect
      .element(region.getByRole('heading', { level: 2 }).first())
      .toHaveTextContent('Call Dana instead of writing');
    for (const words of [...advice[0]!.reasons, ...advice[0]!.against!])
      await expect.element(region.getByText(words)).toBeVisible();
    await expect.element(region.getByRole('heading', { name: 'What speaks against it' })).toBeVisible();
    await expect.element(region.getByRole('button', { name: 'Prepare the call' })).toBeVisible();
  });

  test('tells the practice, and on asking where it comes from', async () => {
    await openConversation();
    await expect.element(region.getByText('Call when email turns hostile')).toBeVisible();
    const source = region.getByText('Source: 3 Simple tips for managing difficult clients');
    await expect.element(source).not.toBeVisible();
    await region.getByRole('button', { name: 'Why' }).first().click();
    await expect.element(source).toBeVisible();
  });

  test('lists further advice, each with its reasons when unfolded', async () => {
    await openConversation();
    const others = section('Also worth a thought · 2');
    const reason = others.getByText('The draft is as hot as the message');
    await expect.element(reason).not.toBeVisible();
    await others.getByText('Take two minutes first').click();
    await expect.element(reason).toBeVisible();
    await expect.element(others.getByRole('button', { name: 'Take two minutes' })).toBeVisible();
  });

  test('put aside makes room for the next, keeps the focus, and comes back', async () => {
    await openConversation();
    await region.getByRole('button', { name: 'Not now' }).click();
    await expect
      .element(region.getByRole('heading', { level: 2 }).first())
      .toHaveTextContent('Take two minutes first');
    await expect.element(region).toHaveFocus();
    await region.getByRole('button', { name: 'Not now' }).click();
    await region.getByRole('button', { name: 'Not now' }).click();
    await expect.element(region).toHaveTextContent('Put aside for now · 3');
    expect(region.getByRole('heading').elements()).toEqual([]);
    await region.getByRole('button', { name: 'Show again' }).click();
    await expect.element(region.getByRole('button', { name: 'Prepare the call' })).toBeVisible();
    await expect.element(region).toHaveFocus();
  });

  test('put aside comes back by itself in another conversation, and when the client writes again', async () => {
    const { backend } = await openConversation();
    const call = region.getByRole('button', { name: 'Prepare the call' });
    const notNow = region.getByRole('button', { name: 'Not now' });
    await notNow.click();
    backend.tellView(coachedView({}, { revision: 2 }));
    await expect.element(call).not.toBeInTheDocument();
    const { conversation } = viewOf().snapshot;
    const thread = [...conversation.thread, { from: 'client', name: 'Dana Ruiz', text: 'Well?' }] as const;
    backend.tellView(coachedView({}, { revision: 3, conversation: { ...conversation, thread } }));
    await expect.element(call).toBeVisible();
    await notNow.click();
    await expect.element(call).not.toBeInTheDocument();
    backend.tellView(coachedView({}, { revision: 4, conversationId: 'conversation-2' }));
    await expect.element(call).toBeVisible();
  });

  test('has its kit open until another conversation is', () => {
    const backend = fakeBackend(coachedView());
    const store = createPanelStore(backend);
    store.getState().showKit('phone-call');
    expect(store.getState()).toMatchObject({ openKit: 'phone-call', kitAdvice: advice[0] });
    backend.tellView(coachedView({ advice: [] }, { revision: 2 }));
    expect(store.getState()).toMatchObject({ openKit: 'phone-call', kitAdvice: advice[0] });
    backend.tellView(coachedView({}, { revision: 3, conversationId: 'conversation-2' }));
    expect(store.getState()).toMatchObject({ openKit: null, kitAdvice: null });
  });

  test('where there is none says so', async () => {
    await openConversation(coachedView({ advice: [] }));
    await expect.element(region.getByText('Nothing here asks for more than a good answer.')).toBeVisible();
  });
});

describe('the heat line', () => {
  test('tells the newest message first, in words', async () => {
    await openConversation();
    await expect.element(chart).toHaveAttribute('aria-valuenow', '6');
    await expect.element(page.getByText('Dana Ruiz: hostile')).toBeVisible();
    await expect.element(page.getByText(/^Saturday 14 Mar.*, 09:12 · 6 of 6$/)).toBeVisible();
  });

  test('is one tab stop, moved through by arrow keys, Home and End', async () => {
    await openConversation();
    (chart.element() as HTMLElement).focus();
    for (const [key, now] of [
      ['ArrowLeft', '5'],
      ['ArrowDown', '4'],
      ['ArrowRight', '5'],
      ['Home', '1'],
      ['ArrowLeft', '1'],
      ['End', '6'],
      ['ArrowUp', '6'],
    ] as const) {
      await userEvent.keyboard(`{${key}}`);
      await expect.element(chart).toHaveAttribute('aria-valuenow', now);
    }
    await userEvent.keyboard('{Home}{ArrowRight}');
    await expect
      .element(chart)
      .toHaveAttribute('aria-valuetext', expect.stringMatching(/^Sam Okafor, your team: calm, Monday 9 Mar/));
    await expect.element(page.getByText('Sam Okafor, your team: calm')).toBeVisible();
  });

  test('tells the message that is pointed at', async () => {
    await openConversation();
    await chart.click({ position: { x: 2, y: 40 } });
    await expect.element(chart).toHaveAttribute('aria-valuenow', '1');
  });

  test('is a table for a screen reader', async () => {
    await openConversation();
    const table = page.getByRole('table', { name: 'How heated, message by message' });
    const rows = table.getByRole('row').elements();
    expect(rows.map((row) => Array.from(row.children, (cell) => cell.textContent)).slice(0, 2)).toEqual([
      ['Message', 'From', 'When', 'Level'],
      ['1', 'Dana Ruiz', expect.stringMatching(/^Monday 9 Mar.*, 09:12$/), 'Calm'],
    ]);
    expect(rows).toHaveLength(1 + heat.length);
  });

  test('numbers the messages where the page tells no time', async () => {
    const timeless = heat.map(({ sentAt: _, ...point }) => point);
    await openConversation(coachedView({ overview: { ...overview, heat: timeless } }));
    const labels = Array.from(chart.element().querySelectorAll('text'), ({ textContent }) => textContent);
    expect(labels).toEqual(['1', '2', '3', '4', '5', '6']);
    await expect.element(page.getByText('6 of 6', { exact: true })).toBeVisible();
  });

  test('stays on a message that is there when messages go', async () => {
    const { backend } = await openConversation();
    (chart.element() as HTMLElement).focus();
    await userEvent.keyboard('{ArrowLeft}');
    backend.tellView(coachedView({ overview: { ...overview, heat: heat.slice(0, 2) } }, { revision: 2 }));
    await expect.element(chart).toHaveAttribute('aria-valuenow', '2');
  });
});

describe('the client’s side', () => {
  test('lists what they want, what is open first, with what became of it', async () => {
    await openConversation();
    const wants = section('What Dana wants');
    const told = wants
      .getByRole('listitem')
      .elements()
      .map((item) => item.textContent);
    expect(told).toEqual([
      'Open: “Who signed for it?”asked twice, not answered',
      'Open: “I want the pallets here before the weekend”not taken up yet',
      'Done: “Where is it?”answered in your draft',
      'Done: “Send me the delivery note”taken up earlier',
    ]);
  });

  test('tells what they feel, say and threaten, and who decides, in their own words', async () => {
    await openConversation();
    await expect
      .element(section('What Dana may feel'))
      .toHaveTextContent('angry“Ten days late is a disgrace”');
    const said = section('What happened, and what is threatened');
    await expect.element(said.getByText('“The pallets were due on 4 March”')).toBeVisible();
    await expect.element(said.getByText('“I will move our account to somebody who delivers”')).toBeVisible();
    await expect
      .element(section('Who is on their side'))
      .toHaveTextContent('Marta Oyelaran seems to decide“Marta signs off every order”');
  });

  test('leaves out what is empty, and says what would be listed', async () => {
    const empty = { ...overview, feelings: [], asks: [], facts: [], people: [] };
    await openConversation(coachedView({ overview: empty }));
    await expect
      .element(section('What Dana wants'))
      .toHaveTextContent('No question and no request stands out.');
    await expect.element(section('What is threatened')).toBeVisible();
    for (const name of ['What Dana may feel', 'What happened', 'Who is on their side'])
      expect(section(name).elements()).toEqual([]);
  });

  test('says so when the newest message could not be read', async () => {
    const incoming = { heat: 0, level: 'calm', findings: [], heated: [], unjudged: 'language' } as const;
    await openConversation(coachedView({ incoming }));
    await expect.element(page.getByText('does not look like English, so I cannot tell')).toBeVisible();
  });

  test('says what will be here when no client has written, and when no mail is seen', async () => {
    const { backend } = await openConversation(viewOf());
    await expect.element(page.getByRole('heading', { name: 'No message from a client here' })).toBeVisible();
    backend.tellView(null);
    await expect.element(page.getByRole('heading', { name: 'I cannot see a mail here' })).toBeVisible();
  });
});

describe('a long conversation', () => {
  const long = () => coachedView({ overview: longOverview() });

  test.for([320, 400])('fits %i px without scrolling sideways', async (width) => {
    await openConversation(long());
    await page.viewport(width, 640);
    await page.getByRole('button', { name: 'More' }).first().click();
    await page.getByRole('button', { name: 'Show all 12 questions and requests' }).click();
    expect(document.documentElement.scrollWidth).toBe(width);
  });

  test('labels as many messages as there is room for, the newest always', async () => {
    await openConversation(long());
    const labels = Array.from(chart.element().querySelectorAll('text')).filter((label) => label.textContent);
    expect(labels.length).toBeLessThanOrEqual(6);
    const boxes = labels.map((label) => label.getBoundingClientRect());
    for (const [index, box] of boxes.slice(1).entries())
      expect(box.left).toBeGreaterThan(boxes[index]!.right);
    expect(chart.element().querySelectorAll('text').item(39).textContent).not.toBe('');
  });

  test('folds long words and long lists', async () => {
    await openConversation(long());
    const wants = section('What Dana wants');
    expect(wants.getByRole('listitem').elements()).toHaveLength(5);
    await wants.getByRole('button', { name: 'Show all 12' }).click();
    expect(wants.getByRole('listitem').elements()).toHaveLength(12);
    const first = wants.getByRole('listitem').first();
    const folded = first.element().textContent.length;
    await first.getByRole('button', { name: 'More' }).click();
    expect(first.element().textContent.length).toBeGreaterThan(folded);
  });
});

test('gives axe nothing to find, with all of it unfolded', async () => {
  const { place } = await openConversation();
  for (const summary of place.querySelectorAll('summary')) summary.click();
  await region.getByRole('button', { name: 'Why' }).first().click();
  const { violations } = await axe.run(place);
  expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
});

describe('notes of a call', () => {
  const call = { startedAt: 0, endedAt: 60_000, notes: 'Pallets by noon\nDana sends the list' };
  const notes = section('Notes of your call');

  test('stay in reach where no advice leads to them', async () => {
    const { backend } = await openConversation(viewOf({}, { overview, advice: [] }));
    await expect.element(notes).not.toBeInTheDocument();
    backend.tellCalls({ 'conversation-1': call, another: { ...call, notes: 'Not here' } });
    await expect.element(notes).toHaveTextContent(/^Notes of your callPallets by noon Dana sends the list/);
    await expect.element(notes.getByRole('button', { name: 'Copy the follow-up' })).toBeVisible();
    backend.tellCalls({ 'conversation-1': { ...call, followedUpAt: 70_000 } });
    await expect.element(notes).not.toBeInTheDocument();
  });

  test('are in the kit of the call where there is one', async () => {
    const { backend } = await openConversation();
    backend.tellCalls({ 'conversation-1': call });
    await page.getByRole('button', { name: 'Prepare the call' }).first().click();
    await expect.element(page.getByRole('textbox', { name: 'Notes' })).toHaveValue(call.notes);
    await page.getByRole('tab', { name: 'Conversation' }).click();
    await expect.element(notes).not.toBeInTheDocument();
  });
});

test('of a single message there is no line, only how heated it was', async () => {
  await openConversation(viewOf({}, { overview: { ...overview, heat: heat.slice(0, 1) }, advice: [] }));
  await expect.element(section('How heated')).toHaveTextContent(/^How heatedDana Ruiz: /);
  await expect.element(chart).not.toBeInTheDocument();
});
