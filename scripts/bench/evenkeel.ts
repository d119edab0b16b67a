import { createJudge } from '@/lib/coach/judge';

/** The engine as the background runs it, on a mail that answers nobody. */
export function create() {
  const judge = createJudge();
  return (text: string) => judge({ thread: [], draft: text });
}
