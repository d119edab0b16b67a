import { html } from '@/scripts/demo/html';
import type { Drawing } from './drawing';
import { porthole } from './icons';

/** The tiles by which Chrome and Edge show an extension in lists and, should they wish, at the top of a page. */
export const tiles: readonly Drawing[] = [
  tile('tile-small', { width: 440, height: 280 }),
  tile('tile-large', { width: 1400, height: 560, line: 'Calmer replies to difficult client email' }),
];

interface Tile {
  readonly width: number;
  readonly height: number;
  /** Said below the name, where there is room to read it. */
  readonly line?: string;
}

/** The porthole before the sea that it looks out on. */
function tile(name: string, { width, height, line = '' }: Tile): Drawing {
  const unit = height / 28;
  const content = html`<style>
  body { position: relative; background: #174f47; color: #ffffff; font: 600 ${5 * unit}px / 1.2 system-ui, sans-serif }
  .sea { position: absolute; inset: 0 }
  .sign { position: absolute; inset: 0 0 ${5 * unit}px; display: flex; align-items: center; justify-content: center; gap: ${2.4 * unit}px }
  .sign svg { flex: none; width: ${10 * unit}px; height: ${10 * unit}px; border-radius: 50%; box-shadow: 0 0 0 ${0.4 * unit}px #ffffff }
  .name { letter-spacing: -0.02em }
  .line { font-size: ${1.9 * unit}px; font-weight: 400; letter-spacing: 0 }
  .line:empty { display: none }
</style>
<svg class="sea" viewBox="0 0 ${(28 * width) / height} 28" preserveAspectRatio="none">
  <path fill="#1f6f63" d="${swell(19.5)}" />
  <path fill="#2a8576" d="${swell(23.5, -9)}" />
</svg>
<div class="sign">${porthole}<div class="name">Evenkeel<div class="line">${line}</div></div></div>`;
  return { path: `docs/store/${name}.png`, width, height, content, transparent: false };
}

/** Waves of one length from side to side. @param level how far below the top, of 28 @param shift to the right */
function swell(level: number, shift = 0): string {
  return `M${shift} ${level} q4.5 -1.6 9 0 ${'t9 0 '.repeat(10)} V28 H${shift} Z`;
}
