import { onTestFinished } from 'vitest';
import { cdp, userEvent } from 'vitest/browser';
import { gmail } from '@/lib/webmail/gmail';
import { outlook } from '@/lib/webmail/outlook';
import gmailHtml from '@/tests/fixtures/gmail/conversation-2025-en.built.html?raw';
import outlookHtml from '@/tests/fixtures/outlook/conversation-2026-en.built.html?raw';
import { until } from '@/tests/until';

/**
 * Pages that send as the webmails do. Gmail's buttons, of Closure's make, act on `mouseup` after a `mousedown` and on
 * the keys themselves; its menus on any `mouseup`. Outlook's are buttons of the browser's own, which act on `click`.
 */

type Kind = 'send' | 'archive' | 'schedule';

export interface SendingPage {
  readonly html: string;
  readonly adapter: () => ReturnType<typeof gmail>;
  readonly body: string;
  /** Makes the page send. Returns what it has sent, in order. */
  behave(): Kind[];
  readonly ways: Readonly<Record<string, { readonly kind: Kind; act(): Promise<unknown> }>>;
}

const find = (selector: string) => document.querySelector<HTMLElement>(selector)!;
const focus = (selector: string) => find(selector).focus();
const keys = (typed: string) => userEvent.keyboard(typed);

/** Before anybody else at a click, to know that a touch has ended in one. */
let clicks = 0;
window.addEventListener('click', () => clicks++, true);

/** A finger on an element. The tests' page is a frame, drawn smaller than it is. */
async function tap(selector: string) {
  const { left, top, width, height } = find(selector).getBoundingClientRect();
  const frame = window.frameElement!.getBoundingClientRect();
  const scale = frame.width / innerWidth;
  const point = { x: frame.left + (left + width / 2) * scale, y: frame.top + (top + height / 2) * scale };
  const before = clicks;
  await cdp().send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [point] });
  await cdp().send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await until(() => clicks > before || !find(selector)); // what was sent may be gone by then
}

/** Takes down what is sent; the box closes. */
function outbox(box: string) {
  const sent: Kind[] = [];
  const ending = new AbortController();
  onTestFinished(() => ending.abort());
  const send = (kind: Kind) => {
    sent.push(kind);
    find(box)?.remove();
  };
  const on = (type: string, act: (event: MouseEvent & KeyboardEvent) => void) =>
    document.addEventListener(type, act as EventListener, { signal: ending.signal });
  return { sent, send, on };
}

const gmailKinds = { '.aoO': 'send', '.Uo': 'archive', '[selector=scheduledSend]': 'schedule' } as const;
const gmailKind = ({ target }: Event) =>
  Object.entries(gmailKinds).find(([selector]) => (target as Element).closest(selector))?.[1];

