/**
 * What the demo mailbox does: opens conversations by the address, opens, pops out and closes compose boxes, and takes
 * a sent message into the conversation. It makes no markup from strings, as Outlook's own pages may not.
 */

const pane = document.getElementById('ReadingPaneContainerId');
let drafts = 0;

function copyOf(templateId) {
  return document.getElementById(templateId)?.content.firstElementChild.cloneNode(true);
}

function show() {
  const id = location.pathname.match(/\/id\/(.+)/)?.[1];
  pane.replaceChildren(...[id && copyOf(id)].filter(Boolean));
  for (const row of document.querySelectorAll('#MailList [role=option]'))
    row.setAttribute('aria-selected', String(row.dataset.convid === id));
}

function go(id) {
  history.pushState(null, '', `/mail/inbox/id/${id}${location.search}`);
  show();
}

function compose(place, { to, subject }) {
  const box = copyOf('compose');
  drafts++;
  box.id = `docking_InitVisiblePart_${drafts}`;
  box.querySelector('[id^=editorParent_]').id = `editorParent_${drafts}`;
  for (const button of box.querySelectorAll('[id^=splitButton]'))
    button.id = button.id.replace('r2', `r${drafts + 1}`);
  const field = box.querySelector('input');
  field.id = `MSG_draft${drafts}_SUBJECT`;
  field.value = subject;
  box.querySelector('.well').textContent = to;
  place.append(box);
  box.scrollIntoView({ block: 'nearest' });
  editorOf(box).focus();
}

function editorOf(box) {
  return box.querySelector('[id^=editorParent_] > [contenteditable]');
}

function reply() {
  if (pane.querySelector('.compose')) return;
  compose(pane.querySelector('.cards'), {
    to: document.querySelector('[aria-selected=true] b').textContent,
    subject: `Re: ${pane.querySelector('.heading').textContent}`,
  });
}

function newMail() {
  pane.replaceChildren();
  compose(pane, { to: '', subject: '' });
}

/** A window of its own, `about:blank` filled by script, as Outlook does it. */
function popOut(box) {
  const { document: page } = window.open('', '_blank', 'popup,width=760,height=620');
  page.title = 'Compose';
  page.documentElement.dataset.theme = document.documentElement.dataset.theme;
  page.head.append(document.querySelector('style').cloneNode(true));
  const form = page.createElement('div');
  form.dataset.appSection = 'Form_Content';
  form.append(...box.childNodes);
  page.body.append(form);
  listen(page);
  box.remove();
}

function close(box) {
  const { defaultView } = box.ownerDocument;
  box.remove();
  if (defaultView !== window) defaultView.close();
}

function send(box) {
  const cards = pane.querySelector('.cards');
  if (cards) {
    const message = copyOf('message');
    const body = message.querySelector('[role=document]');
    body.append(...[...editorOf(box).childNodes].map((node) => document.importNode(node, true)));
    cards.append(message);
  }
  close(box);
}

const boxOf = (part) => part.closest('.compose, [data-app-section=Form_Content]');

const actions = {
  '.ribbon .fui-SplitButton__primaryActionButton': newMail,
  '.answer': reply,
  '.fui-SplitButton__primaryActionButton': (button) => send(boxOf(button)),
  '#discardCompose': (button) => close(boxOf(button)),
  '#popoutCompose': (button) => popOut(boxOf(button)),
  '[data-convid]': (row) => go(row.dataset.convid),
};

function act(event) {
  for (const [selector, action] of Object.entries(actions)) {
    const target = event.target.closest(selector);
    if (target) return action(target);
  }
}

function listen(page) {
  page.addEventListener('click', act);
  page.addEventListener('keydown', (event) => {
    const box = boxOf(event.target);
    if (box && event.key === 'Enter' && (event.ctrlKey || event.metaKey)) send(box);
    else if (!box && event.key === 'Enter' && event.target.dataset.convid) act(event);
  });
}

listen(document);
window.addEventListener('popstate', show);
show();
