import { type LookUp, readTextsFrom } from '@/lib/text';
import english from '@/public/_locales/en/messages.json' with { type: 'json' };

/** The file of a translation. */
export type Catalogue = Readonly<
  Record<
    string,
    {
      readonly message: string;
      /** For who translates it. */
      readonly description?: string;
      readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
    }
  >
>;

export const englishTexts: Catalogue = english;

/** Looks texts up as a browser does, for all that runs in none. */
export function lookUpIn(catalogue: Catalogue): LookUp {
  return (key, values) => {
    const { message = '', placeholders = {} } = catalogue[key] ?? {};
    return message.replace(/\$(\w+)\$/g, (_, name: string) => {
      const { content = '' } = placeholders[name.toLowerCase()] ?? {};
      return values[Number(content.slice(1)) - 1] ?? '';
    });
  };
}

/** Texts are English. */
export function readEnglishTexts(): void {
  readTextsFrom(lookUpIn(englishTexts));
}
