import { X } from 'lucide-react';
import {
  type ClipboardEvent,
  type KeyboardEvent,
  type ReactNode,
  useEffect,
  useId,
  useRef,
  useState,
} from 'react';
import { t } from '@/lib/text';
import styles from './Chips.module.css';
import { ProblemSign, Problems } from './Problems';

interface Props<Item> {
  /** Which part of the rule it is, for what leads there. */
  readonly part: string;
  readonly name: string;
  readonly about?: string | undefined;
  /** What stands in the empty box to add one. */
  readonly invitation: string;
  readonly items: readonly Item[];
  /** The words of an item, to be written. */
  readonly wordsOf: (item: Item) => string;
  /** An item of other words; of none before where it is a new one. */
  readonly withWords: (words: string, before?: Item) => Item;
  /** How an item is shown where that is not its words. */
  readonly draw?: (item: Item) => ReactNode;
  /** What is wrong with all of them together, or with one by its place. */
  readonly problems: (at?: number) => readonly string[];
  readonly onChange: (items: readonly Item[]) => void;
  /** More ways to add one. */
  readonly children?: ReactNode;
}

type Place = number | 'add';

/**
 * A list of words that come and go: Enter adds, arrow keys go from one to the next, Enter or F2 changes one, Backspace
 * takes one away. The list is one stop of the Tab key, the box to add is another.
 */
export function Chips<Item>(props: Props<Item>) {
  const { part, name, about, items, wordsOf, withWords, draw, problems, onChange } = props;
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const [editing, setEditing] = useState<number | null>(null);
  const [stop, setStop] = useState(0);
  const goTo = useNextFocus(box);

  function remove(at: number) {
    onChange(items.toSpliced(at, 1));
    goTo(items.length === 1 ? 'add' : Math.min(at, items.length - 2));
  }

  /** @param isLeft whether the person has gone elsewhere, where the focus stays */
  function finish(at: number, words: string | null, isLeft: boolean) {
    setEditing(null);
    if (!isLeft) goTo(at);
    if (words === null || words === wordsOf(items[at]!)) return;
    if (words !== '') onChange(items.with(at, withWords(words, items[at])));
    else if (isLeft) onChange(items.toSpliced(at, 1));
    else remove(at);
  }

  function onChipKey(event: KeyboardEvent, at: number) {
    const { key } = event;
    const to = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: items.length - 1 }[key];
    if (key === 'F2') setEditing(at);
    else if (key === 'Backspace' || key === 'Delete') remove(at);
    else if (to !== undefined) goTo(to >= items.length ? 'add' : Math.max(to, 0));
    else return;
    event.preventDefault();
  }

  const all = problems();
  const wrong = items.flatMap((item, at) =>
    problems(at).map((words) => t('edit_chipWrong', { chip: wordsOf(item), words })),
  );
  return (
    <section className={styles.field} data-part={part} aria-labelledby={`${id}name`}>
      <h3 id={`${id}name`} className={styles.name}>
        {name}
      </h3>
      {about && <p className={styles.about}>{about}</p>}
      <div ref={box} className={styles.box}>
        {items.length > 0 && (
          <ul className={styles.chips} aria-labelledby={`${id}name`}>
            {items.map((item, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the same words may be there twice
              <li key={at} className={styles.item}>
                {editing === at ? (
                  <EditedChip words={wordsOf(item)} onFinish={(words, isLeft) => finish(at, words, isLeft)} />
                ) : (
                  <span className={styles.chip} data-wrong={problems(at).length > 0}>
                    <button
                      type="button"
                      className={styles.words}
                      data-chip={at}
                      tabIndex={at === Math.min(stop, items.length - 1) ? 0 : -1}
                      aria-description={problems(at).join(' ') || undefined}
                      title={t('edit_chipKeys')}
                      onFocus={() => setStop(at)}
                      onClick={() => setEditing(at)}
                      onKeyDown={(event) => onChipKey(event, at)}
                    >
                      {problems(at).length > 0 && <ProblemSign />}
                      {draw ? draw(item) : wordsOf(item)}
                    </button>
                    <button
                      type="button"
                      className={styles.remove}
                      tabIndex={-1}
                      aria-label={t('edit_chipRemove', { words: wordsOf(item) })}
                      onClick={() => remove(at)}
                    >
                      <X size={12} aria-hidden="true" />
                    </button>
                  </span>
                )}
              </li>
            ))}
          </ul>
        )}
        <NewChip
          {...props}
          describedBy={all.length + wrong.length > 0 ? `${id}wrong` : undefined}
          onAdd={(words) => onChange([...items, ...words.map((each) => withWords(each))])}
          onBack={() => items.length > 0 && goTo(items.length - 1)}
        />
      </div>
      <Problems id={`${id}wrong`} problems={[...all, ...wrong]} />
      {props.children}
    </section>
  );
}

