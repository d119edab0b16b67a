/** What we use of Mozilla's linter, which brings no types. */
declare module 'addons-linter' {
  interface Message {
    readonly code: string;
    /** Path within the add-on. */
    readonly file: string;
    readonly message: string;
  }

  interface Linter {
    run(): Promise<{ readonly errors: readonly Message[]; readonly warnings: readonly Message[] }>;
  }

  const linter: { createInstance(options: { config: Record<string, unknown> }): Linter };
  // biome-ignore lint/style/noDefaultExport: the package has one
  export default linter;
}
