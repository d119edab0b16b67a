import { useId, useRef } from 'react';
import { t } from '@/lib/text';
import { BracketedWords } from './BracketedWords';
import buttons from './Buttons.module.css';
import { Card } from './Card';
import styles from './WordsBox.module.css';
import { placesIn } from './words-in-mail';

interface Props {
  readonly title: string;
  readonly text: string;
  /** `draft`: for the mail. `colleague`: for the clipboard. */
  readonly to: 'draft' | 'colleague';
  readonly hasDraft: boolean;
  /** Whether its button is the one to press in this view. */
  readonly primary: boolean;
  readonly busy: boolean;
  readonly onChange: (text: string) => void;
  readonly onInsert: () => void;
  readonly onCopy: () => void;
}

/** Words to change and to use: into the mail, or onto the clipboard. Its box is as high as they are. */
export function WordsBox({ title, text, to, hasDraft, primary, busy, onChange, onInsert, onCopy }: Props) {
  const box = useRef<HTMLTextAreaElement>(null);
  const hint = useId();
  const places = placesIn(text);
  const intoMail = to === 'draft' && hasDraft;
  const main = primary ? buttons.primary : buttons.secondary;

  /** Selects the next place after the caret. */
  function goToPlace() {
    const at = box.current?.selectionEnd ?? 0;
    const next = places.find(({ start }) => start >= at) ?? places[0];
    if (!next) return;
    box.current?.focus();
    box.current?.setSelectionRange(next.start, next.end);
  }

  return (
    <Card title={title}>
      <div className={styles.place}>
        <div className={styles.mirror} aria-hidden="true">
          <BracketedWords>{`${text}\n`}</BracketedWords>
        </div>
        <textarea
          ref={box}
          className={styles.box}
          aria-label={title}
          aria-describedby={hint}
          value={text}
          onChange={(event) => onChange(event.target.value)}
        />
      </div>
      <div id={hint} className={styles.hint}>
        {places.length > 0 && (
          <button type="button" className={styles.places} onClick={goToPlace}>
            {t('wordsPlaces', { count: places.length })}
          </button>
        )}
        {to === 'draft' && !hasDraft && <p>{t('wordsNeedReply')}</p>}
      </div>
      <div className={buttons.row}>
        {intoMail && (
          <button type="button" className={main} aria-disabled={busy} onClick={onInsert}>
            {t('wordsInsert')}
          </button>
        )}
        <button type="button" className={intoMail ? buttons.secondary : main} onClick={onCopy}>
          {t('copy')}
        </button>
      </div>
    </Card>
  );
}
