import type { PauseScope } from '@/lib/model';
import { t } from '@/lib/text';
import { pausedWords } from '@/lib/words';
import { EmptyState } from './EmptyState';

/** Says that nothing is read now, and for how long. */
export function PausedState({ scope }: { readonly scope: PauseScope }) {
  return (
    <EmptyState title={pausedWords(scope)}>
      <p>{t('pausedAbout', { end: t(`pausedEnd_${scope}`) })}</p>
    </EmptyState>
  );
}
