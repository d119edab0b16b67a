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

const origin = 'https://mail.google.com';

/** In Gmail's structure and look, by public code of 2014–2026. */
export const gmailMailbox: Mailbox = {
  name: 'Gmail',
  origin,
  url(conversationId, theme = 'light') {
    const place = conversationId ? `#inbox/${conversationId}` : '#inbox';
    return `${origin}/mail/u/0/${theme === 'dark' ? '?theme=dark' : ''}${place}`;
  },
  page: mailboxPage,
  draft: '[g_editable]',
  message: '.a3s',
  newMail: 'Compose',
};

/** The whole page. Its views wait in templates; `page/gmail.js` brings out the one that the address asks for. */
function mailboxPage(theme: Theme, conversations = demoConversations): Html {
  return html`<!doctype html>
<html lang="en" data-theme="${theme}">
<meta charset="utf-8">
<title>Inbox - ${owner.email} - Demo mailbox</title>
<style nonce="${nonce}">${pageFile('gmail.css')}</style>
<body>
  ${bar()}
  <div class="frame">
    ${navigation(conversations.length)}
    <div class="bkK"><div class="nH" id="view"></div></div>
  </div>
  <div class="dw"><div class="nH"><div class="nH"><div class="no" id="popups"></div></div></div></div>
  <template id="inbox">${inbox(conversations)}</template>
  ${conversations.map((conversation) => html`<template id="inbox/${conversation.id}">${conversationView(conversation)}</template>`)}
  <template id="reply">${replyBox()}</template>
  <template id="popup">${popup()}</template>
  <template id="full-screen"><div class="aSs"><div class="aSt"></div></div></template>
  <template id="message">${message({ from: owner, sentAt: '2026-11-18T11:00', text: '' }, { name: '', email: '' }, '')}</template>
  <script nonce="${nonce}">${pageFile('gmail.js')}</script>
</body>
</html>`;
}

function bar(): Html {
  return html`<header class="bar">
  <span class="product">Demo mailbox</span>
  <input class="search" type="search" placeholder="Search mail" aria-label="Search mail">
  <a class="gb_A" role="button" tabindex="0" aria-label="Account: ${owner.name} (${owner.email})">${owner.name[0]!}</a>
</header>`;
}

function navigation(unread: number): Html {
  return html`<nav class="side" aria-label="Folders">
  <div class="T-I T-I-KE L3" role="button" tabindex="0" gh="cm">Compose</div>
  <div class="aio folder open"><a href="#inbox">Inbox</a><span class="bsU">${unread}</span></div>
  <div class="aio folder">Starred</div>
  <div class="aio folder">Sent</div>
  <div class="aio folder">Drafts</div>
</nav>`;
}

function inbox(conversations: readonly DemoConversation[]): Html {
  return html`<div role="main"><table class="F cf zt" role="grid"><tbody>${conversations.map(row)}</tbody></table></div>`;
}

function row({ id, client, subject, messages }: DemoConversation): Html {
  const last = messages.at(-1)!;
  return html`<tr class="zA" role="row" tabindex="0" data-href="#inbox/${id}">
  <td class="yX"><span class="yP" email="${client.email}" name="${client.name}">${client.name}</span>${
    messages.length > 1 ? html` <span class="bx0">${messages.length}</span>` : html``
  }</td>
  <td class="xY"><span class="bog">${subject}</span><span class="y2"> - ${last.text.replace(/\s+/g, ' ')}</span></td>
  <td class="xW">${dayOf(last.sentAt)}</td>
</tr>`;
}

function conversationView({ id, client, subject, messages }: DemoConversation): Html {
  const legacyId = (index: number) => legacyIdOf(`${id}/${index}`);
  return html`<div role="main"><div class="g id"><div class="a98 iY">
  <div class="ha"><h2 class="hP" tabindex="-1" data-legacy-thread-id="${legacyId(0)}">${subject}</h2></div>
  <div role="list">${messages.map((each, index) => message(each, each.from === owner ? client : owner, legacyId(index)))}</div>
  <div class="gA gt"><span class="ams bkH" role="button" tabindex="0">Reply</span><span class="ams bkG" role="button" tabindex="0">Forward</span></div>
</div></div></div>`;
}

