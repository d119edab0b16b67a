import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { onTestFinished, vi } from 'vitest';
import { page } from 'vitest/browser';
import type { PanelBackend, UnreadSite } from '@/components/backend';
import { Panel } from '@/components/Panel';
import { createPanelStore } from '@/components/panel-store';
import type {
  Call,
  Dismissal,
  DraftAssessment,
  Finding,
  PauseScope,
  Report,
  Sent,
  Snapshot,
  Span,
  View,
  You,
} from '@/lib/model';
import '@/components/tokens.css';

/** A draft with two things to mend, and what the background says of it. */
export const draftText =
  'Dana,\n\nAs I already explained, the driver came. We will answer as soon as possible.\n\nSam';

/** What the draft answers. */
const messageText = 'Where is it? Ten days late is a disgrace, and your answers are pathetic.';

export const explained = findingAt('As I already explained', {
  rule: 'as-i-said',
  practice: 'plain-respect',
  category: 'passive-aggressive',
  severity: 'warning',
  message: 'Reads as “you did not listen”.',
  source: 'Some Author, Some Title, 2017',
  words: ['To put it in one place', ''],
});

export const soon = findingAt('as soon as possible', {
  rule: 'as-soon-as-possible',
  practice: 'specific-time',
  category: 'vague-time',
  severity: 'info',
  message: 'A day and an hour calms more than a promise of speed.',
  words: ['by [day and hour]'],
});

export const assessment: DraftAssessment = {
  score: 70.7,
  sum: [
    { facet: 'heat', points: 10, rule: explained.rule, span: explained },
    { facet: 'clarity', points: 6, rule: soon.rule, span: soon },
    { facet: 'heat', points: 4.1, rule: 'wording' },
    { facet: 'care', points: 9.2, rule: 'courtesy' },
  ],
  findings: [explained, soon],
};

export const noDraft: Report = {
  draft: null,
  incoming: null,
  overview: null,
  reply: [],
  advice: [],
  promises: [],
  blanks: [],
};

/** What is remembered of somebody who has just begun. */
export const nothingYet: You = {
  now: '2026-04-14T09:10',
  promises: [],
  hostileToday: 0,
  support: null,
  isGuarded: true,
  isGuardLocked: false,
  trend: [],
  ledger: [{ what: 'Promises', purpose: 'To remind you', age: '30 days' }],
};

/** What a mail tab shows, changed where a test needs it. */
export function viewOf(snapshot: Partial<Snapshot> = {}, report: Partial<Report> = {}): View {
  return {
    tabId: 7,
    snapshot: {
      page: 'gmail',
      draftId: 'draft-1',
      conversationId: 'conversation-1',
      revision: 1,
      active: true,
      conversation: {
        subject: 'Late delivery, order 4471',
        thread: [{ from: 'client', name: 'Dana Ruiz', text: messageText }],
        draft: draftText,
      },
      replaceable: [{ start: 0, end: draftText.length }],
      ...snapshot,
    },
    report: {
      ...noDraft,
      draft: assessment,
      incoming: {
        heat: 0.6,
        level: 'hostile',
        findings: [],
        heated: ['disgrace', 'pathetic'].map((word) => spanIn(messageText, word)),
      },
      ...report,
    },
  };
}

type Calls = Readonly<Record<string, Call>>;

