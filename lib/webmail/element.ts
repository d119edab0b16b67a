type Content = Node | string;

/** Makes an element from attributes and content. No HTML strings: pages with Trusted Types refuse them. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, string>> = {},
  ...content: Content[]
): HTMLElementTagNameMap[K] {
  return filled(document.createElement(tag), attributes, content);
}

/** The same for drawings. */
export function svg<K extends keyof SVGElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, string>> = {},
  ...content: Content[]
): SVGElementTagNameMap[K] {
  return filled(document.createElementNS('http://www.w3.org/2000/svg', tag), attributes, content);
}

/** A button that acts on the person's own clicks and keys only, never on the page's script. */
export function button(
  attributes: Readonly<Record<string, string>>,
  press: () => void,
  ...content: Content[]
): HTMLButtonElement {
  const made = element('button', { type: 'button', ...attributes }, ...content);
  made.addEventListener('click', (event) => {
    if (event.isTrusted) press();
  });
  return made;
}

function filled<E extends Element>(
  made: E,
  attributes: Readonly<Record<string, string>>,
  content: Content[],
): E {
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...content);
  return made;
}
