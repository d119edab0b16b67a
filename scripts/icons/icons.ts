import { readFileSync } from 'node:fs';
import { Html, html } from '@/scripts/demo/html';
import type { Drawing } from './drawing';

/** The porthole with its swell. */
export const porthole = svg('porthole.svg');
/** Where a swell would be a smudge the water lies level. */
const smallPorthole = svg('porthole-small.svg');

/** The sizes that browsers ask for; WXT finds them by their names and writes them into the manifest. */
const packed: readonly Drawing[] = [16, 32, 48, 96, 128].map((size) =>
  icon(`public/icon/${size}.png`, size, 0, size === 16 ? smallPorthole : porthole),
);

/** What the stores want to be uploaded beside the package. Firefox's takes the 128 px of the package. */
const uploaded: readonly Drawing[] = [
  // The Chrome Web Store asks for 96 px of picture in 128.
  icon('docs/store/icon-chrome.png', 128, 16),
  icon('docs/store/icon-edge.png', 300, 0),
];

export const icons = [...packed, ...uploaded];

/** @param padding px left free on each side */
function icon(path: string, size: number, padding: number, picture = porthole): Drawing {
  const content = html`<style>body { padding: ${padding}px }</style>${picture}`;
  return { path, width: size, height: size, content, transparent: true };
}

function svg(name: string): Html {
  return new Html(readFileSync(`scripts/icons/${name}`, 'utf8'));
}
