import type { Anchor } from './anchor';

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
  /** Around a body: one compose box. */
  draftRoot: { any: ['.M9', '.AD [role="dialog"]', '[role="dialog"]', '.ip'], seen: '2025-09' },
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
  sender: { any: ['.gD[email]', 'h3 span[email]', '[email]'], seen: '2025-11' },
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
export const gmailNotOwn = [
  '.gmail_quote',
  'blockquote',
  '.gmail_attr',
  '.gmail_signature',
  '.gmail_signature_prefix',
  '.ajR',
  '.adL',
  '.HOEnZb',
  '[hidden]',
  '[style*="display:none"]',
  '[style*="display: none"]',
].join(', ');
