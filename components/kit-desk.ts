import type { BreakRequest, Call, View } from '@/lib/model';
import { t } from '@/lib/text';
import type { PanelBackend } from './backend';

/** What the person has at hand while they work with kits. All but the calls is gone when the panel is closed. */
export interface KitDesk {
  /** Words of kits as the person has changed them, by a name for them. */
  readonly changedWords: Readonly<Record<string, string>>;
  /** One for a conversation, by its id. */
  readonly calls: Readonly<Record<string, Call>>;
  /** Whether the mail is covered by a break. */
  readonly onBreak: boolean;
}

/** What can be done at it. None of these throws. */
export interface KitDeskActions {
  changeWords(name: string, text: string): void;
  /** Starts the clock of a call with the client of a conversation. */
  startCall(conversation: string): void;
  endCall(conversation: string): void;
  setNotes(conversation: string, notes: string): void;
  /** The email that confirms a call is in the mail. */
  followedUp(conversation: string): void;
  /** Shows what is kept of calls. */
  showCalls(calls: KitDesk['calls']): void;
  /** Covers the mail for a while. */
  takeBreak(request: BreakRequest): Promise<void>;
  endBreak(): Promise<void>;
}

export const emptyDesk: KitDesk = { changedWords: {}, calls: {}, onBreak: false };

interface Read extends KitDesk {
  readonly view: View | null | undefined;
  tell(text: string): void;
  closeNotice(): void;
}

export function kitDeskActions(
  backend: PanelBackend,
  set: (change: Partial<KitDesk>) => void,
  get: () => Read,
): KitDeskActions {
  /** How many changes are on their way to be kept: what is told meanwhile may be older than what is shown. */
  let keeping = 0;

  async function keep(conversation: string, call: Call) {
    set({ calls: { ...get().calls, [conversation]: call } });
    keeping += 1;
    await backend.keepCall(conversation, call).catch(() => get().tell(t('callNotStored')));
    keeping -= 1;
  }

  function changeCall(conversation: string, change: (call: Call) => Call) {
    const call = get().calls[conversation];
    if (call) void keep(conversation, change(call));
  }

  return {
    changeWords: (name, text) => set({ changedWords: { ...get().changedWords, [name]: text } }),
    startCall(conversation) {
      const { notes = '' } = get().calls[conversation] ?? {};
      void keep(conversation, { startedAt: Date.now(), endedAt: null, notes });
    },
    endCall: (conversation) => changeCall(conversation, (call) => ({ ...call, endedAt: Date.now() })),
    // What is written after the follow-up is in no follow-up yet.
    setNotes: (conversation, notes) =>
      changeCall(conversation, ({ startedAt, endedAt }) => ({ startedAt, endedAt, notes })),
    followedUp: (conversation) => changeCall(conversation, (call) => ({ ...call, followedUpAt: Date.now() })),
    showCalls(calls) {
      if (keeping === 0) set({ calls });
    },
    async takeBreak(request) {
      const tabId = get().view?.tabId;
      if (tabId === undefined || get().onBreak) return;
      get().closeNotice();
      set({ onBreak: true });
      await backend.startBreak({ tabId, ...request }).catch(() => get().tell(t('pageSilent')));
      set({ onBreak: false });
    },
    async endBreak() {
      const tabId = get().view?.tabId;
      if (tabId !== undefined) await backend.endBreak({ tabId }).catch(() => {});
      set({ onBreak: false });
    },
  };
}
