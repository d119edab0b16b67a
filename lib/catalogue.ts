import type { LookUp } from './text';

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

/** Looks texts up as a browser does, where there is none or it fails. */
export function lookUpIn(catalogue: Catalogue): LookUp {
  return (key, values) => {
    const { message = '', placeholders = {} } = catalogue[key] ?? {};
    return message.replace(/\$(\w+)\$/g, (_, name: string) => {
      const { content = '' } = placeholders[name.toLowerCase()] ?? {};
      return values[Number(content.slice(1)) - 1] ?? '';
    });
  };
}
