import type { Anchor } from './anchor';
import type { NotOwn } from './text-map';

/**
 * Where Outlook keeps what. Ids, `data-*` and roles only: class names are hashes that change with each release, and
 * labels are translated. What stands in a mail has its ids and classes written with `x_` in front, hence `$=`.
 */
export const outlookAnchors = {
  /** The editor of the signature, in the settings, has the same roles, but no numbered holder. */
  draftBody: {
    any: [
      '[id^="editorParent_"] > [contenteditable="true"][role="textbox"][aria-multiline="true"]',
      '[id^="editorParent_"] [contenteditable="true"][aria-multiline="true"]',
      '[id^="editorParent_"] [contenteditable="true"][role="textbox"]',
    ],
    seen: '2023-10',
  },
  /** Around a body: one compose box. An inline reply stands within the reading pane, a window of its own has a form. */
  draftRoot: {
    any: ['[id^="docking_InitVisiblePart_"]', '[data-app-section="Form_Content"]'],
    seen: '2026-08',
  },
  subjectInput: {
    any: ['input[id^="MSG_"][id$="_SUBJECT"]', 'input[type="text"][autocomplete="off"]:last-of-type'],
    seen: '2026-08',
  },
  /** Within a compose box only: New mail, in the ribbon, has the same class and the same end of its id. */
  send: {
    any: [
      'button[id^="splitButton-"][id$="__primaryActionButton"]',
      'button.fui-SplitButton__primaryActionButton',
      'button[data-testid="ComposeSendButton"]',
      'button[name="Send"]',
      '.ms-Button--primary',
    ],
    seen: '2026-08',
  },
  /** Beside Send, within a compose box only, like Send. */
  sendMenu: {
    any: ['button[id^="splitButton-"][id$="__menuButton"]', 'button.fui-SplitButton__menuButton'],
    seen: '2026-08',
    optional: true,
  },
  readingPane: {
    any: [
      '#ConversationReadingPaneContainer',
      '[data-app-section="ConversationContainer"]',
      '#ReadingPaneContainerId',
    ],
    seen: '2025-11',
  },
  selectedMail: {
    any: [
      '#MailList [role="option"][aria-selected="true"][data-convid]',
      '[aria-selected="true"][data-convid]',
    ],
    seen: '2025-11',
  },
  threadSubject: {
    any: ['[id^="CONV_"][id$="_SUBJECT"]', '[id^="MSG_"][id$="_SUBJECT"]:not(input)'],
    seen: '2025-11',
  },
  messageBody: {
    any: [
      '[data-test-id="mailMessageBodyContainer"] [role="document"]',
      '[id^="UniqueMessageBody"]',
      '.allowTextSelection [role="document"]',
    ],
    seen: '2026-04',
  },
  /** Its text holds the name, and perhaps the address. */
  sender: { any: ['[id^="MSG_"][id$="_FROM"]', '.OZZZK'], seen: '2026-08' },
  /** In the language of the page. */
  date: {
    any: ['[data-testid="SentReceivedSavedTime"]', '[data-testid*="SentReceived"]'],
    seen: '2025-11',
    optional: true,
  },
  /** Holds the account's address, or the name of its owner. */
  account: {
    any: ['[id^="primaryMailboxRoot"]', '#mectrl_currentAccount_secondary'],
    seen: '2025-11',
  },
} satisfies Record<string, Anchor>;

/** Signatures, quoted mail of other mail programs, and what is hidden. */
const notOwnParts = [
  '[id$="Signature"]',
  'blockquote',
  '.gmail_quote',
  '.x_gmail_quote',
  '.x_gmail_attr',
  '.gmail_signature',
  '.x_gmail_signature',
  '[hidden]',
  '[style*="display:none"]',
  '[style*="display: none"]',
].join(', ');

/** The line before quoted mail and its heading, then the mail to the end. */
const notOwnRest = [
  '[id$="appendonsend"]',
  'hr:has(+ [id$="divRplyFwdMsg"])',
  '[id$="divRplyFwdMsg"]',
  '[id$="mail-editor-reference-message-container"]',
].join(', ');

export const outlookNotOwn: NotOwn = { parts: notOwnParts, rest: notOwnRest };