/** A backend whose requests can be looked at, and which says what the test tells it to. */
export function fakeBackend(firstView: View | null = viewOf(), dismissals: readonly Dismissal[] = []) {
  const listeners: {
    view?: Parameters<PanelBackend['watchView']>[0];
    pause?: (scope: PauseScope) => void;
    sent?: (sent: Sent) => void;
    you?: (you: You) => void;
    calls?: (calls: Calls) => void;
    dismissals?: (all: readonly Dismissal[]) => void;
  } = {};
  return {
    apply: vi.fn<PanelBackend['apply']>().mockResolvedValue({ ok: true }),
    insert: vi.fn<PanelBackend['insert']>().mockResolvedValue({ ok: true }),
    startBreak: vi.fn<PanelBackend['startBreak']>().mockResolvedValue(),
    endBreak: vi.fn<PanelBackend['endBreak']>().mockResolvedValue(),
    show: vi.fn<PanelBackend['show']>().mockResolvedValue(),
    judgeText: vi.fn<PanelBackend['judgeText']>().mockResolvedValue(noDraft),
    dismiss: vi.fn<PanelBackend['dismiss']>().mockResolvedValue(),
    restore: vi.fn<PanelBackend['restore']>().mockResolvedValue(),
    readSite: vi.fn<PanelBackend['readSite']>().mockResolvedValue(true),
    pause: vi.fn<PanelBackend['pause']>().mockResolvedValue(true),
    resume: vi.fn<PanelBackend['resume']>().mockResolvedValue(),
    selfCheck: vi.fn<PanelBackend['selfCheck']>().mockResolvedValue(null),
    watchPause(changed: (scope: PauseScope) => void) {
      listeners.pause = changed;
    },
    watchSent(told: (sent: Sent) => void) {
      listeners.sent = told;
    },
    watchView(changed: Parameters<PanelBackend['watchView']>[0]) {
      listeners.view = changed;
      changed(firstView);
    },
    openPromise: vi.fn<PanelBackend['openPromise']>().mockResolvedValue(),
    dropPromise: vi.fn<PanelBackend['dropPromise']>().mockResolvedValue(),
    setGuard: vi.fn<PanelBackend['setGuard']>().mockResolvedValue(),
    exportYou: vi.fn<PanelBackend['exportYou']>().mockResolvedValue('{}'),
    wipeYou: vi.fn<PanelBackend['wipeYou']>().mockResolvedValue(),
    openSettings: vi.fn<PanelBackend['openSettings']>().mockResolvedValue(),
    keepCall: vi.fn<PanelBackend['keepCall']>().mockResolvedValue(),
    watchCalls(changed: (calls: Calls) => void) {
      listeners.calls = changed;
    },
    watchYou(changed: (you: You) => void) {
      listeners.you = changed;
      changed(nothingYet);
    },
    watchDismissals(changed: (all: readonly Dismissal[]) => void) {
      listeners.dismissals = changed;
      changed(dismissals);
    },
    /** As if the mail page had changed. */
    tellView: (view: View | null, unread?: UnreadSite) => listeners.view?.(view, unread),
    /** As if what is remembered had changed. */
    tellYou: (you: You) => listeners.you?.(you),
    /** As if what is kept of calls had changed. */
    tellCalls: (calls: Calls) => listeners.calls?.(calls),
    tellPause: (scope: PauseScope) => listeners.pause?.(scope),
    tellSent: (sent: Sent) => listeners.sent?.(sent),
    /** As if what is dismissed had changed. */
    tellDismissals: (all: readonly Dismissal[]) => listeners.dismissals?.(all),
  } satisfies PanelBackend & Record<string, unknown>;
}

/** Draws the panel as wide as a narrow side panel, until the test is over. */
export async function openPanel(backend: PanelBackend = fakeBackend()): Promise<HTMLElement> {
  await page.viewport(360, 640);
  const place = document.createElement('div');
  document.body.append(place);
  const root = createRoot(place);
  flushSync(() => root.render(<Panel store={createPanelStore(backend)} />));
  onTestFinished(() => {
    root.unmount();
    place.remove();
  });
  return place;
}

function spanIn(text: string, phrase: string): Span {
  const start = text.indexOf(phrase);
  return { start, end: start + phrase.length };
}

function findingAt(
  phrase: string,
  { words, ...about }: Omit<Finding, 'start' | 'end' | 'suggestions'> & { words: readonly string[] },
): Finding {
  const span = spanIn(draftText, phrase);
  return { ...about, ...span, suggestions: words.map((replacement) => ({ ...span, replacement })) };
}
