import { type ReactNode, useId } from 'react';
import { draftCategories, practices } from '@/lib/model';
import { t } from '@/lib/text';
import { categoryWords, practiceWords } from '@/lib/words';
import { Fold } from './Fold';
import { Problems } from './Problems';
import styles from './RuleForm.module.css';
import { type RuleFieldsProps, wordsAt } from './rule-fields';
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
          <Field {...props} part="source">
            {(field) => (
              <input
                {...field}
                className={styles.input}
                placeholder={t('edit_sourceExample')}
                value={rule.source}
                onChange={({ target }) => props.onChange(['source'], target.value)}
              />
            )}
          </Field>
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
    <Field {...props} part={part}>
      {(field) => (
        <select
          {...field}
          className={styles.input}
          value={value}
          onChange={({ target }) => props.onChange([part], target.value)}
        >
          <option value="">{none}</option>
          {!isKnown && <option>{value}</option>}
          {options.map(([id, words]) => (
            <option key={id} value={id}>
              {words}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

interface FieldProps extends RuleFieldsProps {
  readonly part: 'only' | 'category' | 'practice' | 'source';
  readonly children: (field: {
    readonly id: string;
    readonly 'aria-invalid': boolean;
    readonly 'aria-describedby': string | undefined;
  }) => ReactNode;
}

function Field({ part, problems, children }: FieldProps) {
  const id = useId();
  const wrong = wordsAt(problems, part);
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.name}>
        {t(`edit_${part}`)}
      </label>
      {children({
        id,
        'aria-invalid': wrong.length > 0,
        'aria-describedby': wrong.length > 0 ? `${id}wrong` : undefined,
      })}
      <Problems id={`${id}wrong`} problems={wrong} />
    </div>
  );
}
