import type { Advice, Practice, View } from '@/lib/model';
import { newestOf } from './client';

/** What the person did about the advice on the conversation beside the panel. */
export interface AdviceChoice {
  /** The advice whose kit they opened. */
  readonly openKit: Practice | null;
  /** That advice as it was last given: it stays when it is given no more, so that no call is cut short. */
  readonly kitAdvice: Advice | null;
  /** What they want to see no more of now. */
  readonly putAside: readonly Practice[];
}

export const noChoice: AdviceChoice = { openKit: null, kitAdvice: null, putAside: [] };

/**
 * What is left of a choice in another view: nothing in another conversation, and nothing put aside once the client has
 * written again.
 *
 * @param before the last view that had a conversation or a draft in it
 */
export function choiceIn(view: View | null, choice: AdviceChoice, before: View | null): AdviceChoice {
  if (!isOfOne(view)) return choice; // a glance at the list of mails, or at another tab
  if (before === null || placeOf(before) !== placeOf(view)) return noChoice;
  const { openKit } = choice;
  const advice = view.report.advice.find(({ practice, kit }) => practice === openKit && kit !== undefined);
  const sameMessage = newestWordsIn(before) === newestWordsIn(view);
  return {
    openKit,
    kitAdvice: advice ?? choice.kitAdvice,
    putAside: sameMessage ? choice.putAside : [],
  };
}

/** Whether a view shows one mail, and not a list of them. */
export function isOfOne(view: View | null): view is View {
  return view !== null && (view.snapshot.conversationId ?? view.snapshot.draftId) !== null;
}

function placeOf({ tabId, snapshot: { conversationId, draftId } }: View): string {
  return `${tabId} ${conversationId ?? draftId}`;
}

function newestWordsIn({ snapshot }: View): string | undefined {
  return newestOf(snapshot.conversation)?.text;
}
