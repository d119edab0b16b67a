import { useRef } from 'react';
import { t } from '@/lib/text';
import buttons from './Buttons.module.css';
import { FileInput } from './FileInput';
import styles from './PackStart.module.css';
import { Porthole } from './Porthole';
import type { WrittenOrigin } from './pack-backend';

interface Props {
  readonly origin: WrittenOrigin;
  readonly onStart: () => void;
  /** Starts with a pack to learn from. */
  readonly onExample: () => void;
  readonly onFile: (file: File) => void;
  readonly onAddress: () => void;
}

/** What a pack is, and the ways to get one. */
export function PackStart({ origin, onStart, onExample, onFile, onAddress }: Props) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <section className={styles.start}>
      <div className={styles.picture}>
        <Porthole score={null} />
      </div>
      <h2 className={styles.title}>{t(`edit_noPack_${origin}`)}</h2>
      <p className={styles.soft}>{t(`edit_noPackAbout_${origin}`)}</p>
      <div className={buttons.row}>
        <button type="button" className={buttons.primary} onClick={onStart}>
          {t(`edit_start_${origin}`)}
        </button>
        <button type="button" className={buttons.secondary} onClick={() => input.current?.click()}>
          {t('edit_import')}
        </button>
        <FileInput input={input} onFile={onFile} />
        {origin === 'team' && (
          <>
            <button type="button" className={buttons.secondary} onClick={onAddress}>
              {t('edit_fromAddress')}
            </button>
            <button type="button" className={buttons.secondary} onClick={onExample}>
              {t('edit_example')}
            </button>
          </>
        )}
      </div>
    </section>
  );
}
