import type { Anchor } from './anchor';
import type { NotOwn } from './text-map';

/**
 * Where Gmail keeps what. Names, roles and data attributes first: they have lasted ten years, while chains of
 * layout classes break. No labels: they are translated.
 */
export const gmailAnchors = {
  /** Role and `g_editable` come from the Closure editor under it. */
  draftBody: {
    any: [
      '.Ap [g_editable="true"][contenteditable="true"]',
      '[g_editable="true"][role="textbox"]',
      '[contenteditable="true"][role="textbox"][aria-multiline="true"]',
    ],
    seen: '2025-09',
  },
  /** The field of plain-text mode. It stays in the page, hidden, while the mode is off, as does the rich body while it is on. */
  plainBody: {
    any: ['.Ap .As textarea.Ak', '.Ap textarea[form="nosend"]', '.Ap textarea'],
    seen: '2025-09',
    optional: true,
  },
  /** Around a body: one compose box. The last is a window that holds nothing else. */
  draftRoot: {
    any: ['.M9', '.AD [role="dialog"]', '[role="dialog"]', '.ip', 'body.xE [role="main"]'],
    seen: '2025-09',
  },
  subjectInput: {
    any: ['input[name="subjectbox"]', 'input.aoT', 'form input[type="text"]'],
    seen: '2025-09',
  },
  send: {
    any: [
      '.IZ .Up div > div[role="button"]:not(.Uo):not([aria-haspopup="true"])',
      '[role="button"][jslog^="32601"]',
      '[role="button"].aoO',
    ],
    seen: '2025-09',
  },
  /** Stands beside Send where the person has asked for it. */
  sendAndArchive: { any: ['.IZ .Up .Uo[role="button"]', '.Uo'], seen: '2025-09', optional: true },
  /** The item of the menu beside Send; the menu hangs outside the compose box. */
  scheduledSend: {
    any: ['[selector="scheduledSend"]', '[role="menuitem"][selector="scheduledSend"]'],
    seen: '2024-10',
    optional: true,
  },
  /** Sections that are not shown stay in the page, so there may be several. */
  main: { any: ['[role="main"]', '.nH.bkK'], seen: '2026-07' },
  threadSubject: {
    any: ['h2.hP', '[data-legacy-thread-id]', '[data-thread-perm-id]'],
    seen: '2025-11',
  },
  message: {
    any: ['.adn.ads[data-message-id]', '[data-legacy-message-id]', '[role="listitem"] .adn'],
    seen: '2025-11',
  },
  /** Folded messages have no text on the page until they are opened. */
  foldedMessage: {
    any: ['[role="listitem"]:is(.kv, .ky, .kQ, .kx)', '[role="listitem"]:not(:has(.a3s))'],
    seen: '2025-11',
    optional: true,
  },
  /** The link below a long message of which the page holds the beginning only. */
  cutMessage: { any: ['.iX a', '.ii.gt a[href*="view=lg"]'], seen: '2025-11', optional: true },
  sender: { any: ['.gD[email]', 'h3 span[email]', '[email]'], seen: '2025-11' },
  /** Its title holds the date in full, in the language of the page. */
  date: { any: ['.g3[title]', '[role="gridcell"][title]'], seen: '2025-11', optional: true },
  messageBody: { any: ['.ii.gt > .a3s', '.a3s', '.ii.gt'], seen: '2025-11' },
  /** Its label or address holds the account's email address. */
  account: {
    any: [
      'a[href*="accounts.google.com/SignOutOptions"][aria-label*="@"]',
      '[aria-label*="@"][href*="accounts.google.com"]',
      'header [aria-label*="@"]',
    ],
    seen: '2026-07',
  },
} satisfies Record<string, Anchor>;

/** Hidden fields of a compose form, by name: the draft's id, the thread it answers, the address it is sent from. */
export const gmailFields = { draft: 'draft', thread: 'rt', from: 'from' } as const;

/** Quoted mail, the line that leads to it, signatures, what Gmail folded away, and what is hidden. */
const notOwnParts = [
  '.gmail_quote',
  'blockquote',
  '.gmail_attr',
  '.gmail_signature',
  '.gmail_signature_prefix',
  '.ajR',
  '.adL',
  '.HOEnZb',
  '.iX',
  '[hidden]',
  '[style*="display:none"]',
  '[style*="display: none"]',
].join(', ');

export const gmailNotOwn: NotOwn = { parts: notOwnParts, rest: '' };
