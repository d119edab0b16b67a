import type { RefObject } from 'react';

interface Props {
  /** What a button of its own clicks. */
  readonly input: RefObject<HTMLInputElement | null>;
  readonly onFile: (file: File) => void;
}

/** Asks for a file with a pack. */
export function FileInput({ input, onFile }: Props) {
  return (
    <input
      ref={input}
      type="file"
      hidden
      accept=".yaml,.yml,.json,.txt"
      onChange={({ target }) => {
        const file = target.files?.[0];
        target.value = ''; // so that the same file can be chosen twice
        if (file) onFile(file);
      }}
    />
  );
}
