import { useId, useRef } from 'react';
import type { PromiseMade, You } from '@/lib/model';
import { t } from '@/lib/text';
import buttons from './Buttons.module.css';
import { Card } from './Card';
import { useKeptFocus } from './kept-focus';
import styles from './Promises.module.css';
import rows from './Rows.module.css';
import type { YouActions } from './you-actions';
import { dueWords, type Nearness, nearnessOf } from './you-words';

interface Props extends Pick<You, 'promises' | 'now'> {
  readonly actions: Pick<YouActions, 'openPromise' | 'keepPromise' | 'forgetPromise'>;
}

/** What the person promised in mails that were sent, each with its time and the way to its conversation. */
export function Promises({ promises, now, actions }: Props) {
  const list = useRef<HTMLUListElement>(null);
  const keepFocus = useKeptFocus(list, promises.map(({ id }) => id).join());
  return (
    <Card
      title={promises.length === 0 ? t('promisesTitle') : t('promisesTitleOf', { number: promises.length })}
    >
      {promises.length === 0 ? (
        <p className={styles.none}>{t('promisesNone')}</p>
      ) : (
        <ul ref={list} {...keepFocus}>
          {promises.map((promise) => (
            <Entry key={promise.id} promise={promise} now={now} actions={actions} />
          ))}
        </ul>
      )}
    </Card>
  );
}

function Entry({ promise, now, actions }: { readonly promise: PromiseMade } & Omit<Props, 'promises'>) {
  const id = useId();
  const nearness = nearnessOf(promise, now);
  const press = (act: (id: PromiseMade['id']) => Promise<void>) => ({
    type: 'button' as const,
    className: buttons.secondary,
    'aria-describedby': id,
    onClick: () => void act(promise.id),
  });
  return (
    <li className={rows.row}>
      <p id={id} className={styles.due}>
        <span className={styles.nearness} data-nearness={nearness}>
          <Shape nearness={nearness} />
          {t(`promise_${nearness}`)}
        </span>{' '}
        {dueWords(promise.due, now)}
      </p>
      <div className={buttons.row}>
        <button {...press(actions.openPromise)}>{t('promiseOpen')}</button>
        <button {...press(actions.keepPromise)}>{t('promiseKeep')}</button>
        <button {...press(actions.forgetPromise)}>{t('promiseForget')}</button>
      </div>
    </li>
  );
}

/** How near it is, as a shape: never by colour alone. */
function Shape({ nearness }: { readonly nearness: Nearness }) {
  return (
    <svg viewBox="0 0 12 12" width="11" height="11" aria-hidden="true">
      {nearness === 'overdue' && <path d="M6 1 L11.5 11 H0.5 Z" fill="currentColor" />}
      {nearness === 'soon' && <path d="M5 1h2v6.5h-2z M5 9h2v2h-2z" fill="currentColor" />}
      {nearness === 'later' && (
        <path d="M6 1a5 5 0 1 0 .01 0z M6 3.5V6l2 1.5" fill="none" stroke="currentColor" strokeWidth="1.3" />
      )}
    </svg>
  );
}
