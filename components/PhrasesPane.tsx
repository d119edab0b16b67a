import { useRef } from 'react';
import { flushSync } from 'react-dom';
import { phrasePlaces } from '@/lib/model';
import { phrasedPractices } from '@/lib/packs/format';
import { t } from '@/lib/text';
import { replyWords } from '@/lib/words';
import buttons from './Buttons.module.css';
import { OverruledNote } from './OverruledNote';
import { PaneField, PaneProblems } from './PaneField';
import pane from './PaneField.module.css';
import { PaneWords } from './PaneText';
import styles from './PhrasesPane.module.css';
import { type PackPaneProps, problemsAt } from './pack-pane';
import type { SettingsPaneProps } from './pane-above';
import type { Row, RowKind } from './pane-rows';
import { useRows } from './use-rows';

const kind: RowKind = { keys: ['text', 'practice', 'place'], deciding: 1 };
const list = ['phrases'];

/** Words that the team prefers for items of the reply checklist, one for each. */
export function PhrasesPane({ draft, problems, onChange, above }: SettingsPaneProps) {
  const entries = draft.phrases.map(({ text, practice, place = '' }) => [text, practice, place]);
  const here = useRows({ kind, list, entries, onChange });
  const cards = useRef<HTMLUListElement>(null);
  const adds = useRef<HTMLButtonElement>(null);
  const taken = here.rows.map(({ cells }) => cells[1]!);
  const free = phrasedPractices.find((practice) => !taken.includes(practice));

  function add() {
    flushSync(() => here.add(['', free ?? '', '']));
    cards.current?.lastElementChild?.querySelector('select')?.focus();
  }

  return (
    <div className={pane.pane}>
      <p className={pane.about}>{t('set_phrasesAbout')}</p>
      <PaneProblems problems={problems.filter(({ path }) => path.join() === list.join())} />
      <ul ref={cards} className={styles.phrases}>
        {here.rows.map((row, number) => {
          const path = here.pathOf(row);
          return (
            <li key={row.id} className={styles.phrase} {...here.holds(row)}>
              <Phrase
                row={row}
                number={number + 1}
                taken={taken}
                problems={path ? problemsAt(problems, path) : []}
                onCell={(cell, text) => here.write(row, cell, text)}
                onRemove={() => {
                  adds.current?.focus();
                  here.remove(row);
                }}
              />
              <OverruledNote
                by={above?.phrases.find(({ value }) => value.practice === row.cells[1])?.origin}
              />
            </li>
          );
        })}
      </ul>
      <div>
        {/* Without one that is free it stays, so that the focus has a place to go. */}
        <button
          ref={adds}
          type="button"
          className={buttons.secondary}
          aria-disabled={!free}
          onClick={() => free && add()}
        >
          {t('set_phraseAdd')}
        </button>
        {!free && <p className={pane.hint}>{t('set_phrasesAll')}</p>}
      </div>
    </div>
  );
}

interface PhraseProps extends Pick<PackPaneProps, 'problems'> {
  readonly row: Row;
  readonly number: number;
  /** The practices that have a phrase. */
  readonly taken: readonly string[];
  readonly onCell: (cell: number, text: string) => void;
  readonly onRemove: () => void;
}

function Phrase({ row, number, taken, problems, onCell, onRemove }: PhraseProps) {
  const [text = '', practice = '', place = ''] = row.cells;
  const of = t('set_phrase', { number });
  const at = (key: string) => problems.filter(({ path }) => path[2] === key);
  return (
    <>
      <div className={styles.head}>
        <PaneField
          name={t('set_phrasePractice')}
          of={of}
          problems={[...at('practice'), ...problems.filter(({ path }) => path.length < 3)]}
        >
          {(field) => (
            <select {...field} value={practice} onChange={({ target }) => onCell(1, target.value)}>
              {isKnown(practice) || <option value={practice}>{practice || t('set_phraseChoose')}</option>}
              {phrasedPractices.map((each) => (
                <option key={each} value={each} disabled={each !== practice && taken.includes(each)}>
                  {replyWords(each)}
                </option>
              ))}
            </select>
          )}
        </PaneField>
        <PaneField name={t('set_phrasePlace')} of={of} problems={at('place')}>
          {(field) => (
            <select {...field} value={place} onChange={({ target }) => onCell(2, target.value)}>
              <option value="">{t('set_place_usual')}</option>
              {phrasePlaces.map((each) => (
                <option key={each} value={each}>
                  {t(`set_place_${each}`)}
                </option>
              ))}
            </select>
          )}
        </PaneField>
      </div>
      <PaneField name={t('set_phraseText')} of={of} problems={at('text')}>
        {(field) => <PaneWords {...field} value={text} onText={(next) => onCell(0, next)} />}
      </PaneField>
      <div>
        <button
          type="button"
          className={buttons.secondary}
          aria-label={t('set_phraseRemove', { number })}
          onClick={onRemove}
        >
          {t('teamRemove')}
        </button>
      </div>
    </>
  );
}

function isKnown(practice: string): boolean {
  return phrasedPractices.some((each) => each === practice);
}
