import { type ReactNode, useId } from 'react';
import type { TeamProblem } from '@/lib/model';
import { language, t } from '@/lib/text';
import buttons from './Buttons.module.css';
import styles from './TeamFields.module.css';
import {
  type ContactPart,
  placeOf,
  problemAt,
  type Row,
  type RowPart,
  rowParts,
  type TeamDraft,
  withRow,
} from './team-draft';

/** What all fields draw from and write to. */
export interface FieldsProps {
  readonly draft: TeamDraft;
  readonly problems: readonly TeamProblem[];
  readonly onChange: (part: Partial<TeamDraft>) => void;
}

/** The days of the week from Monday on, by name. */
function days(): string[] {
  const format = new Intl.DateTimeFormat(language(), { weekday: 'long', timeZone: 'UTC' });
  return [1, 2, 3, 4, 5, 6, 7].map((day) => format.format(Date.UTC(2024, 0, day))); // a year that began on a Monday
}

/** When the team works: off until a day or a time is given. */
export function HoursFields({ draft, problems, onChange }: FieldsProps) {
  const id = useId();
  const wrong = problemAt(problems, 'hours.days');
  const ownZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return (
    <FieldGroup id="hours" title={t('team_hours')}>
      <p className={styles.soft}>{t('teamHoursAbout')}</p>
      <div className={styles.days}>
        {days().map((name, at) => (
          <label key={name} className={styles.day}>
            <input
              type="checkbox"
              checked={draft.days.includes(at + 1)}
              aria-invalid={wrong !== undefined && at === 0}
              aria-describedby={wrong ? id : undefined}
              onChange={({ target }) => {
                const others = draft.days.filter((day) => day !== at + 1);
                onChange({ days: target.checked ? [...others, at + 1] : others });
              }}
            />
            {name}
          </label>
        ))}
      </div>
      <Problem id={id} words={wrong} />
      <div className={styles.times}>
        {(['from', 'to'] as const).map((end) => (
          <Field
            key={end}
            name={end === 'from' ? t('teamFrom') : t('teamTo')}
            wrong={problemAt(problems, `hours.${end}`)}
          >
            {(about) => (
              <input
                {...about}
                className={styles.input}
                type="time"
                value={draft[end]}
                onChange={({ target }) => onChange({ [end]: target.value })}
              />
            )}
          </Field>
        ))}
        <Field name={t('teamZone')} wrong={problemAt(problems, 'hours.zone')}>
          {(about) => (
            <select
              {...about}
              className={styles.input}
              value={draft.zone}
              onChange={({ target }) => onChange({ zone: target.value })}
            >
              <option value="">{t('teamOwnZone', { zone: ownZone })}</option>
              {zonesWith(draft.zone).map((zone) => (
                <option key={zone}>{zone}</option>
              ))}
            </select>
          )}
        </Field>
      </div>
    </FieldGroup>
  );
}

interface GroupProps {
  readonly id: string;
  readonly title: string;
  readonly children: ReactNode;
}

/** Fields that belong together, to be reached by the link to their id. */
export function FieldGroup({ id, title, children }: GroupProps) {
  return (
    <fieldset id={id} className={styles.group}>
      <legend className={styles.legend}>{title}</legend>
      {children}
    </fieldset>
  );
}

interface RowsProps extends FieldsProps {
  readonly part: RowPart;
  readonly about: string;
  /** Of the cells of a row. */
  readonly names: readonly string[];
  readonly examples: readonly string[];
  /** The button that adds a row. */
  readonly more: string;
}

/** A part of which there may be several: rows that come and go. */
export function RowFields({ part, about, names, examples, more, ...shared }: RowsProps) {
  const { draft, problems, onChange } = shared;
  const rows = draft[part];
  const set = (next: readonly Row[]) => onChange({ [part]: next });

  /** The focus goes where the next thing is to be done, once it is drawn. */
  function focusSoon(selector: string) {
    setTimeout(() => [...document.querySelectorAll<HTMLElement>(`#${part} ${selector}`)].at(-1)?.focus());
  }

  function write(row: Row, cell: number, text: string) {
    set(rows.map((each) => (each === row ? { ...row, cells: row.cells.with(cell, text) } : each)));
  }

  return (
    <FieldGroup id={part} title={t(`team_${part}`)}>
      <p className={styles.soft}>{about}</p>
      {rows.map((row, at) => (
        <div key={row.id} className={styles.row}>
          {row.cells.map((text, cell) => (
            <Field
              key={names[cell]}
              name={names[cell] ?? ''}
              of={t(`teamRow_${part}`, { number: at + 1 })}
              wrong={problemAt(problems, placeOf(part, row, cell, draft))}
            >
              {(field) => (
                <input
                  {...field}
                  className={styles.input}
                  data-first={cell === 0}
                  placeholder={examples[cell]}
                  value={text}
                  onChange={({ target }) => write(row, cell, target.value)}
                />
              )}
            </Field>
          ))}
          <button
            type="button"
            className={styles.remove}
            aria-label={t(`teamRemove_${part}`, { number: at + 1 })}
            onClick={() => {
              set(rows.filter((each) => each !== row));
              focusSoon('[data-more]');
            }}
          >
            {t('teamRemove')}
          </button>
        </div>
      ))}
      <div>
        <button
          type="button"
          data-more
          className={buttons.secondary}
          onClick={() => {
            set(withRow(rows, rowParts[part].length));
            focusSoon('[data-first="true"]');
          }}
        >
          {more}
        </button>
      </div>
    </FieldGroup>
  );
}

interface LineProps extends FieldsProps {
  readonly part: ContactPart;
  readonly name: string;
  readonly hint: string;
}

/** One line of text. */
export function LineField({ draft, problems, onChange, part, name, hint }: LineProps) {
  return (
    <Field name={name} hint={hint} wrong={problemAt(problems, part)}>
      {(field) => (
        <input
          {...field}
          className={styles.input}
          value={draft[part]}
          onChange={({ target }) => onChange({ [part]: target.value })}
        />
      )}
    </Field>
  );
}

interface FieldProps {
  readonly name: string;
  /** Which of several it belongs to, for screen readers. */
  readonly of?: string;
  readonly hint?: string;
  readonly wrong: string | undefined;
  readonly children: (field: {
    readonly id: string;
    readonly 'aria-invalid': boolean;
    readonly 'aria-describedby': string | undefined;
  }) => ReactNode;
}

/** A field under its name, with what is wrong with it below. */
function Field({ name, of, hint, wrong, children }: FieldProps) {
  const id = useId();
  const about = [hint && `${id}hint`, wrong && `${id}wrong`].filter(Boolean).join(' ');
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {of && <span className="unseen">{of}: </span>}
        {name}
      </label>
      {hint && (
        <p id={`${id}hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      {children({ id, 'aria-invalid': wrong !== undefined, 'aria-describedby': about || undefined })}
      <Problem id={`${id}wrong`} words={wrong} />
    </div>
  );
}

function Problem({ id, words }: { readonly id: string; readonly words: string | undefined }) {
  if (words === undefined) return null;
  return (
    <p id={id} className={styles.problem}>
      <svg viewBox="0 0 12 12" width="11" height="11" fill="currentColor" aria-hidden="true">
        <path d="M6 1 L11.5 11 H0.5 Z" />
      </svg>
      {words}
    </p>
  );
}

/** The zones that the browser knows, and the one that is set, though it may be named otherwise there. */
function zonesWith(set: string): string[] {
  const known = Intl.supportedValuesOf('timeZone');
  return set === '' || known.includes(set) ? known : [set, ...known];
}
