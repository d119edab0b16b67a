import { type ComponentProps, useState } from 'react';
import { BracketedWords } from './BracketedWords';
import words from './WordsBox.module.css';

interface Given {
  /** What the pack holds. */
  readonly value: string;
  readonly onText: (text: string) => void;
}
type Props<Element extends 'input' | 'textarea'> = Given &
  Omit<ComponentProps<Element>, 'value' | 'onChange'>;

/**
 * Text that follows the pack. Blanks around it stay in the field alone, so that the pack may be read anew at every letter.
 */
function usePaneText({ value, onText }: Given) {
  const [text, setText] = useState(value);
  return {
    value: text.trim() === value ? text : value,
    onChange({ target }: { readonly target: { readonly value: string } }) {
      setText(target.value);
      onText(target.value.trim());
    },
  };
}

/** A line of text. Of a date or a time that the browser cannot show as one, the text is shown as it stands. */
export function PaneText({ value, onText, type = 'text', ...attributes }: Props<'input'>) {
  const text = usePaneText({ value, onText });
  const isShown = type === 'text' || value === '' || shapes[type]?.test(value);
  return <input {...attributes} {...text} type={isShown ? type : 'text'} />;
}

/** What browsers take as a value of these fields. */
const shapes: Readonly<Record<string, RegExp>> = {
  time: /^(?:[01]\d|2[0-3]):[0-5]\d$/,
  date: /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/,
  number: /^\d+$/,
};

/** Words for a mail, as high as they are, with what only its writer knows, in `[brackets]`, marked. */
export function PaneWords({ value, onText, ...attributes }: Props<'textarea'>) {
  const text = usePaneText({ value, onText });
  return (
    <div className={words.place}>
      <div className={words.mirror} aria-hidden="true">
        <BracketedWords>{`${text.value}\n`}</BracketedWords>
      </div>
      <textarea {...attributes} {...text} className={words.box} />
    </div>
  );
}
