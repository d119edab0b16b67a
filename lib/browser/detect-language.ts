import { browser } from 'wxt/browser';
import type { Detected } from '@/lib/engine/judgeable';

/**
 * Tells the language of a text by the detector that is built into the browser: nothing is sent and nothing is loaded
 * for it. Undefined where the detector is not sure, or there is none.
 */
export async function detectLanguage(text: string): Promise<Detected | undefined> {
  try {
    const { isReliable, languages } = await browser.i18n.detectLanguage(text);
    const [main] = languages.toSorted((a, b) => b.percentage - a.percentage);
    return isReliable && main ? { language: main.language, share: main.percentage / 100 } : undefined;
  } catch {
    return undefined;
  }
}
