/** Random numbers from 0 up to 1, the same for the same seed (mulberry32). */
export function randomBy(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const attributes = {
  class: ['', 'aoO', 'M9', 'Am', 'gmail_quote', 'a b c'],
  style: ['', 'display: none', 'visibility: hidden', 'position: fixed; inset: 0', 'background: #111'],
  hidden: [''],
  contenteditable: ['true', 'false', 'plaintext-only'],
  g_editable: ['true', 'false'],
  role: ['textbox', 'button', 'dialog', 'menu', 'alertdialog'],
  dir: ['rtl', 'ltr'],
  'aria-label': ['Send', 'Envoyer', ''],
} as const;
const words = [
  'You are a moron',
  'get lost',
  'as soon as possible',
  '',
  ' ',
  '\u202e',
  '🙂',
  'As I already explained, ',
];
const events = [
  () => new KeyboardEvent('keydown', { key: 'Enter', altKey: true, bubbles: true, composed: true }),
  () => new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, bubbles: true, composed: true }),
  () => new MouseEvent('mouseup', { bubbles: true, composed: true, cancelable: true }),
  () => new MouseEvent('click', { bubbles: true, composed: true, cancelable: true }),
  () => new PointerEvent('pointermove', { bubbles: true, composed: true }),
  () => new InputEvent('input', { bubbles: true }),
  () => new CompositionEvent('compositionstart', { bubbles: true }),
  () => new CompositionEvent('compositionend', { bubbles: true }),
  () => new FocusEvent('focusin', { bubbles: true }),
];

/** More than this many elements are thinned out, fewer than the other come anew. */
const [most, fewest] = [1_500, 40];

/**
 * Changes something of the page at random, as a page might that renders itself anew without a plan.
 *
 * @param fresh the page as it was, to be put back when little is left of it
 */
export function changeAtRandom(random: () => number, fresh: readonly Node[]): void {
  const pick = <T>(from: ArrayLike<T>): T => from[Math.floor(random() * from.length)]!;
  const { body } = document;
  const all = body.getElementsByTagName('*');
  if (all.length < fewest) body.append(...fresh.map((node) => node.cloneNode(true)));
  const one = pick(all);
  const other = pick(all);
  const draft = pick([...body.querySelectorAll('[g_editable=true], [role=textbox]'), one]);
  const change = pick([
    () => (all.length > most || random() < 0.15 ? one : pick(all)).remove(),
    () => other.contains(one) || one.append(other),
    () => other.contains(one) || one.before(other),
    () => all.length < most && one.after(one.cloneNode(true)),
    () => one.replaceWith(one.cloneNode(true)),
    () => one.replaceWith(...one.childNodes),
    () => {
      const name = pick(Object.keys(attributes)) as keyof typeof attributes;
      if (one.hasAttribute(name) && random() < 0.5) one.removeAttribute(name);
      else one.setAttribute(name, pick(attributes[name]));
    },
    () => draft.append(pick(words)),
    () => draft.replaceChildren(pick(words)),
    () => {
      const text = draft.firstChild;
      if (text instanceof Text) text.splitText(Math.floor(random() * text.length)).data += pick(words);
    },
    () => draft.normalize(),
    () => (draft as HTMLElement).focus(),
    () => void one.dispatchEvent(pick(events)()),
  ]);
  change();
}

/** Does something to our own element on the page; nothing where there is none. */
export function changeOurs(random: () => number, host: Element | undefined): void {
  const changes = [
    () => host?.remove(),
    () => document.documentElement.prepend(host ?? ''),
    () => host?.setAttribute('style', 'display: none'),
    () => host?.removeAttribute('style'),
    () => host?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true })),
  ];
  changes[Math.floor(random() * changes.length)]!();
}
