import axe from 'axe-core';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import {
  boundaryKit,
  breakKit,
  callKit,
  followUpKit,
  handOverKit,
  kitView,
  openKit,
  safetyKit,
} from './kit-fixture';
import { draftText } from './panel-fixture';

const button = (name: string) => page.getByRole('button', { name, exact: true });
const box = (name: string) => page.getByRole('textbox', { name });

describe('a kit', () => {
  test('has the advice as its heading, its sections, and the way back', async () => {
    const { onBack } = await openKit(callKit);
    await expect.element(page.getByRole('heading', { name: 'Call Dana instead of writing' })).toBeVisible();
    const asked = page.getByRole('region', { name: 'What Dana wants' });
    expect(asked.getByRole('listitem').elements()).toHaveLength(2);
    await button('Conversation').click();
    expect(onBack).toHaveBeenCalledOnce();
  });

  test.each([callKit, { ...callKit, phone: null }, boundaryKit, handOverKit, breakKit, safetyKit])(
    '$name can be used by everybody, in 320 px',
    async (kit) => {
      await openKit(kit, {}, 320);
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
      const { violations } = await axe.run(document.body, { rules: { region: { enabled: false } } });
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    },
  );
});

describe('words for the mail', () => {
  const words = boundaryKit.words!.text;

  test('go to the start of the draft, as the person has changed them', async () => {
    const { onInsert } = await openKit(boundaryKit);
    await userEvent.fill(box('Words for the mail'), 'Dana, let us talk.');
    await button('Put into the mail').click();
    expect(onInsert).toHaveBeenCalledExactlyOnceWith({ at: 0, text: 'Dana, let us talk.\n\n' });
  });

  test('go into an empty draft as they are', async () => {
    const { onInsert } = await openKit(boundaryKit, {
      conversation: { thread: [], draft: '' },
      replaceable: [],
    });
    await button('Put into the mail').click();
    expect(onInsert).toHaveBeenCalledExactlyOnceWith({ at: 0, text: words });
  });

  test('wait for Reply where no draft is open, and can be copied', async () => {
    const { onCopy } = await openKit(boundaryKit, { draftId: null });
    await expect.element(page.getByText('Press Reply in the mail')).toBeVisible();
    await expect.element(button('Put into the mail')).not.toBeInTheDocument();
    await button('Copy').click();
    expect(onCopy).toHaveBeenCalledExactlyOnceWith(words);
  });

  test('count the places to fill in, and go from one to the next', async () => {
    await openKit(boundaryKit);
    const field = box('Words for the mail').element() as HTMLTextAreaElement;
    const selected = () => field.value.slice(field.selectionStart, field.selectionEnd);
    await button('2 places to fill in').click();
    expect(selected()).toBe('[day and hour]');
    await button('2 places to fill in').click();
    expect(selected()).toBe('[what you can give]');
    await userEvent.keyboard('a refund');
    await button('1 place to fill in').click();
    expect(selected()).toBe('[day and hour]');
    await userEvent.keyboard('noon');
    await expect.element(page.getByText('to fill in')).not.toBeInTheDocument();
  });

  test('are as high as what is written', async () => {
    await openKit(boundaryKit);
    const field = box('Words for the mail').element() as HTMLTextAreaElement;
    expect(field.scrollHeight).toBeLessThanOrEqual(field.clientHeight);
    await userEvent.fill(field, 'line\n'.repeat(30));
    expect(field.scrollHeight).toBeLessThanOrEqual(field.clientHeight);
  });

  test('keep the person’s changes when the tab is left and the report is new', async () => {
    const { backend, reopen } = await openKit(boundaryKit);
    await userEvent.fill(box('Words for the mail'), 'Mine.');
    backend.tellView(kitView(boundaryKit, { revision: 2 }));
    reopen();
    await expect.element(box('Words for the mail')).toHaveValue('Mine.');
    backend.tellView(kitView(boundaryKit, { revision: 3, conversationId: 'another' }));
    await expect.element(box('Words for the mail')).toHaveValue(words);
  });
});

