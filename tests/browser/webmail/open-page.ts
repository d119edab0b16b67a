import { onTestFinished, vi } from 'vitest';
import type { BreakRequest, DismissRequest, Sent, Snapshot } from '@/lib/model';
import type { Adapter } from '@/lib/webmail/adapter';
import { gmail } from '@/lib/webmail/gmail';
import { Page } from '@/lib/webmail/page';
import english from '@/tests/fixtures/gmail/conversation-2025-en.built.html?raw';
import { until } from '@/tests/until';
import { showPage } from './mail-page';
import { reportOn } from './phrases';
import '@/lib/webmail/marks.css';

export const wordy = 'As I already explained, it comes as soon as possible. Sam';

/** Our part on a mail page, with a double of the background, for the length of a test. */
export async function openPage(html: string = english, adapter: Adapter = gmail(document)) {
  await showPage(html);
  const background = {
    judge: vi.fn(async ({ conversation }: Snapshot) => reportOn(conversation.draft)),
    dismiss: vi.fn(async (_: DismissRequest) => {}),
    openPanel: vi.fn(async () => {}),
    sent: vi.fn(async (_: Sent) => {}),
    isGuarded: vi.fn(async () => true),
    isAlive: vi.fn(() => true),
  };
  const ending = new AbortController();
  onTestFinished(() => ending.abort());
  const rest = { start: vi.fn(async (_: BreakRequest) => {}) };
  const page = new Page(adapter, background, rest, ending.signal);
  return { page, background, rest, end: () => ending.abort() };
}

/** The same with a draft that has been written, in one go, and judged. */
export async function openDraft(draft: string = wordy, html?: string, adapter?: Adapter) {
  const opened = await openPage(html, adapter);
  body().focus();
  document.execCommand('insertText', false, draft);
  await until(() => opened.background.judge.mock.lastCall?.[0].conversation.draft === draft);
  await until(() => pill()?.checkVisibility());
  return opened;
}

export const body = () => document.querySelector<HTMLElement>('[g_editable=true]')!;
export const send = () => document.querySelector<HTMLElement>('.aoO')!;
export const host = () => [...document.documentElement.children].find(({ shadowRoot }) => shadowRoot);
const ours = () => host()?.shadowRoot;
export const card = () => ours()?.querySelector<HTMLElement>('[role=dialog]') ?? null;
export const pill = () => ours()?.querySelector<HTMLElement>('.pill') ?? null;
export const focused = () => ours()?.activeElement ?? null;
export const said = () => ours()?.querySelector('[role=status]')?.textContent;

/** A button of the card, by its words. */
export function button(words: string): HTMLElement {
  const found = [...(card()?.querySelectorAll('button') ?? [])].find((candidate) =>
    (candidate.ariaLabel ?? candidate.textContent).startsWith(words),
  );
  if (!found) throw new Error(`no button “${words}”`);
  return found;
}

/** Where some words of the draft are drawn. */
export function rectOf(words: string): DOMRect {
  const node = [...body().childNodes].find((child) => child.textContent?.includes(words))!;
  const text = node.nodeType === Node.TEXT_NODE ? node : node.firstChild!;
  const range = document.createRange();
  const start = text.textContent!.indexOf(words);
  range.setStart(text, start);
  range.setEnd(text, start + words.length);
  return range.getBoundingClientRect();
}

/** Where in the body some words are, for the pointer. */
export function pointAt(words: string) {
  const { left, top, width, height } = rectOf(words);
  const edge = body().getBoundingClientRect();
  return { position: { x: left + width / 2 - edge.left, y: top + height / 2 - edge.top } };
}
