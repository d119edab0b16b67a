import { useId, useState } from 'react';
import type { OfficeHours } from '@/lib/model';
import { t } from '@/lib/text';
import styles from './HoursPane.module.css';
import { OverruledNote } from './OverruledNote';
import { PaneField, PaneProblems } from './PaneField';
import pane from './PaneField.module.css';
import { PaneText } from './PaneText';
import { problemsAt } from './pack-pane';
import type { SettingsPaneProps } from './pane-above';
import { weekdays } from './weekdays';

const place = ['team', 'hours'] as const;
const noHours: OfficeHours = { days: [], from: '', to: '' };

/** When the team works: off until a day or a time is given. */
export function HoursPane({ draft, problems, onChange, above }: SettingsPaneProps) {
  const hours = draft.team?.hours ?? null;
  const { days, from, to } = hours ?? noHours;
  // A zone alone is no hours; it waits here for the first day or time.
  const [waitingZone, setZone] = useState('');
  const zone = hours?.zone ?? (hours ? '' : waitingZone);

  function change(part: Partial<OfficeHours>) {
    const next = { days, from, to, ...part };
    const isOff = next.days.length === 0 && next.from === '' && next.to === '';
    if (isOff) {
      setZone(zone);
      if (hours) onChange(place, undefined);
    } else if (hours) {
      for (const [key, value] of Object.entries(part)) onChange([...place, key], value);
    } else {
      onChange(
        place,
        Object.fromEntries(Object.entries({ ...next, zone }).filter(([, value]) => value.length)),
      );
    }
  }

  const own = problems.filter(({ path }) => ['team', 'team,hours'].includes(path.join()));
  return (
    <div className={pane.pane}>
      <p className={pane.about}>{t('teamHoursAbout')}</p>
      <OverruledNote by={above?.team.get('hours')?.origin} />
      <PaneProblems problems={own} />
      <Days {...{ days, problems }} onDays={(next) => change({ days: next })} />
      <div className={styles.times}>
        {(['from', 'to'] as const).map((end) => (
          <PaneField
            key={end}
            name={end === 'from' ? t('teamFrom') : t('teamTo')}
            problems={problemsAt(problems, [...place, end])}
          >
            {(field) => (
              <PaneText
                {...field}
                type="time"
                value={{ from, to }[end]}
                onText={(text) => change({ [end]: text })}
              />
            )}
          </PaneField>
        ))}
        <PaneField
          name={t('teamZone')}
          problems={problemsAt(problems, [...place, 'zone'])}
          className={styles.zone}
        >
          {(field) => (
            <select
              {...field}
              value={zone}
              onChange={({ target }) => {
                setZone(target.value);
                if (hours) onChange([...place, 'zone'], target.value);
              }}
            >
              <option value="">
                {t('teamOwnZone', { zone: Intl.DateTimeFormat().resolvedOptions().timeZone })}
              </option>
              {zonesWith(zone).map((each) => (
                <option key={each}>{each}</option>
              ))}
            </select>
          )}
        </PaneField>
      </div>
    </div>
  );
}

interface DaysProps extends Pick<SettingsPaneProps, 'problems'> {
  readonly days: readonly number[];
  readonly onDays: (days: readonly number[]) => void;
}

function Days({ days, problems, onDays }: DaysProps) {
  const id = useId();
  const wrong = problemsAt(problems, [...place, 'days']);
  return (
    <fieldset className={pane.group}>
      <legend className={pane.legend}>{t('set_days')}</legend>
      <div className={styles.days}>
        {weekdays().map((name, at) => (
          <label key={name} className={styles.day}>
            <input
              type="checkbox"
              checked={days.includes(at + 1)}
              aria-invalid={wrong.length > 0 && at === 0}
              aria-describedby={wrong.length > 0 ? id : undefined}
              onChange={({ target }) => {
                const others = days.filter((day) => day !== at + 1);
                onDays(target.checked ? [...others, at + 1].sort((a, b) => a - b) : others);
              }}
            />
            {name}
          </label>
        ))}
      </div>
      <PaneProblems id={id} problems={wrong} />
    </fieldset>
  );
}

/** The zones that the browser knows, and the one that is set, though it may be named otherwise there. */
function zonesWith(set: string): string[] {
  const known = Intl.supportedValuesOf('timeZone');
  return set === '' || known.includes(set) ? known : [set, ...known];
}