test('words for a colleague are copied, whether a draft is open or not', async () => {
  const { onCopy } = await openKit(handOverKit);
  await expect.element(button('Put into the mail')).not.toBeInTheDocument();
  await button('Copy').click();
  expect(onCopy).toHaveBeenCalledExactlyOnceWith(handOverKit.words!.text);
});

describe('a call', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  test('is rung by its number; without one it says where to find it', async () => {
    const { backend } = await openKit(callKit);
    const link = page.getByRole('link', { name: 'Call (020) 7946 0018' });
    await expect.element(link).toHaveAttribute('href', 'tel:+442079460018');
    backend.tellView(kitView({ ...callKit, phone: null }));
    await expect.element(link).not.toBeInTheDocument();
    await expect.element(page.getByText('Find the number.')).toBeVisible();
  });

  test('has a clock that goes on while another tab is open, and says when it is time to close', async () => {
    vi.useFakeTimers({ toFake: ['Date', 'setInterval', 'clearInterval'], now: 0 });
    const { reopen } = await openKit(callKit);
    const clock = page.getByRole('timer');
    await expect.element(clock).not.toBeInTheDocument();
    await button('Start the clock').click();
    await expect.element(box('Notes')).toHaveFocus();
    vi.advanceTimersByTime(65_000);
    await expect.element(clock).toHaveTextContent('1:05 of 10 minutes');
    vi.setSystemTime(600_000);
    reopen();
    await expect.element(clock).toHaveTextContent('10:00 of 10 minutes');
    await expect.element(page.getByRole('status')).toHaveTextContent('Time to close');
    await button('End the call').click();
    vi.advanceTimersByTime(60_000);
    await expect.element(clock).toHaveTextContent('10:00');
    await expect.element(page.getByRole('status')).toHaveTextContent('The call has ended.');
  });

  test('turns its notes into the follow-up, in the mail with one click', async () => {
    const { onInsert, reopen } = await openKit(callKit);
    await button('Start the clock').click();
    await userEvent.keyboard('Pallets on Friday by noon{Enter}Dana sends the list');
    await button('End the call').click();
    reopen();
    await button('Write the follow-up').click();
    await expect
      .element(box('The follow-up'))
      .toHaveValue(expect.stringContaining('- Pallets on Friday by noon\n- Dana sends the list'));
    await button('Put into the mail').click();
    const { text } = onInsert.mock.calls[0]![0];
    expect(text).toMatch(/^Hello Dana,\n\n/);
    expect(text.endsWith('\n\n')).toBe(true);
    reopen();
    await expect.element(box('The follow-up')).toBeVisible();
  });

  test('is kept as it goes on, and shown as it was kept', async () => {
    const { backend } = await openKit(callKit);
    await button('Start the clock').click();
    await userEvent.keyboard('Ok');
    const kept = { startedAt: expect.any(Number), endedAt: null };
    expect(backend.keepCall.mock.calls).toEqual([
      ['conversation-1', { ...kept, notes: '' }],
      ['conversation-1', { ...kept, notes: 'O' }],
      ['conversation-1', { ...kept, notes: 'Ok' }],
    ]);
    backend.tellCalls({ 'conversation-1': { startedAt: 0, endedAt: 60_000, notes: 'From before' } });
    await expect.element(box('Notes')).toHaveValue('From before');
    await expect.element(page.getByRole('timer')).toHaveTextContent('1:00');
    backend.tellCalls({});
    await expect.element(button('Start the clock')).toBeVisible();
  });

  test('what is told while a change is on its way to be kept is older, and not shown', async () => {
    const { backend } = await openKit(callKit);
    const { promise, resolve } = Promise.withResolvers<void>();
    backend.keepCall.mockReturnValue(promise);
    await button('Start the clock').click();
    await userEvent.keyboard('New');
    backend.tellCalls({ 'conversation-1': { startedAt: 0, endedAt: null, notes: 'N' } });
    await expect.element(box('Notes')).toHaveValue('New');
    resolve();
  });

  test('has served once its follow-up is in the mail, until more is noted', async () => {
    const { backend } = await openKit(callKit);
    await button('Start the clock').click();
    await button('End the call').click();
    await button('Write the follow-up').click();
    await button('Put into the mail').click();
    const last = () => backend.keepCall.mock.lastCall![1];
    await vi.waitFor(() => expect(last().followedUpAt).toBeTypeOf('number'));
    await userEvent.fill(box('Notes'), 'One more');
    expect(last().followedUpAt).toBeUndefined();
  });

  test('gives its notes to the kit of the follow-up', async () => {
    const { backend } = await openKit(followUpKit);
    await expect.element(box('Words for the mail')).toHaveValue('Hello [name],');
    backend.tellCalls({ 'conversation-1': { startedAt: 0, endedAt: 60_000, notes: 'Pallets by noon' } });
    await expect.element(box('Words for the mail')).toHaveValue(expect.stringMatching(/^Hello Dana,\n/));
    await expect
      .element(box('Words for the mail'))
      .toHaveValue(expect.stringContaining('\n- Pallets by noon\n'));
    await button('Put into the mail').click();
    await vi.waitFor(() => expect(backend.keepCall.mock.lastCall![1].followedUpAt).toBeTypeOf('number'));
  });

  test('keeps its notes when it is called again', async () => {
    await openKit(callKit);
    await button('Start the clock').click();
    await userEvent.keyboard('Busy');
    await button('End the call').click();
    await button('Call again').click();
    await expect.element(box('Notes')).toHaveValue('Busy');
  });
});

