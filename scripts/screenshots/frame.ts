import { type Html, html } from '@/scripts/demo/html';
import type { Shot } from './shots';

/** A PNG and its size as shown. */
export interface Piece {
  /** In base64. */
  readonly png: string;
  /** In px. */
  readonly width: number;
  readonly height: number;
}

/** What all stores take: 1280 × 800 px, and the same in lists at half the size. */
export const frame = { width: 1280, height: 800 };
/** The window below the caption: whole px at any scale of a tenth. */
export const inside = { width: 1210, height: 682 };

/** The page that joins pieces of a window, from left to right, under a caption. */
export function framed({ caption, theme }: Shot, pieces: readonly Piece[]): Html {
  return html`<!doctype html>
<style>
  body { box-sizing: border-box; height: 100vh; margin: 0; overflow: hidden; background: #174f47; color: #ffffff }
  h1 { margin: 0; font: 600 32px / 90px system-ui, sans-serif; letter-spacing: -0.01em; text-align: center }
  .window { position: relative; display: flex; width: ${inside.width}px; height: ${inside.height}px; margin: 0 auto; overflow: hidden; border-radius: 12px; box-shadow: 0 8px 40px rgb(0 0 0 / 35%) }
  /* The panel goes on below: nothing of it is cut off in the middle of a word. */
  .window:has(img + img)::after { content: ''; position: absolute; inset: auto 0 0; height: 28px; background: linear-gradient(transparent, ${theme === 'dark' ? '#151b19' : '#f7f8f7'}) }
  .window img + img { box-shadow: -1px 0 ${theme === 'dark' ? '#34403b' : '#dfe4e1'} }
</style>
<h1>${caption}</h1>
<div class="window">${pieces.map(image)}</div>`;
}

function image({ png, width, height }: Piece): Html {
  return html`<img width="${width}" height="${height}" alt="" src="data:image/png;base64,${png}">`;
}
