import { browser } from 'wxt/browser';
import { type Catalogue, lookUpIn } from '@/lib/catalogue';
import { language, readTextsFrom } from '@/lib/text';

/**
 * Texts come from the browser, which has them in its own language, or else in English. Chromium has none for all of a
 * process where the page that asked first was closed meanwhile: then they come from our own file.
 *
 * @param ownTexts brings that file
 * @param failed is told when the browser gives none any more: the extension was updated under a page
 */
export async function readTextsFromBrowser(
  ownTexts: () => Promise<Catalogue>,
  failed: () => void = () => {},
): Promise<void> {
  // WXT's types know each key by itself; ours are held by `t`.
  const find = browser.i18n.getMessage as (key: string, values: string[]) => string;
  readTextsFrom((key, values) => {
    try {
      return find(key, values);
    } catch (error) {
      failed();
      throw error; // a card without words is worse than none
    }
  });
  if (language() === '') readTextsFrom(lookUpIn(await ownTexts()));
}

/** Our own file, in English; content scripts cannot read it. */
export async function ownTexts(): Promise<Catalogue> {
  const file = await fetch(browser.runtime.getURL('/_locales/en/messages.json' as never));
  return file.json();
}

/** Gives a page of the extension its title and its language. */
export function introduce(page: Document, title: string): void {
  page.title = title;
  page.documentElement.lang = language();
}
