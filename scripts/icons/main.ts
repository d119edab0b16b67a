import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import type { Drawing } from './drawing';
import { icons } from './icons';
import { tiles } from './tiles';

/**
 * Draws every icon and tile.
 *
 * @param chrome the program of Chromium
 */
export async function drawIcons(chrome: string): Promise<void> {
  const browser = await chromium.launch({ executablePath: chrome });
  try {
    const page = await browser.newPage();
    for (const drawing of [...icons, ...tiles]) await draw(page, drawing);
  } finally {
    await browser.close();
  }
}

async function draw(page: Page, { path, width, height, content, transparent }: Drawing): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await page.setViewportSize({ width, height });
  await page.setContent(`<!doctype html>
<style>html, body { box-sizing: border-box; height: 100%; margin: 0 } svg { display: block }</style>
${content.markup}`);
  await page.screenshot({ path, omitBackground: transparent });
  console.log(`${path}: ${width} × ${height}`);
}
