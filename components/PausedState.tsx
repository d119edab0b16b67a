import type { PauseScope } from '@/lib/model';
import { pausedWords } from '@/lib/words';
import { EmptyState } from './EmptyState';

const endWords: Record<PauseScope, string> = {
  conversation: 'Another conversation is coached as before.',
  hour: 'It ends by itself.',
  site: 'It stays off until you resume it.',
  account: 'It stays off until you resume it.',
};

/** Says that nothing is read now, and for how long. */
export function PausedState({ scope }: { readonly scope: PauseScope }) {
  return (
    <EmptyState title={pausedWords[scope]}>
      <p>Nothing is read, marked or judged. {endWords[scope]}</p>
    </EmptyState>
  );
}