function message({ from, sentAt, text }: DemoMessage, to: Person, legacyId: string): Html {
  return html`<div role="listitem" class="h7"><div class="adn ads" data-message-id="#msg-f:${legacyId}" data-legacy-message-id="${legacyId}">
  <div class="face" aria-hidden="true">${from.name[0]!}</div>
  <div class="gs">
    <div class="gE iv gt">
      <h3 class="iw"><span class="qu"><span email="${from.email}" name="${from.name}" class="gD"><span>${from.name}</span></span> <span class="go">&lt;${from.email}&gt;</span></span></h3>
      <span class="g3" title="${titleDateOf(sentAt)}">${dayOf(sentAt)}</span>
      <div class="iw ajw"><span class="hb">to <span class="g2" email="${to.email}" name="${to.name}">${to === owner ? 'me' : to.name}</span></span></div>
    </div>
    <div class="ii gt"><div class="a3s aiL"><div dir="ltr">${text === '' ? html`` : text.split('\n').map(line)}</div></div></div>
  </div>
  <div class="ip"></div>
</div></div>`;
}

/** `Wed, Nov 18, 2026, 10:42 AM` */
function titleDateOf(sentAt: string): string {
  return new Date(sentAt).toLocaleString('en-US', {
    weekday: 'short',
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
  });
}

function line(text: string): Html {
  return text === '' ? html`<div><br></div>` : html`<div>${text}</div>`;
}

function replyBox(): Html {
  return html`<div class="M9"><div class="aoI" role="region">
  <form class="bAs">
    <div class="aoD hl"><span class="mK" aria-hidden="true"></span> <span class="oL aDm"></span></div>
    <input type="hidden" name="subjectbox"><input type="hidden" name="composeid"><input type="hidden" name="draft">
  </form>
  ${editor()}
  <div class="ajR" role="button" tabindex="0" aria-label="Show trimmed content">…</div>
  ${toolbar()}
</div></div>`;
}

function popup(): Html {
  return html`<div class="nH"><div class="AD"><div class="nH Hd" role="dialog" aria-label="New message">
  <div class="nH Hy aXJ"><h2 class="a3E">New message</h2><button class="Hq aUG" aria-label="Full screen" type="button">⤢</button><button class="Ha" aria-label="Save and close" type="button">×</button></div>
  <div class="nH"><div class="aaZ"><div class="M9"><div class="aoI" role="region" aria-label="New message">
    <form class="bAs">
      <div class="aoD"><input class="agP" peoplekit-id="1" aria-label="To recipients" placeholder="To"></div>
      <div class="aoD az6"><input name="subjectbox" class="aoT" placeholder="Subject" aria-label="Subject" autocomplete="off"></div>
      <input type="hidden" name="composeid"><input type="hidden" name="draft">
    </form>
    ${editor()}
    ${toolbar()}
  </div></div></div></div>
</div></div></div>`;
}

/** The holder of the body, as in Gmail: a plain-text twin that stays hidden, and the rich one. */
function editor(): Html {
  return html`<table class="iN"><tbody><tr><td class="Ap">
  <div class="Ar As" hidden><textarea class="Ak" aria-label="Message body" form="nosend"></textarea></div>
  <div class="Ar Au"><div class="Am aO9 Al editable LW-avf" hidefocus="true" aria-label="Message body" g_editable="true" role="textbox" aria-multiline="true" contenteditable="true" tabindex="1" spellcheck="false"></div></div>
</td></tr></tbody></table>`;
}

function toolbar(): Html {
  return html`<table class="IZ" role="group"><tbody><tr class="btC">
  <td class="gU Up"><div class="J-J5-Ji btA"><div class="dC">
    <div class="T-I J-J5-Ji aoO v7 T-I-atl L3" role="button" tabindex="1" aria-label="Send ‪(Ctrl-Enter)‬" jslog="32601; u014N:cOuCgd,Kr2w4b">Send</div>
    <div class="T-I J-J5-Ji hG T-I-atl L3" role="button" tabindex="1" aria-label="More send options" aria-haspopup="true" aria-expanded="false">▾</div>
  </div></div></td>
  <td class="oc gU"><div class="plain" role="button" tabindex="1" aria-label="Plain text mode">T</div></td>
  <td class="gU az5"><div class="oh J-Z-I" role="button" tabindex="1" aria-label="Discard draft">${bin}</div></td>
</tr></tbody></table>`;
}

/** A message id as Gmail's older addresses have it: 16 hexadecimal digits. FNV-1a, twice. */
function legacyIdOf(name: string): string {
  const hash = (seed: number) =>
    [...name].reduce((sum, char) => Math.imul(sum ^ char.charCodeAt(0), 0x01000193) >>> 0, seed);
  return [0x811c9dc5, 0x19a0c0de].map((seed) => hash(seed).toString(16).padStart(8, '0')).join('');
}
