import type { CDPSession, Page } from 'playwright-core';
import type { Piece } from './frame';

/** Looks at a page in a size of its own and at a scale, which Playwright lets nobody choose for a side panel. */
export class Camera {
  private constructor(
    private readonly page: Page,
    private readonly session: CDPSession,
    /** Pixels of the picture for one CSS px. */
    private readonly scale: number,
  ) {}

  static async on(page: Page, scale: number): Promise<Camera> {
    return new Camera(page, await page.context().newCDPSession(page), scale);
  }

  /** Gives the page a size, in whole CSS px. */
  async frame(width: number, height: number): Promise<void> {
    await this.page.setViewportSize({ width, height });
    const size = { width, height, deviceScaleFactor: this.scale, mobile: false };
    await this.session.send('Emulation.setDeviceMetricsOverride', size);
  }

  /** Takes the page, but for so many CSS px on the left and at the top. */
  async take({ left, top }: { left: number; top: number }): Promise<Piece> {
    const size = this.page.viewportSize()!;
    const [width, height] = [size.width - left, size.height - top];
    // A caret blinks: now it would be in the picture, now not.
    await this.page.evaluate(() => document.documentElement.style.setProperty('caret-color', 'transparent'));
    // Counted from the top of the document, so that it may not stand where that has been scrolled.
    const clip = (left > 0 || top > 0) && { x: left, y: top, width, height, scale: 1 };
    const { data } = await this.session.send('Page.captureScreenshot', {
      format: 'png',
      ...(clip && { clip }),
    });
    return { png: data, width: width * this.scale, height: height * this.scale };
  }
}
