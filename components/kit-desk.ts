import type { BreakRequest, View } from '@/lib/model';
import type { PanelBackend } from './backend';

/** A call that the person times: started and ended in milliseconds since 1970. */
export interface Call {
  readonly startedAt: number;
  /** null while it lasts. */
  readonly endedAt: number | null;
  /** One point a line. */
  readonly notes: string;
}

/** What the person has at hand while they work with kits. It is kept as long as the panel is open, and no longer. */
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
  /** Covers the mail for a while. */
  takeBreak(request: BreakRequest): Promise<void>;
  endBreak(): Promise<void>;
}

export const emptyDesk: KitDesk = { changedWords: {}, calls: {}, onBreak: false };

interface Read extends KitDesk {
  readonly view: View | null | undefined;
  tell(text: string): void;
}

export function kitDeskActions(
  backend: PanelBackend,
  set: (change: Partial<KitDesk>) => void,
  get: () => Read,
): KitDeskActions {
  function changeCall(conversation: string, change: (call: Call) => Call) {
    const call = get().calls[conversation];
    if (call) set({ calls: { ...get().calls, [conversation]: change(call) } });
  }

  return {
    changeWords: (name, text) => set({ changedWords: { ...get().changedWords, [name]: text } }),
    startCall(conversation) {
      const { notes = '' } = get().calls[conversation] ?? {};
      const call = { startedAt: Date.now(), endedAt: null, notes };
      set({ calls: { ...get().calls, [conversation]: call } });
    },
    endCall: (conversation) => changeCall(conversation, (call) => ({ ...call, endedAt: Date.now() })),
    setNotes: (conversation, notes) => changeCall(conversation, (call) => ({ ...call, notes })),
    async takeBreak(request) {
      const tabId = get().view?.tabId;
      if (tabId === undefined || get().onBreak) return;
      set({ onBreak: true });
      await backend
        .startBreak({ tabId, ...request })
        .catch(() => get().tell('The mail page did not answer. Reload it and try again.'));
      set({ onBreak: false });
    },
    async endBreak() {
      const tabId = get().view?.tabId;
      if (tabId !== undefined) await backend.endBreak({ tabId }).catch(() => {});
      set({ onBreak: false });
    },
  };
}
