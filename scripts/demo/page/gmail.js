/**
 * What the demo mailbox does: opens conversations by the address, opens and closes compose boxes, and takes a sent
 * message into the conversation. It makes no markup from strings, as Gmail's own pages may not.
 */

const view = document.getElementById('view');
let drafts = 0;

function copyOf(templateId) {
  return document.getElementById(templateId)?.content.firstElementChild.cloneNode(true);
}

function open(route) {
  view.replaceChildren(copyOf(route) ?? copyOf('inbox'));
  const subject = view.querySelector('.hP')?.textContent ?? 'Inbox';
  const account = document.title.split(' - ').at(-2);
  document.title = `${subject} - ${account} - Demo mailbox`;
}

function reply() {
  const place = [...view.querySelectorAll('.ip')].at(-1);
  if (place.firstChild) return;
  const box = copyOf('reply');
  box.querySelector('.oL').textContent = view.querySelector('.gD').getAttribute('name');
  box.querySelector('[name=subjectbox]').value = `Re: ${view.querySelector('.hP').textContent}`;
  place.classList.add('adB');
  place.append(box);
  begin(box);
}

function compose() {
  const popup = copyOf('popup');
  document.getElementById('popups').append(popup);
  begin(popup);
}

/** A window that holds nothing but a new mail. */
function composeOnly() {
  const main = copyOf('popup').querySelector('.aaZ');
  main.setAttribute('role', 'main');
  document.body.className = 'xE xp';
  document.body.replaceChildren(main);
  begin(main.querySelector('.M9'));
}

/** Between a pop-up and the whole screen, as the same dialog. */
function toggleFullScreen(dialog) {
  const screen = dialog.closest('.aSs');
  const place = screen ? copyOf('popup') : copyOf('full-screen');
  (screen ? document.getElementById('popups') : document.body).append(place);
  const frame = dialog.parentElement;
  (screen ? place.querySelector('.AD') : place.firstElementChild).replaceChildren(dialog);
  (screen ?? frame.parentElement).remove();
  dialog.querySelector('[g_editable]').focus();
}

function togglePlainText(box) {
  const [plain, rich] = box.querySelectorAll('.Ar');
  const [field, body] = [plain.querySelector('textarea'), rich.querySelector('[g_editable]')];
  const isPlain = rich.hidden;
  if (isPlain) body.textContent = field.value;
  // biome-ignore lint/performance/useDomNodeTextContent: line by line, as it is drawn
  else field.value = body.innerText;
  plain.hidden = isPlain;
  rich.hidden = !isPlain;
  (isPlain ? body : field).focus();
}

/** What goes out; of plain text each line by itself. */
function writtenIn(box) {
  const [plain, rich] = box.querySelectorAll('.Ar');
  if (plain.hidden) return rich.querySelector('[g_editable]').cloneNode(true).childNodes;
  return plain
    .querySelector('textarea')
    .value.split('\n')
    .map((line) => Object.assign(document.createElement('div'), { textContent: line }));
}

function begin(box) {
  drafts++;
  box.querySelector('[name=composeid]').value = String(drafts);
  box.querySelector('[name=draft]').value = `#msg-a:r-${1000 + drafts}`;
  box.querySelector('[g_editable]').focus();
  box.closest('.adn')?.scrollIntoView({ block: 'end' });
}

function close(box) {
  const place = box.closest('.ip');
  place?.classList.remove('adB');
  (place ? box : (box.closest('.no > *, .aSs') ?? box)).remove();
}

function send(box) {
  if (box.closest('.ip')) {
    const message = copyOf('message');
    // A reply just sent has no legacy id until Gmail has synced it.
    message.querySelector('.adn').removeAttribute('data-legacy-message-id');
    message.querySelector('.a3s > div').append(...writtenIn(box));
    view.querySelector('[role=list]').append(message);
  }
  close(box);
}

const actions = {
  '[gh=cm]': compose,
  '.bkH': reply,
  '.oh': (button) => close(button.closest('.M9')),
  '.Ha': (button) => close(button.closest('[role=dialog]').querySelector('.M9')),
  '.aUG': (button) => toggleFullScreen(button.closest('[role=dialog]')),
  '.plain': (button) => togglePlainText(button.closest('.M9')),
  '[data-href]': (row) => {
    location.hash = row.dataset.href;
  },
};

function act(event) {
  for (const [selector, action] of Object.entries(actions)) {
    const target = event.target.closest(selector);
    if (target) return action(target);
  }
}

/** Send acts on the release of a press that began on it, as Gmail's own buttons do. */
let pressed = null;

function sendButton({ target, button }) {
  return button === 0 ? target.closest('.aoO') : null;
}

document.addEventListener('mousedown', (event) => {
  pressed = sendButton(event);
});
document.addEventListener('mouseup', (event) => {
  const button = sendButton(event);
  if (button && button === pressed) send(button.closest('.M9'));
});
document.addEventListener('click', act);
document.addEventListener('keydown', (event) => {
  const box = event.target.closest('.M9');
  const isPress = event.key === 'Enter' || event.key === ' ';
  if (box && event.key === 'Enter' && (event.ctrlKey || event.metaKey)) send(box);
  else if (box && isPress && event.target.closest('.aoO')) send(box);
  else if (!box && isPress) act(event);
});
if (new URLSearchParams(location.search).get('view') === 'cm') composeOnly();
else {
  if (location.pathname.endsWith('/popout')) document.body.className = 'aAU xE Su';
  window.addEventListener('hashchange', () => open(location.hash.slice(1)));
  open(location.hash.slice(1));
}
