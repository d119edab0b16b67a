import { useMemo } from 'react';
import { t } from '@/lib/text';
import buttons from './Buttons.module.css';
import type { EditorState } from './pack-editor';
import { packInView } from './pack-editor';
import { problemsAt } from './pack-pane';
import { RuleForm } from './RuleForm';
import styles from './RulePane.module.css';

interface Props {
  readonly state: EditorState;
  /** The place of the rule. */
  readonly at: number;
  readonly onNewRule: () => void;
}

/** One rule, to be written. */
export function RulePane({ state, at, onNewRule }: Props) {
  const pack = packInView(state);
  const { trial, draft } = pack;
  const rule = draft.rules[at];
  const problems = useMemo(
    () =>
      problemsAt(trial?.problems ?? [], ['rules', at]).map((each) => ({ ...each, path: each.path.slice(2) })),
    [trial, at],
  );
  if (!rule) return <NoRules onNew={onNewRule} />;
  return (
    <>
      <RuleForm
        key={`${state.origin} ${at}`}
        rule={rule}
        problems={problems}
        isTried={trial !== null}
        onChange={(path, value) => state.change(['rules', at, ...path], value)}
      />
      <div className={styles.foot}>
        <button type="button" className={buttons.secondary} onClick={() => state.duplicateRule(at)}>
          {t('edit_duplicate')}
        </button>
        <button type="button" className={buttons.secondary} onClick={() => state.removeRule(at)}>
          {t('edit_removeRule')}
        </button>
      </div>
    </>
  );
}

function NoRules({ onNew }: { readonly onNew: () => void }) {
  return (
    <section className={styles.empty}>
      <h2 className={styles.title}>{t('edit_noRules')}</h2>
      <p className={styles.soft}>{t('edit_noRulesAbout')}</p>
      <div className={buttons.row}>
        <button type="button" className={buttons.secondary} onClick={onNew}>
          {t('edit_newRule')}
        </button>
      </div>
    </section>
  );
}
