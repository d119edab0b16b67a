import { useState } from 'react';
import { t } from '@/lib/text';
import buttons from './Buttons.module.css';
import type { SelfCheckReport } from './backend';
import { Fold } from './Fold';
import styles from './SelfCheck.module.css';
import { foundOf, reportText } from './self-check-words';

interface Props {
  /** Looks at the mail page; null when nothing of ours is there. */
  readonly onCheck: () => Promise<SelfCheckReport | null>;
  readonly onCopy: (words: string) => void;
}

/** What can be seen of the mail page, part by part: counts only. It looks when it is unfolded. */
export function SelfCheck({ onCheck, onCopy }: Props) {
  const [report, setReport] = useState<SelfCheckReport | null | undefined>(undefined);

  function look(open: boolean) {
    if (open) void onCheck().then(setReport);
  }

  return (
    <Fold title={t('selfCheckTitle')} onToggle={look}>
      {report === null && <p className={styles.aside}>{t('selfCheckNothing')}</p>}
      {report && (
        <>
          <p className={styles.aside}>{t('selfCheckAbout')}</p>
          <table className={styles.parts}>
            <tbody>
              {foundOf(report).map(({ part, found }) => (
                <tr key={part}>
                  <th scope="row">{part}</th>
                  <td>{found}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <button type="button" className={buttons.secondary} onClick={() => onCopy(reportText(report))}>
            {t('selfCheckCopy')}
          </button>
        </>
      )}
    </Fold>
  );
}
