import { useRef } from 'react';
import { flushSync } from 'react-dom';
import { t } from '@/lib/text';
import buttons from './Buttons.module.css';
import { PaneField, PaneProblems } from './PaneField';
import { PaneText } from './PaneText';
import { type PackPaneProps, problemsAt } from './pack-pane';
import type { RowKind } from './pane-rows';
import styles from './RowFields.module.css';
import { useRows } from './use-rows';

/** The parts of the team's settings that are lists, and what their entries are made of. */
const kinds = {
  routes: { keys: ['topic', 'to'], deciding: 2 },
  authority: { keys: ['topic', 'approver'], deciding: 2 },
  scope: { keys: [''], deciding: 1 },
} as const satisfies Record<string, RowKind>;

interface Props extends PackPaneProps {
  readonly part: keyof typeof kinds;
  /** Of the cells of a row. */
  readonly names: readonly string[];
  readonly examples: readonly string[];
  /** The button that adds a row. */
  readonly more: string;
}

/** A part of the settings of which there may be several: rows that come and go. */
export function RowFields({ part, names, examples, more, draft, problems, onChange }: Props) {
  const list = ['team', part];
  const kind = kinds[part];
  const entries = entriesOf(draft.team?.[part] ?? [], kind);
  const here = useRows({ kind, list, entries, onChange });
  const rows = useRef<HTMLUListElement>(null);
  const adds = useRef<HTMLButtonElement>(null);

  function add() {
    flushSync(() => here.add(kind.keys.map(() => '')));
    rows.current?.lastElementChild?.querySelector('input')?.focus();
  }

  return (
    <div className={styles.part}>
      <PaneProblems problems={problems.filter(({ path }) => path.join() === list.join())} />
      <ul ref={rows} className={styles.rows}>
        {here.rows.map((row, number) => {
          const path = here.pathOf(row);
          const wrong = path ? problemsAt(problems, path) : [];
          return (
            <li key={row.id} className={styles.row} {...here.holds(row)}>
              {row.cells.map((text, cell) => (
                <PaneField
                  key={names[cell]}
                  name={names[cell] ?? ''}
                  of={t(`teamRow_${part}`, { number: number + 1 })}
                  problems={
                    row.isNew && text === ''
                      ? []
                      : wrong.filter(({ path: [, , , key] }) => cellOf(kind, key) === cell)
                  }
                >
                  {(field) => (
                    <PaneText
                      {...field}
                      placeholder={examples[cell]}
                      value={text}
                      onText={(next) => here.write(row, cell, next)}
                    />
                  )}
                </PaneField>
              ))}
              <button
                type="button"
                className={styles.remove}
                aria-label={t(`teamRemove_${part}`, { number: number + 1 })}
                onClick={() => {
                  adds.current?.focus();
                  here.remove(row);
                }}
              >
                {t('teamRemove')}
              </button>
            </li>
          );
        })}
      </ul>
      <div>
        <button ref={adds} type="button" className={buttons.secondary} onClick={add}>
          {more}
        </button>
      </div>
    </div>
  );
}

/** Which cell a problem is told at: that of its key, or the first. */
function cellOf({ keys }: RowKind, key: unknown): number {
  return Math.max(0, keys.indexOf(String(key)));
}

function entriesOf(list: readonly (string | Readonly<Record<string, string>>)[], { keys }: RowKind) {
  return list.map((entry) => (typeof entry === 'string' ? [entry] : keys.map((key) => entry[key] ?? '')));
}
