import { describe, expect, test } from 'vitest';
import { type AdviceChoice, choiceIn, noChoice } from '@/components/advice-choice';
import type { Advice, Snapshot, View } from '@/lib/model';

const call: Advice = {
  practice: 'phone-call',
  action: 'Call Dana',
  reasons: [],
  kit: { name: 'call', sections: [] },
};

function viewOf(
  snapshot: Partial<Snapshot> = {},
  advice: readonly Advice[] = [call],
  words = 'Where is it?',
): View {
  return {
    tabId: 1,
    snapshot: {
      page: 'gmail',
      draftId: 'draft-1',
      conversationId: 'conversation-1',
      revision: 1,
      active: true,
      conversation: { thread: [{ from: 'client', text: words }], draft: '' },
      replaceable: [],
      ...snapshot,
    },
    report: { draft: null, incoming: null, overview: null, reply: [], advice, promises: [], blanks: [] },
  };
}

const choice: AdviceChoice = { openKit: 'phone-call', kitAdvice: call, putAside: ['take-a-break'] };

describe('choiceIn', () => {
  test('follows the advice whose kit is open, and keeps it when it is given no more', () => {
    const later = { ...call, reasons: ['Hotter each time'] };
    expect(choiceIn(viewOf({}, [later]), choice, viewOf())).toEqual({ ...choice, kitAdvice: later });
    expect(choiceIn(viewOf({}, []), choice, viewOf())).toEqual(choice);
  });

  test('takes up again what was put aside when the client has written', () => {
    const written = viewOf({}, [call], 'Well?');
    expect(choiceIn(written, choice, viewOf())).toEqual({ ...choice, putAside: [] });
  });

  test('is over in another conversation, another draft without one, and another tab', () => {
    for (const other of [
      viewOf({ conversationId: 'conversation-2' }),
      viewOf({ conversationId: null, draftId: 'draft-2' }),
      { ...viewOf(), tabId: 2 },
    ])
      expect(choiceIn(other, choice, viewOf())).toEqual(noChoice);
    expect(choiceIn(viewOf(), choice, null)).toEqual(noChoice);
  });

  test('outlasts another draft in the conversation, and a look at the list of mails or at no mail', () => {
    expect(choiceIn(viewOf({ draftId: 'draft-2' }), choice, viewOf())).toEqual(choice);
    expect(choiceIn(viewOf({ draftId: null, conversationId: null }), choice, viewOf())).toEqual(choice);
    expect(choiceIn(null, choice, viewOf())).toEqual(choice);
  });
});
