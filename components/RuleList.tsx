import { memo, useMemo, useState } from 'react';
import type { RuleDraft } from '@/lib/packs/draft';
import { t } from '@/lib/text';
import styles from './PackAside.module.css';
import type { PlacedProblem } from './pack-backend';
import { problemCounts } from './pack-rules';
import type { EditorPane } from './written-pack';

interface Props {
  readonly rules: readonly RuleDraft[];
  /** null until the pack has been tried. */
  readonly problems: readonly PlacedProblem[] | null;
  readonly pane: EditorPane;
  readonly onShow: (pane: EditorPane) => void;
}

/** Of more rules than this, some can be looked for. */
const manyRules = 20;
/** So many are drawn at once: thousands would take longer than a keystroke. */
const shownAtOnce = 100;

/** The rules of a pack, each with how it fares. */
export function RuleList({ rules, problems, pane, onShow }: Props) {
  const [wanted, setWanted] = useState('');
  const [most, setMost] = useState(shownAtOnce);
  const counts = useMemo(() => problems && problemCounts(problems), [problems]);
  const found = rules
    .map((rule, at) => ({ rule, at }))
    .filter(({ rule }) => isWanted(rule, wanted.trim().toLowerCase()));
  const shown = found.filter(({ at }, place) => place < most || at === pane);
  return (
    <div className={styles.rules}>
      {rules.length > manyRules && (
        <input
          type="search"
          className={styles.filter}
          data-own-undo
          aria-label={t('edit_filter')}
          placeholder={t('edit_filter')}
          value={wanted}
          onChange={({ target }) => {
            setWanted(target.value);
            setMost(shownAtOnce);
          }}
        />
      )}
      <ul className={styles.list} aria-label={t('edit_rules')}>
        {shown.map(({ rule, at }) => (
          <RuleLink
            key={at}
            at={at}
            id={rule.id}
            problems={counts ? (counts.get(at) ?? 0) : null}
            isCurrent={at === pane}
            onShow={onShow}
          />
        ))}
      </ul>
      {found.length === 0 && rules.length > 0 && <p className={styles.soft}>{t('edit_noneFound')}</p>}
      {found.length > most && (
        <button type="button" className={styles.more} onClick={() => setMost(most + shownAtOnce)}>
          {t('edit_moreRules', { count: found.length - most })}
        </button>
      )}
    </div>
  );
}

function isWanted({ id, patterns }: RuleDraft, wanted: string): boolean {
  return id.includes(wanted) || patterns.some((pattern) => pattern.toLowerCase().includes(wanted));
}

interface LinkProps {
  readonly id: string;
  readonly at: number;
  /** How many; null where that is not known. */
  readonly problems: number | null;
  readonly isCurrent: boolean;
  readonly onShow: (pane: EditorPane) => void;
}

const RuleLink = memo(function RuleLink({ id, at, problems, isCurrent, onShow }: LinkProps) {
  return (
    <li>
      <button
        type="button"
        className={styles.link}
        aria-current={isCurrent ? 'page' : undefined}
        onClick={() => onShow(at)}
      >
        <span>{id || t('edit_unnamed')}</span>
        {problems !== null && (
          <span className={styles.state} data-good={problems === 0}>
            <span aria-hidden="true">{problems === 0 ? '✓' : problems}</span>
            <span className="unseen">
              {problems === 0 ? t('edit_ruleGood') : t('edit_ruleProblems', { count: problems })}
            </span>
          </span>
        )}
      </button>
    </li>
  );
});
