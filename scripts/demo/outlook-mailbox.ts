import {
  type DemoConversation,
  type DemoMessage,
  demoConversations,
  owner,
  type Person,
} from './conversations';
import { type Html, html } from './html';
import { bin } from './icons';
import { dayOf, type Mailbox, nonce, pageFile, type Theme } from './mailbox';

const origin = 'https://outlook.office.com';

/** In Outlook's structure and look, by public code and captured lines of 2023–2026. Its editor is the browser's own. */
export const outlookMailbox: Mailbox = {
  name: 'Outlook',
  origin,
  url(conversationId, theme = 'light') {
    const place = conversationId ? `inbox/id/${conversationId}` : '';
    return `${origin}/mail/${place}${theme === 'dark' ? '?theme=dark' : ''}`;
  },
  page: mailboxPage,
  draft: '[id^="editorParent_"] > [contenteditable]',
  message: '[data-test-id="mailMessageBodyContainer"]',
  newMail: 'New mail',
};

/** The whole page. Its views wait in templates; `page/outlook.js` brings out the one that the address asks for. */
function mailboxPage(theme: Theme, conversations = demoConversations): Html {
  return html`<!doctype html>
<html lang="en" data-theme="${theme}">
<meta charset="utf-8">
<title>Mail - ${owner.name} - Demo mailbox</title>
<style nonce="${nonce}">${pageFile('outlook.css')}</style>
<body>
  <header class="bar"><span class="product">Demo mailbox</span><input class="search" type="search" placeholder="Search" aria-label="Search"></header>
  ${ribbon()}
  <div class="frame">
    ${folders()}
    <div id="MailList"><div role="listbox" aria-label="Message list">${conversations.map(row)}</div></div>
    <main role="main"><div id="ReadingPaneContainerId"></div></main>
  </div>
  ${conversations.map((conversation) => html`<template id="${conversation.id}">${conversationView(conversation)}</template>`)}
  <template id="compose">${composeBox()}</template>
  <template id="message">${message({ from: { ...owner, email: '' }, sentAt: '2026-11-18T11:00', text: '' }, { name: '', email: '' }, 'sent')}</template>
  <script nonce="${nonce}">${pageFile('outlook.js')}</script>
</body>
</html>`;
}

/** New mail has the same class as Send, and the same end of its id. */
function ribbon(): Html {
  return html`<div class="ribbon" role="toolbar" aria-label="Ribbon">${splitButton('r1', 'New mail', 'More options for a new mail')}</div>`;
}

function splitButton(number: string, words: string, more: string): Html {
  return html`<div class="split">
  <button type="button" id="splitButton-${number}__primaryActionButton" class="fui-Button fui-SplitButton__primaryActionButton">${words}</button>
  <button type="button" id="splitButton-${number}__menuButton" class="fui-Button fui-SplitButton__menuButton" aria-haspopup="menu" aria-label="${more}">▾</button>
</div>`;
}

function folders(): Html {
  return html`<nav class="folders" aria-label="Folders"><div role="tree">
  <div id="primaryMailboxRoot_0" role="treeitem" data-folder-name="${owner.email}" title="${owner.email}">${owner.email}</div>
  <div role="treeitem" aria-selected="true">Inbox</div>
  <div role="treeitem">Drafts</div>
  <div role="treeitem">Sent Items</div>
</div></nav>`;
}

function row({ id, client, subject, messages }: DemoConversation): Html {
  const last = messages.at(-1)!;
  return html`<div role="option" aria-selected="false" tabindex="0" data-convid="${id}">
  <b>${client.name}</b><span class="day">${dayOf(last.sentAt)}</span>
  <span class="subject">${subject}</span><span class="preview">${last.text.replace(/\s+/g, ' ')}</span>
</div>`;
}

function conversationView({ id, client, subject, messages }: DemoConversation): Html {
  return html`<div id="ConversationReadingPaneContainer" data-app-section="ConversationContainer">
  <h1 class="heading" id="CONV_${id}_SUBJECT">${subject}</h1>
  <div class="cards">${messages.map((each, index) => message(each, each.from === owner ? client : owner, `${id}-${index}`))}</div>
  <div class="actions"><button type="button" class="answer"><i data-icon-name="ArrowReplyRegular" aria-hidden="true">↩</i> Reply</button></div>
</div>`;
}

function message({ from, sentAt, text }: DemoMessage, to: Person, id: string): Html {
  const address = from.email === '' ? '' : `<${from.email}>`;
  return html`<div class="card">
  <div class="face" aria-hidden="true">${from.name[0]!}</div>
  <div class="sender" id="MSG_${id}_FROM"><span class="OZZZK">${from.name}${address}</span></div>
  <div class="to" data-testid="RecipientWell">To: ${to.name}</div>
  <div class="day" data-testid="SentReceivedSavedTime">${sentTimeOf(sentAt)}</div>
  <div data-test-id="mailMessageBodyContainer"><div role="document" id="UniqueMessageBody_${id}">${text === '' ? html`` : text.split('\n').map(line)}</div></div>
</div>`;
}

/** `Wed 11/18/2026 10:42 AM` */
function sentTimeOf(sentAt: string): string {
  const at = new Date(sentAt);
  const weekday = at.toLocaleDateString('en-US', { weekday: 'short' });
  const time = at.toLocaleTimeString('en-US', { hour: 'numeric', minute: '2-digit' });
  return `${weekday} ${at.toLocaleDateString('en-US')} ${time}`;
}

function line(text: string): Html {
  return text === '' ? html`<div><br></div>` : html`<div class="x_elementToProof">${text}</div>`;
}

/** A reply, or a new mail. */
function composeBox(): Html {
  return html`<div class="compose" id="docking_InitVisiblePart_0">
  <div class="commands">
    ${splitButton('r2', 'Send', 'More send options')}
    <button type="button" id="discardCompose" aria-label="Discard draft">${bin}</button>
    <button type="button" id="popoutCompose" aria-label="Open in new window">↗</button>
  </div>
  <div class="field"><span>To</span><div class="well" contenteditable="true" role="textbox" aria-label="To"></div></div>
  <div class="field"><input type="text" id="MSG_draft_SUBJECT" autocomplete="off" aria-label="Subject" placeholder="Add a subject"></div>
  <div id="editorParent_1"><div contenteditable="true" role="textbox" aria-multiline="true" aria-label="Message body" tabindex="0" spellcheck="false"></div></div>
</div>`;
}
