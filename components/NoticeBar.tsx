import { X } from 'lucide-react';
import { t } from '@/lib/text';
import styles from './NoticeBar.module.css';
import type { Notice } from './panel-store';

/** Tells what came of an action, to eyes and ears alike. It stays until it is closed or the next one comes. */
export function NoticeBar({ notice, onClose }: { notice: Notice | null; onClose: () => void }) {
  return (
    <div className={styles.place} data-empty={notice === null}>
      <div role="status">{notice && <p key={notice.number}>{notice.text}</p>}</div>
      {notice && (
        <button type="button" className={styles.close} aria-label={t('closeNotice')} onClick={onClose}>
          <X size={14} aria-hidden="true" />
        </button>
      )}
    </div>
  );
}
