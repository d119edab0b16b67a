import { useEffect, useRef, useState } from 'react';
import type { Insertion, ReplyItem } from '@/lib/model';
import { t } from '@/lib/text';
import { replyWords } from '@/lib/words';
import { BracketedWords } from './BracketedWords';
import buttons from './Buttons.module.css';
import { Card } from './Card';
import { useKeptFocus } from './kept-focus';
import { Quote } from './Quote';
import styles from './ReplyChecklist.module.css';
import rows from './Rows.module.css';
import { Tick } from './Tick';

interface Actions {
  /** Puts words into the draft. */
  readonly onInsert: (insertion: Insertion) => void;
  /** Whether a change is on its way; another has to wait for it. */
  readonly busy: boolean;
}

interface Props extends Actions {
  readonly items: readonly ReplyItem[];
  /** What to call whom the reply is to; null when it is not known. */
  readonly client: string | null;
}

/** What the newest client message asks of the reply, ticked as the draft does it, with words for what is open. */
export function ReplyChecklist({ items, client, ...actions }: Props) {
  const list = useRef<HTMLUListElement>(null);
  const keys = keysOf(items);
  const keptFocus = useKeptFocus(list, items.map(({ met }, index) => `${keys[index]} ${met}`).join('\n'));
  if (items.length === 0) return null;
  const progress = { met: items.filter((item) => item.met).length, number: items.length };
  return (
    <Card title={client === null ? t('replyTitle', progress) : t('replyTitleTo', { client, ...progress })}>
      <ul ref={list} {...keptFocus}>
        {items.map((item, index) => (
          <Item key={keys[index]} item={item} {...actions} />
        ))}
      </ul>
    </Card>
  );
}

/** Names that outlast the ticking of an item. */
function keysOf(items: readonly ReplyItem[]): string[] {
  const seen = new Map<string, number>();
  return items.map(({ practice, evidence }) => {
    const name = `${practice} ${evidence}`;
    const nth = (seen.get(name) ?? 0) + 1;
    seen.set(name, nth);
    return `${name} ${nth}`;
  });
}

function Item({ item, onInsert, busy }: { readonly item: ReplyItem } & Actions) {
  const { practice, met, evidence, metBy, note, insertion } = item;
  const [peeking, setPeeking] = useState(false);
  const isQuestion = practice === 'answer-all' && evidence !== '';
  const quoted = (met && metBy) || (isQuestion ? '' : evidence);

  useEffect(() => {
    if (!peeking) return;
    const leaving = new AbortController();
    const { signal } = leaving;
    document.addEventListener('keydown', ({ key }) => key === 'Escape' && setPeeking(false), { signal });
    return () => leaving.abort();
  }, [peeking]);

  return (
    <li className={`${rows.row} ${styles.item}`} onPointerLeave={() => setPeeking(false)}>
      <Tick done={met} words={met ? t('done') : t('open')} />
      <div className={styles.words}>
        <p>
          {replyWords(practice)}
          {isQuestion && (
            <>
              : <Quote words={evidence} />
            </>
          )}
        </p>
        <div className={styles.about}>
          {quoted !== '' && (
            <p className={styles.aside}>
              <Quote words={quoted} />
            </p>
          )}
          {note !== undefined && <p className={styles.aside}>{note}</p>}
          {!met && insertion && (
            <p className={styles.preview} data-shown={peeking} aria-hidden="true">
              <BracketedWords>{insertion.text.trim()}</BracketedWords>
            </p>
          )}
        </div>
      </div>
      {!met && insertion && (
        <button
          type="button"
          className={buttons.secondary}
          aria-disabled={busy}
          onClick={() => onInsert(insertion)}
          onPointerEnter={() => setPeeking(true)}
          onFocus={() => setPeeking(true)}
          onBlur={() => setPeeking(false)}
        >
          {t('replyAdd')}
          <span className="unseen"> {t('quoted', { words: insertion.text.trim() })}</span>
        </button>
      )}
    </li>
  );
}