/** Puts the focus on a chip, or on the box to add one, once it is drawn. */
function useNextFocus(box: { readonly current: HTMLElement | null }) {
  const next = useRef<Place | null>(null);
  const [, redraw] = useState(0);
  useEffect(() => {
    if (next.current === null) return;
    const selector = next.current === 'add' ? '[data-add]' : `[data-chip="${next.current}"]`;
    next.current = null;
    box.current?.querySelector<HTMLElement>(selector)?.focus();
  });
  return (place: Place) => {
    next.current = place;
    redraw((count) => count + 1);
  };
}

interface EditedProps {
  readonly words: string;
  /** Given null where it is to stay as it was. */
  readonly onFinish: (words: string | null, isLeft: boolean) => void;
}

/** A chip that is being written. */
function EditedChip({ words, onFinish }: EditedProps) {
  const [written, setWritten] = useState(words);
  const isDone = useRef(false);

  function finish(given: string | null, isLeft: boolean) {
    if (isDone.current) return; // taking the box away takes the focus from it
    isDone.current = true;
    onFinish(given, isLeft);
  }

  return (
    <input
      // biome-ignore lint/a11y/noAutofocus: the person has just asked to write here
      autoFocus
      className={styles.edited}
      data-own-undo
      aria-label={t('edit_chipWrite')}
      size={Math.max(8, written.length + 1)}
      value={written}
      onChange={({ target }) => setWritten(target.value)}
      onBlur={() => finish(written.trim(), true)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') finish(written.trim(), false);
        else if (event.key === 'Escape') finish(null, false);
        else return;
        event.preventDefault();
      }}
    />
  );
}

interface NewProps {
  readonly name: string;
  readonly invitation: string;
  readonly describedBy: string | undefined;
  readonly onAdd: (words: readonly string[]) => void;
  /** Back to the chip before it. */
  readonly onBack: () => void;
}

function NewChip({ name, invitation, describedBy, onAdd, onBack }: NewProps) {
  const [words, setWords] = useState('');

  function add(given = words) {
    const lines = given
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '');
    setWords('');
    if (lines.length > 0) onAdd(lines);
  }

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    const isAtStart = event.currentTarget.selectionEnd === 0;
    if (event.key === 'Enter') add();
    else if (event.key === 'Escape' && words !== '') setWords('');
    else if (isAtStart && (event.key === 'Backspace' || event.key === 'ArrowLeft')) onBack();
    else return;
    event.preventDefault();
  }

  function onPaste(event: ClipboardEvent) {
    const pasted = event.clipboardData.getData('text');
    if (!/\n/.test(pasted.trim())) return;
    event.preventDefault();
    add(`${words}\n${pasted}`);
  }

  return (
    <input
      className={styles.add}
      data-add
      data-own-undo={words === '' ? undefined : ''}
      aria-label={t('edit_chipAdd', { name })}
      aria-describedby={describedBy}
      aria-invalid={describedBy !== undefined}
      placeholder={invitation}
      value={words}
      onChange={({ target }) => setWords(target.value)}
      onBlur={() => add()}
      onKeyDown={onKeyDown}
      onPaste={onPaste}
    />
  );
}
