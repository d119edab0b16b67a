import { Pencil } from 'lucide-react';
import { useEffect, useId, useRef, useState } from 'react';
import type { RuleDraft } from '@/lib/packs/draft';
import { t } from '@/lib/text';
import { Problems } from './Problems';
import type { BuiltInRule } from './pack-backend';
import { asName, nameProblem } from './pack-rules';
import styles from './RuleTitle.module.css';

interface Props {
  readonly rules: readonly RuleDraft[];
  /** The place of this one. */
  readonly at: number;
  readonly builtIn: readonly BuiltInRule[];
  /** What is wrong with the name as it stands. */
  readonly problems: readonly string[];
  readonly onRename: (name: string) => void;
}

/** The name of a rule, and a way to give it another one. */
export function RuleTitle({ rules, at, builtIn, problems, onRename }: Props) {
  const id = useId();
  const [written, setWritten] = useState<string | null>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const isBack = useRef(false);
  const name = rules[at]?.id ?? '';

  useEffect(() => {
    if (written !== null || !isBack.current) return;
    isBack.current = false;
    opener.current?.focus();
  }, [written]);

  function close() {
    isBack.current = true;
    setWritten(null);
  }

  if (written === null) {
    return (
      <div className={styles.place}>
        <div className={styles.line}>
          <h2 className={styles.title}>{name || t('edit_unnamed')}</h2>
          <button
            ref={opener}
            type="button"
            className={styles.rename}
            aria-label={t('edit_rename')}
            title={t('edit_rename')}
            onClick={() => setWritten(name)}
          >
            <Pencil size={14} aria-hidden="true" />
          </button>
        </div>
        <Problems id={id} problems={problems} />
      </div>
    );
  }
  const next = asName(written);
  const wrong = nameProblem(next, at, rules, builtIn);
  return (
    <div className={styles.place}>
      <input
        // biome-ignore lint/a11y/noAutofocus: the person has just asked to write here
        autoFocus
        className={styles.input}
        data-own-undo
        aria-label={t('edit_name')}
        aria-invalid={wrong !== null}
        aria-describedby={wrong === null ? undefined : id}
        value={written}
        onFocus={({ target }) => target.select()}
        onChange={({ target }) => setWritten(target.value)}
        onBlur={() => {
          setWritten(null);
          if (wrong === null) onRename(next);
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' && event.key !== 'Enter') return;
          event.preventDefault(); // Enter would press the button that gets the focus
          if (event.key === 'Enter' && wrong !== null) return;
          close();
          if (event.key === 'Enter') onRename(next);
        }}
      />
      <p className={styles.about}>
        {next !== written && wrong === null ? t('edit_nameBecomes', { name: next }) : ''}
      </p>
      <Problems id={id} problems={wrong === null ? [] : [wrong]} />
    </div>
  );
}
