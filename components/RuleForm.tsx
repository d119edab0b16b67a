import { useId } from 'react';
import type { Severity } from '@/lib/model';
import type { SuggestionDraft } from '@/lib/packs/draft';
import { severityOf } from '@/lib/packs/format';
import { t } from '@/lib/text';
import { Choice } from './Choice';
import { ExampleLines } from './ExampleLines';
import { PaneField } from './PaneField';
import { PaneText } from './PaneText';
import { Problems } from './Problems';
import type { PlacedProblem } from './pack-backend';
import { problemsAt } from './pack-pane';
import styles from './RuleForm.module.css';
import { RuleMore } from './RuleMore';
import { type RuleFieldsProps, wordsAt } from './rule-fields';
import { SuggestionChips } from './SuggestionChips';
import { WordChips } from './WordChips';

interface Props extends RuleFieldsProps {
  /** Whether the problems are those of the rule as it stands. */
  readonly isTried: boolean;
}

const levels = ['advise', 'expect', 'require'] as const;
const longestMessage = 120;

/** The fields of one rule. */
export function RuleForm({ rule, problems, isTried, onChange }: Props) {
  const shared = { rule, problems, onChange };
  const severity: Severity =
    rule.level in severityOf ? severityOf[rule.level as keyof typeof severityOf] : 'warning';
  // An example is tried only where the rest of the rule can be used.
  const isProved = isTried && problems.every(({ path }) => path[0] === 'flags' || path[0] === 'passes');
  return (
    <div className={styles.form}>
      <WordChips {...shared} part="patterns" />
      <WordChips {...shared} part="except" />
      <RuleMore {...shared} />
      <Message {...shared} />
      <SuggestionChips
        suggestions={rule.suggestions}
        problems={(at) => wordsAt(problems, 'suggestions', at)}
        onChange={(suggestions: readonly SuggestionDraft[]) => onChange(['suggestions'], suggestions)}
      />
      <Level {...shared} />
      {(['flags', 'passes'] as const).map((part) => (
        <ExampleLines
          key={part}
          part={part}
          name={t(`edit_${part}`)}
          about={t(`edit_about_${part}`)}
          examples={rule[part].map((each) => each.replaceAll('\n', ' '))}
          hasMarks={part === 'flags'}
          severity={severity}
          isTried={isProved}
          problems={(at) => wordsAt(problems, part, at)}
          onChange={(examples) => onChange([part], examples)}
        />
      ))}
      <Problems id={useId()} problems={restOf(problems)} />
    </div>
  );
}

function Message({ rule, problems, onChange }: RuleFieldsProps) {
  const { length } = rule.message;
  return (
    <div data-part="message">
      <PaneField
        name={t('edit_message')}
        hint={
          <span data-over={length > longestMessage} className={styles.count}>
            {t('edit_messageCount', { length, most: longestMessage })}
          </span>
        }
        problems={problemsAt(problems, ['message'])}
      >
        {(field) => (
          <PaneText
            {...field}
            placeholder={t('edit_messageExample')}
            value={rule.message}
            onText={(text) => onChange(['message'], text)}
          />
        )}
      </PaneField>
    </div>
  );
}

function Level({ rule, problems, onChange }: RuleFieldsProps) {
  const id = useId();
  const wrong = wordsAt(problems, 'level');
  const level = levels.find((each) => each === rule.level);
  return (
    <div className={styles.field} data-part="level">
      <Choice
        name={t('edit_level')}
        options={levels.map((each) => ({ id: each, name: t(`edit_level_${each}`) }))}
        chosen={rule.level}
        describedBy={`${id}about ${id}wrong`}
        onChoose={(chosen) => onChange(['level'], chosen)}
      />
      <p id={`${id}about`} className={styles.about}>
        {level ? t(`edit_levelAbout_${level}`) : t('edit_levelNone')}
      </p>
      <Problems id={`${id}wrong`} problems={wrong} />
    </div>
  );
}

const parts: readonly (string | number | undefined)[] = [
  ...['patterns', 'except', 'notAfter', 'onlyWith', 'notWith', 'only', 'message', 'suggestions', 'level'],
  ...['flags', 'passes', 'category', 'practice', 'source', 'id'],
];

/** What no field shows, such as a key that no rule has. */
function restOf(problems: readonly PlacedProblem[]): string[] {
  return problems.filter(({ path }) => !parts.includes(path[0])).map(({ words }) => words);
}