describe('a break', () => {
  test('covers the mail with the question and what is still asked for, until it is over', async () => {
    const { backend } = await openKit(breakKit);
    let over = () => {};
    backend.startBreak.mockReturnValue(
      new Promise((ended) => {
        over = ended;
      }),
    );
    await button('Take two minutes').click();
    expect(backend.startBreak).toHaveBeenCalledExactlyOnceWith({
      tabId: 7,
      minutes: 2,
      question: 'What would a good end of this look like to Dana?',
      requests: ['“Who signed for it?”'],
    });
    await expect.element(page.getByText('The mail is covered.')).toBeVisible();
    await expect.element(button('Back to the mail')).toHaveFocus();
    await expect.element(page.getByText('What would a good end')).not.toBeInTheDocument();
    over();
    await expect.element(button('Take two minutes')).toBeVisible();
  });

  test('can be ended from here', async () => {
    const { backend } = await openKit(breakKit);
    backend.startBreak.mockReturnValue(new Promise(() => {}));
    await button('Take two minutes').click();
    await button('Back to the mail').click();
    expect(backend.endBreak).toHaveBeenCalledExactlyOnceWith({ tabId: 7 });
    await expect.element(button('Take two minutes')).toBeVisible();
  });

  test('that nobody answers is over', async () => {
    const { backend, store } = await openKit(breakKit);
    backend.startBreak.mockRejectedValue(new Error('no receiver'));
    await button('Take two minutes').click();
    await expect.element(button('Take two minutes')).toBeVisible();
    expect(store.getState().notice?.text).toContain('did not answer');
  });
});

test('an answer to somebody in danger comes with words, and with no evidence to save', async () => {
  const words = { to: 'draft', text: 'I am worried about you.' } as const;
  await openKit({ ...safetyKit, words });
  await expect.element(button('Put into the mail')).toBeVisible();
  await expect.element(button('Save the conversation')).not.toBeInTheDocument();
});

test('the conversation is saved as a text file, without the draft', async () => {
  await openKit(safetyKit);
  let file: Blob | undefined;
  const made = vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    file = blob as Blob;
    return '#';
  });
  const clicked = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
  await button('Save the conversation').click();
  expect(clicked).toHaveBeenCalledOnce();
  expect((clicked.mock.contexts[0] as HTMLAnchorElement).download).toMatch(/^conversation-[\d-]+\.txt$/);
  const text = await file!.text();
  expect(text).toContain('Dana Ruiz · client side');
  expect(text).not.toContain(draftText);
  made.mockRestore();
  clicked.mockRestore();
});
