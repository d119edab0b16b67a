import { t } from '@/lib/text';
import styles from './AboutPane.module.css';
import { PaneField } from './PaneField';
import pane from './PaneField.module.css';
import { PaneText } from './PaneText';
import { type PackPaneProps, problemsAt } from './pack-pane';

const parts = ['name', 'version', 'owner', 'review'] as const;

/** What the pack is called, which one it is, who looks after it, and until when. */
export function AboutPane({ draft, problems, onChange }: PackPaneProps) {
  return (
    <div className={`${pane.pane} ${styles.parts}`}>
      {parts.map((part) => (
        <PaneField
          key={part}
          name={t(`set_about_${part}`)}
          hint={t(`set_aboutHint_${part}`)}
          problems={problemsAt(problems, [part])}
          className={styles[part]}
        >
          {(field) => (
            <PaneText
              {...field}
              type={part === 'review' ? 'date' : 'text'}
              value={draft[part]}
              onText={(text) => onChange([part], part === 'version' ? versionIn(text) : text)}
            />
          )}
        </PaneField>
      ))}
    </div>
  );
}

/** Numbers are written as such, without quotes; one that begins with 0 is text. */
function versionIn(text: string): string | number {
  return /^(?:0|[1-9]\d{0,14})$/.test(text) ? Number(text) : text;
}
