import { Lock } from 'lucide-react';
import type { PackOrigin } from '@/lib/packs/layers';
import { t } from '@/lib/text';
import styles from './PaneField.module.css';
import { sourceWords } from './pack-words';

/** Says that what stands here does not count, and whose word does; nothing where nobody’s else does. */
export function OverruledNote({ by }: { readonly by: PackOrigin | undefined }) {
  if (by === undefined) return null;
  return (
    <p className={styles.overruled}>
      <Lock size={14} aria-hidden="true" />
      {t('set_overruled', { source: sourceWords(by) })}
    </p>
  );
}