const gmailPage: SendingPage = {
  html: gmailHtml,
  adapter: () => gmail(document),
  body: '[g_editable=true]',
  behave() {
    const archive = find('.aoO').cloneNode() as HTMLElement;
    archive.className = 'Uo';
    archive.textContent = 'Send and archive';
    find('.aoO').after(archive);
    document.body.insertAdjacentHTML(
      'beforeend',
      '<div role="menu"><div role="menuitem" tabindex="0" selector="scheduledSend">Later</div></div>',
    );
    const { sent, send, on } = outbox('.M9');
    let active: EventTarget | null = null;
    on('mousedown', ({ target }) => {
      active = target;
    });
    on('mouseup', (event) => {
      const kind = gmailKind(event);
      const isPress = event.target === active || kind === 'schedule';
      if (kind && isPress && event.button === 0) send(kind);
    });
    on('keydown', (event) => {
      const kind = gmailKind(event);
      if (kind && event.key === 'Enter') send(kind);
      else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) send('send');
    });
    on('keyup', (event) => {
      const kind = gmailKind(event);
      if (kind && event.key === ' ') send(kind);
    });
    return sent;
  },
  ways: {
    'a click': { kind: 'send', act: () => userEvent.click(find('.aoO')) },
    'a touch': { kind: 'send', act: () => tap('.aoO') },
    'Ctrl+Enter': { kind: 'send', act: () => keys('{Control>}{Enter}{/Control}') },
    'Cmd+Enter': { kind: 'send', act: () => keys('{Meta>}{Enter}{/Meta}') },
    'Ctrl+Shift+Enter': { kind: 'send', act: () => keys('{Control>}{Shift>}{Enter}{/Shift}{/Control}') },
    'Enter of the number pad': { kind: 'send', act: () => keys('{Control>}{NumpadEnter}{/Control}') },
    'Enter on Send': {
      kind: 'send',
      act: () => {
        focus('.aoO');
        return keys('{Enter}');
      },
    },
    'Space on Send': {
      kind: 'send',
      act: () => {
        focus('.aoO');
        return keys(' ');
      },
    },
    'Send and archive': { kind: 'archive', act: () => userEvent.click(find('.Uo')) },
    'Enter on Send and archive': {
      kind: 'archive',
      act: () => {
        focus('.Uo');
        return keys('{Enter}');
      },
    },
    'a press of Schedule send': {
      kind: 'schedule',
      act: () => userEvent.click(find('[selector=scheduledSend]')),
    },
    'a release over Schedule send': {
      kind: 'schedule',
      act: () => userEvent.dragAndDrop(find('.hP'), find('[selector=scheduledSend]')),
    },
    'Enter on Schedule send': {
      kind: 'schedule',
      act: () => {
        focus('[selector=scheduledSend]');
        return keys('{Enter}');
      },
    },
  },
};

const [outlookSend, outlookMenu] = ['#splitButton-r41__primaryActionButton', '#splitButton-r41__menuButton'];
const outlookBox = '#docking_InitVisiblePart_0';

const outlookPage: SendingPage = {
  html: outlookHtml,
  adapter: () => outlook(document),
  body: '#editorParent_1 > div',
  behave() {
    document.body.insertAdjacentHTML(
      'beforeend',
      '<div role="menu"><div role="menuitem" tabindex="0">Later</div></div>',
    );
    const { sent, send, on } = outbox(outlookBox);
    on('click', ({ target }) => {
      if ((target as Element).closest(outlookSend)) send('send');
      else if ((target as Element).closest('[role=menuitem]')) send('schedule');
    });
    on('keydown', ({ target, key, ctrlKey, metaKey, altKey }) => {
      const isInBox = (target as Element).closest(outlookBox) !== null;
      const isShortcut = (key === 'Enter' && (ctrlKey || metaKey)) || (key === 's' && altKey);
      if (isInBox && isShortcut) send('send');
      else if (key === 'Enter' && (target as Element).closest('[role=menuitem]')) send('schedule');
    });
    return sent;
  },
  ways: {
    'a click': { kind: 'send', act: () => userEvent.click(find(outlookSend)) },
    'a touch': { kind: 'send', act: () => tap(outlookSend) },
    'Ctrl+Enter': { kind: 'send', act: () => keys('{Control>}{Enter}{/Control}') },
    'Cmd+Enter': { kind: 'send', act: () => keys('{Meta>}{Enter}{/Meta}') },
    'Alt+S': { kind: 'send', act: () => keys('{Alt>}s{/Alt}') },
    'Enter on Send': {
      kind: 'send',
      act: () => {
        focus(outlookSend);
        return keys('{Enter}');
      },
    },
    'Space on Send': {
      kind: 'send',
      act: () => {
        focus(outlookSend);
        return keys(' ');
      },
    },
    'a press of Schedule send': {
      kind: 'schedule',
      async act() {
        await userEvent.click(find(outlookMenu));
        await userEvent.click(find('[role=menuitem]'));
      },
    },
    'Enter on Schedule send': {
      kind: 'schedule',
      async act() {
        await userEvent.click(find(outlookMenu));
        focus('[role=menuitem]');
        await keys('{Enter}');
      },
    },
  },
};

export const sendingPages = { Gmail: gmailPage, Outlook: outlookPage } as const;

/** Every way of sending of either page. */
export const everyWay = Object.entries(sendingPages).flatMap(([webmail, page]) =>
  Object.entries(page.ways).map(([way, { kind, act }]) => ({ webmail, way, page, kind, act })),
);
