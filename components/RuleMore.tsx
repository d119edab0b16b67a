import { draftCategories, practices } from '@/lib/model';
import { t } from '@/lib/text';
import { categoryWords, practiceWords } from '@/lib/words';
import { Fold } from './Fold';
import { PaneField } from './PaneField';
import { PaneText } from './PaneText';
import { problemsAt } from './pack-pane';
import styles from './RuleForm.module.css';
import type { RuleFieldsProps } from './rule-fields';
import { WordChips } from './WordChips';

const wordParts = ['notAfter', 'onlyWith', 'notWith'] as const;

/** The parts of a rule that few rules need, folded away until one is set or wrong. */
export function RuleMore(props: RuleFieldsProps) {
  const { rule } = props;
  const lineParts = ['only', 'category', 'practice', 'source'] as const;
  const set = [...wordParts, ...lineParts].filter((part) => rule[part].length > 0);
  const isWrong = [...wordParts, ...lineParts].some((part) =>
    props.problems.some(({ path }) => path[0] === part),
  );
  return (
    <Fold
      key={String(isWrong)}
      open={isWrong}
      title={set.length > 0 ? t('edit_moreSet', { count: set.length }) : t('edit_more')}
    >
      <div className={styles.more}>
        {wordParts.map((part) => (
          <WordChips key={part} {...props} part={part} />
        ))}
        <div className={styles.pair}>
          <Select
            {...props}
            part="only"
            none={t('edit_onlyAny')}
            options={(['question', 'statement'] as const).map((id) => [id, t(`edit_only_${id}`)])}
          />
          <Select
            {...props}
            part="category"
            none={t('edit_categoryNone')}
            options={draftCategories.map((id) => [id, categoryWords(id)])}
          />
          <Select
            {...props}
            part="practice"
            none={t('edit_practiceNone')}
            options={practices.map((id) => [id, practiceWords(id)])}
          />
          <PaneField name={t('edit_source')} problems={problemsAt(props.problems, ['source'])}>
            {(field) => (
              <PaneText
                {...field}
                placeholder={t('edit_sourceExample')}
                value={rule.source}
                onText={(text) => props.onChange(['source'], text)}
              />
            )}
          </PaneField>
        </div>
      </div>
    </Fold>
  );
}

interface SelectProps extends RuleFieldsProps {
  readonly part: 'only' | 'category' | 'practice';
  /** What it is where nothing is set. */
  readonly none: string;
  readonly options: readonly (readonly [string, string])[];
}

function Select({ part, none, options, ...props }: SelectProps) {
  const value = props.rule[part];
  const isKnown = value === '' || options.some(([id]) => id === value);
  return (
    <PaneField name={t(`edit_${part}`)} problems={problemsAt(props.problems, [part])}>
      {(field) => (
        <select {...field} value={value} onChange={({ target }) => props.onChange([part], target.value)}>
          <option value="">{none}</option>
          {!isKnown && <option>{value}</option>}
          {options.map(([id, words]) => (
            <option key={id} value={id}>
              {words}
            </option>
          ))}
        </select>
      )}
    </PaneField>
  );
}
