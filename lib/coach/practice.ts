import type { Advice, ReplyItem } from '@/lib/model';
import type { Matter } from './matter';

/** An item or an advice of a practice: which one, its file says. */
export type Owed = Omit<ReplyItem, 'practice'>;
export type Advised = Omit<Advice, 'practice'>;

/**
 * How a practice is coached. It lives in `lib/coach/practices/<practice-id>.ts`: the file's name says which. Pure: the
 * same matter gives the same answer. What shows as a finding in a draft is no practice file but a rule that names it.
 */
export interface CoachedPractice {
  /** What it asks of the reply, done or not; nothing where the newest client message does not call for it. */
  readonly owes?: (matter: Matter) => readonly Owed[];
  /** What it advises to do with the conversation; undefined where the conversation does not call for it. */
  readonly advises?: (matter: Matter) => Advised | undefined;
}
