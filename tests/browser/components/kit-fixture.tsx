import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { onTestFinished, vi } from 'vitest';
import { page } from 'vitest/browser';
import { useStore } from 'zustand';
import { KitTab, type KitTabProps } from '@/components/KitTab';
import { createPanelStore, type PanelStore } from '@/components/panel-store';
import type { Advice, Kit, Snapshot, View } from '@/lib/model';
import { fakeBackend, viewOf } from './panel-fixture';

/** A brief for a call with Dana. */
export const callKit: Kit = {
  name: 'call',
  phone: { shown: '(020) 7946 0018', uri: 'tel:+442079460018' },
  minutes: 10,
  sections: [
    { title: 'Open with', lines: ['Hello Dana, this is [your name]. I have read all six of your mails.'] },
    {
      title: 'What Dana wants',
      lines: ['“Who signed for it?”', '“I want the pallets here before the weekend.”'],
    },
    { title: 'Ask', lines: ['What do you need by Friday?', 'Who else should know?'] },
    { title: 'You may promise', lines: ['[a time you can keep]'] },
  ],
};

export const boundaryKit: Kit = {
  name: 'boundary',
  sections: [{ title: 'Before you send it', lines: ['Show it to [a colleague].'] }],
  words: {
    to: 'draft',
    text: 'Dana,\n\nI want to help, and I will. I cannot do it while I am called names.\n\nBy [day and hour] you will have [what you can give].',
  },
};

export const handOverKit: Kit = {
  name: 'hand-over',
  sections: [{ title: 'So far', lines: ['Six mails in nine days', 'Two questions are open'] }],
  words: { to: 'colleague', text: 'Hi [name],\n\nmay I hand Dana Ruiz over to you?' },
};

export const followUpKit: Kit = {
  name: 'follow-up',
  sections: [],
  words: { to: 'draft', text: 'Hello [name],' },
};

export const breakKit: Kit = {
  name: 'break',
  minutes: 2,
  sections: [{ title: 'To think of', lines: ['What would a good end of this look like to Dana?'] }],
};

export const safetyKit: Kit = {
  name: 'safety',
  sections: [
    { title: 'Now', lines: ['Do not answer alone.', 'Tell [your manager] and security: 555 0100.'] },
  ],
};

const actions: Partial<Record<Kit['name'], string>> = {
  call: 'Call Dana instead of writing',
  boundary: 'Say that this is not acceptable',
  'follow-up': 'Confirm the call in writing',
  'hand-over': 'Bring in a manager',
  break: 'Take two minutes before you answer',
  safety: 'Do not answer this alone',
};

export function kitView(kit: Kit, snapshot: Partial<Snapshot> = {}): View {
  const advice: Advice = {
    practice: 'phone-call',
    action: actions[kit.name]!,
    reasons: ['It got hotter.'],
    kit,
  };
  const asks = [
    { kind: 'question', words: 'Who signed for it?', times: 2, state: 'open' },
    { kind: 'request', words: 'Send me the delivery note', times: 1, state: 'answered' },
  ] as const;
  const overview = { heat: [], feelings: [], asks, facts: [], threats: [], people: [] };
  return viewOf(snapshot, { advice: [advice], overview });
}

/** Draws the tab of a kit from a store, until the test is over. */
export async function openKit(kit: Kit, snapshot: Partial<Snapshot> = {}, width = 360) {
  await page.viewport(width, 640);
  const backend = fakeBackend(kitView(kit, snapshot));
  const store = createPanelStore(backend);
  const done = {
    onInsert: vi.fn<KitTabProps['onInsert']>().mockResolvedValue(true),
    onCopy: vi.fn(),
    onBack: vi.fn(),
  };
  const draw = () => {
    const place = document.createElement('div');
    place.style.cssText = 'display: grid; gap: 16px; padding: 16px';
    document.body.append(place);
    const root = createRoot(place);
    flushSync(() => root.render(<Drawn store={store} done={done} />));
    return () => {
      root.unmount();
      place.remove();
    };
  };
  let undraw = draw();
  onTestFinished(() => undraw());
  /** Leaves the tab and comes back to it. */
  const reopen = () => {
    undraw();
    undraw = draw();
  };
  return { backend, store, reopen, ...done };
}

interface DrawnProps {
  readonly store: PanelStore;
  readonly done: Pick<Parameters<typeof KitTab>[0], 'onInsert' | 'onCopy' | 'onBack'>;
}

function Drawn({ store, done }: DrawnProps) {
  const state = useStore(store);
  const advice = state.view?.report.advice[0];
  if (!state.view || !advice) return null;
  return <KitTab view={state.view} advice={advice} desk={state} busy={state.applying} {...done} />;
}
