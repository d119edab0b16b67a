import { browser } from 'wxt/browser';
import { language, readTextsFrom } from '@/lib/text';

/** Texts come from the browser, which has them in its own language, or else in English. */
export function readTextsFromBrowser(): void {
  // WXT's types know each key by itself; ours are held by `t`.
  const find = browser.i18n.getMessage as (key: string, values: string[]) => string;
  readTextsFrom((key, values) => find(key, values));
}

/** Gives a page of the extension its title and its language. */
export function introduce(page: Document, title: string): void {
  page.title = title;
  page.documentElement.lang = language();
}
