import { memo } from 'react';
import type { Sourced } from '@/lib/packs/layers';
import { t } from '@/lib/text';
import styles from './BuiltInLevel.module.css';
import buttons from './Buttons.module.css';
import { PaneProblems } from './PaneField';
import pane from './PaneField.module.css';
import type { BuiltInRule, PlacedProblem } from './pack-backend';
import type { PackPaneProps } from './pack-pane';
import { type RuleLevel, ruleLevels, ruleLevelWords, sourceWords, usualLevel } from './pack-words';

interface Props {
  readonly id: string;
  /** Absent where there is no such rule. */
  readonly rule?: BuiltInRule;
  /** What the pack says of it, if anything. */
  readonly level: string | undefined;
  /** What a pack says that counts before this one. */
  readonly above?: Sourced<RuleLevel> | undefined;
  readonly problems: readonly PlacedProblem[];
  readonly onChange: PackPaneProps['onChange'];
}

/** A built-in rule in a list of very many: it is drawn anew only where something about it changed. */
export const BuiltInLevel = memo(function BuiltInLevel(props: Props) {
  const { id, rule, level, above, problems, onChange } = props;
  const name = rule?.message ?? id;
  const place = ['builtIn', id];
  const usual = rule && ruleLevelWords(usualLevel(rule.severity));
  return (
    <li className={styles.rule} data-changed={level !== undefined}>
      <div className={styles.about}>
        <p>{name}</p>
        {rule && (
          <p className={styles.id}>
            {id}
            {level !== undefined && ` · ${t('set_builtInWas', { level: usual ?? '' })}`}
          </p>
        )}
        {above && (
          <p className={pane.hint}>
            {t('set_builtInOverruled', {
              source: sourceWords(above.origin),
              level: ruleLevelWords(above.value),
            })}
          </p>
        )}
        <PaneProblems id={`wrong-${id}`} problems={problems} />
      </div>
      <div className={styles.choice}>
        {level !== undefined && (
          <button
            type="button"
            className={buttons.secondary}
            aria-label={t('set_builtInBackOf', { rule: name })}
            onClick={({ currentTarget }) => {
              currentTarget.parentElement?.querySelector('select')?.focus();
              onChange(place, undefined);
            }}
          >
            {t('set_builtInBack')}
          </button>
        )}
        {rule && (
          <select
            className={`${pane.input} ${styles.level}`}
            aria-label={t('set_builtInLevel', { rule: name })}
            aria-invalid={problems.length > 0}
            aria-describedby={problems.length > 0 ? `wrong-${id}` : undefined}
            value={level ?? ''}
            onChange={({ target }) => onChange(place, target.value || undefined)}
          >
            <option value="">{t('set_builtInUsual', { level: usual ?? '' })}</option>
            {optionsWith(level).map((each) => (
              <option key={each} value={each}>
                {ruleLevelWords(each)}
              </option>
            ))}
          </select>
        )}
      </div>
    </li>
  );
});

/** The levels that there are, and the one that is written, though it may be a slip. */
function optionsWith(level: string | undefined): readonly string[] {
  const known: readonly string[] = ruleLevels;
  return level === undefined || known.includes(level) ? known : [level, ...known];
}
