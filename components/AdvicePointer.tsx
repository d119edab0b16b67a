import { ChevronRight } from 'lucide-react';
import type { Advice } from '@/lib/model';
import { t } from '@/lib/text';
import styles from './AdvicePointer.module.css';

/** Says in one line, beside the draft, that something else than writing may serve better. */
export function AdvicePointer({ advice, onShow }: { advice: Advice; onShow: () => void }) {
  return (
    <button type="button" className={styles.pointer} onClick={onShow}>
      <span>
        <span className="unseen">{t('adviceFollows')} </span>
        {advice.action}
      </span>
      <ChevronRight size={16} aria-hidden="true" />
    </button>
  );
}
