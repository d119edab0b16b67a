import { type ReactNode, type RefObject, useDeferredValue, useId, useMemo, useRef, useState } from 'react';
import { draftCategories } from '@/lib/model';
import { language, t } from '@/lib/text';
import { categoryWords } from '@/lib/words';
import { BuiltInLevel } from './BuiltInLevel';
import styles from './BuiltInPane.module.css';
import { type BuiltInFilter, type BuiltInGroup, builtInGroups } from './built-in-list';
import filters from './Filter.module.css';
import { PaneField, PaneProblems } from './PaneField';
import pane from './PaneField.module.css';
import type { BuiltInRule, PlacedProblem } from './pack-backend';
import { problemsAt } from './pack-pane';
import type { SettingsPaneProps } from './pane-above';

interface Props extends SettingsPaneProps {
  /** All that judge drafts. */
  readonly rules: readonly BuiltInRule[];
}

const everything: BuiltInFilter = { words: '', category: null };
/** One list for all, so that a row that nothing is wrong with is not drawn anew. */
const noProblems: readonly PlacedProblem[] = [];

/** The built-in rules, each as usual, off, or at a level of the pack’s own. */
export function BuiltInPane({ rules, draft, problems, onChange, above }: Props) {
  const { builtIn } = draft;
  const [filter, setFilter] = useState(everything);
  const shown = useDeferredValue(filter);
  // Which ones stand first is settled when they are looked for, so that no row goes away under the hand.
  const [ahead, setAhead] = useState<ReadonlySet<string>>(() => new Set(Object.keys(builtIn)));
  const groups = useMemo(() => builtInGroups(rules, shown, ahead), [rules, shown, ahead]);
  const find = useRef<HTMLInputElement>(null);
  const count = groups.reduce((sum, group) => sum + group.rules.length, 0);
  const wrong = new Set(problems.map(({ path }) => (path[0] === 'builtIn' ? path[1] : undefined)));
  const unknown = Object.keys(builtIn).filter((id) => rules.every((rule) => rule.id !== id));

  function look(part: Partial<BuiltInFilter>) {
    setFilter({ ...filter, ...part });
    setAhead(new Set(Object.keys(builtIn)));
  }

  return (
    <div className={pane.pane}>
      <p className={pane.about}>{t('set_builtInAbout')}</p>
      <PaneProblems problems={problems.filter(({ path }) => path.join() === 'builtIn')} />
      <Filter field={find} filter={filter} onLook={look} />
      <p className={filters.count} role="status">
        {count === 0
          ? t('set_builtInNone')
          : t('set_builtInCount', { count, changed: Object.keys(builtIn).length })}
      </p>
      {unknown.length > 0 && (
        <Group name={t('set_builtInUnknown')}>
          {unknown.map((id) => (
            <BuiltInLevel
              key={id}
              id={id}
              level={builtIn[id]}
              problems={problemsAt(problems, ['builtIn', id])}
              onChange={(place, value) => {
                // Its row goes away.
                find.current?.focus();
                onChange(place, value);
              }}
            />
          ))}
        </Group>
      )}
      {groups.map((group) => (
        <Group key={group.category} name={groupWords(group)}>
          {group.rules.map((rule) => (
            <BuiltInLevel
              key={rule.id}
              id={rule.id}
              rule={rule}
              level={builtIn[rule.id]}
              problems={wrong.has(rule.id) ? problemsAt(problems, ['builtIn', rule.id]) : noProblems}
              above={above?.builtIn.get(rule.id)}
              onChange={onChange}
            />
          ))}
        </Group>
      ))}
    </div>
  );
}

function groupWords({ category }: BuiltInGroup): string {
  if (category === 'changed') return t('set_builtInChanged');
  const words = categoryWords(category);
  return words.charAt(0).toLocaleUpperCase(language()) + words.slice(1);
}

interface GroupProps {
  readonly name: string;
  readonly children: ReactNode;
}

function Group({ name, children }: GroupProps) {
  const id = useId();
  return (
    <section className={pane.group} aria-labelledby={id}>
      <h3 id={id} className={styles.title}>
        {name}
      </h3>
      <ul className={styles.rules}>{children}</ul>
    </section>
  );
}

interface FilterProps {
  readonly field: RefObject<HTMLInputElement | null>;
  readonly filter: BuiltInFilter;
  readonly onLook: (part: Partial<BuiltInFilter>) => void;
}

function Filter({ field: find, filter, onLook }: FilterProps) {
  return (
    <search className={filters.filter}>
      <PaneField name={t('edit_filter')} problems={noProblems}>
        {(field) => (
          <input
            {...field}
            ref={find}
            data-own-undo
            type="search"
            placeholder={t('set_builtInFindHint')}
            value={filter.words}
            onChange={({ target }) => onLook({ words: target.value })}
          />
        )}
      </PaneField>
      <PaneField name={t('set_builtInCategory')} problems={noProblems}>
        {(field) => (
          <select
            {...field}
            value={filter.category ?? ''}
            onChange={({ target }) =>
              onLook({ category: draftCategories.find((each) => each === target.value) ?? null })
            }
          >
            <option value="">{t('set_builtInAll')}</option>
            {draftCategories.map((each) => (
              <option key={each} value={each}>
                {categoryWords(each)}
              </option>
            ))}
          </select>
        )}
      </PaneField>
    </search>
  );
}
