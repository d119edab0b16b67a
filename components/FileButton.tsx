import { useRef } from 'react';
import buttons from './Buttons.module.css';

interface Props {
  readonly name: string;
  readonly onFile: (file: File) => void;
}

/** A button that asks for a file with a pack. */
export function FileButton({ name, onFile }: Props) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" className={buttons.secondary} onClick={() => input.current?.click()}>
        {name}
      </button>
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
    </>
  );
}
