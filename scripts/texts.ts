import { type Catalogue, lookUpIn } from '@/lib/catalogue';
import { readTextsFrom } from '@/lib/text';
import english from '@/public/_locales/en/messages.json' with { type: 'json' };

export const englishTexts: Catalogue = english;

/** Texts are English. */
export function readEnglishTexts(): void {
  readTextsFrom(lookUpIn(englishTexts));
}
