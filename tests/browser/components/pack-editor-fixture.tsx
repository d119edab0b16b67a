import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { onTestFinished, vi } from 'vitest';
import { page } from 'vitest/browser';
import { PackEditor } from '@/components/PackEditor';
import type { PackBackend, PacksHere, SavedPack, Trial, TrialRequest } from '@/components/pack-backend';
import { createPackEditor } from '@/components/pack-editor';
import { readDraft } from '@/lib/packs/draft';
import { edited } from '@/lib/packs/edit';
import '@/components/tokens.css';

/** A pack in force, as a lead would have written it. */
export const harbour = `format: 1
name: Harbour support
version: 7
owner: Priya Shah
review: 2027-03-01

rules:
  - id: not-our-department
    level: expect
    message: The reader is left alone with it.
    patterns:
      - not our department
    flags:
      - "That is [not our department]."
    passes:
      - Our department is closed on Monday.

  # Agreed in May.
  - id: per-policy
    level: expect
    message: A rule comes before me. 
    patterns:
      - per (our|company) policy
      - our policy (is|states) that
    except:
      - our policy allows
    suggestions:
      - What I can do is
    flags:
      - "[Per our policy] we cannot refund you."
      - "I see, but [our policy is that] returns end at 30 days."
    passes:
      - Our policy allows a refund within 30 days, so I have sent it.

  - id: no-can-do
    level: require
    message: The door is shut.
    patterns:
      - no (can do
    flags:
      - "Sorry, [no can do]."
    passes:
      - I can do that.
`;

export const nothingHere: PacksHere = {
  texts: { policy: null, team: null, personal: null },
  isLocked: false,
  policyProblems: [],
  address: null,
};

export const quietTrial: Trial = { problems: [], own: null, samples: 24, changes: [] };

/** A backend of plain answers, to be changed by a test. */
export function plainBackend(packs: PacksHere, trial: Trial = quietTrial) {
  let tell: (packs: PacksHere) => void = () => {};
  return {
    watchPacks(changed: (packs: PacksHere) => void) {
      tell = changed;
      changed(packs);
    },
    /** As when something else was put in force. */
    tell: (now: PacksHere) => tell(now),
    builtInRules: vi.fn<PackBackend['builtInRules']>(async () => []),
    tryPack: vi.fn(async (_: TrialRequest): Promise<Trial> => trial),
    savePack: vi.fn(async ({ origin, text }): Promise<SavedPack> => {
      tell({ ...packs, texts: { ...packs.texts, [origin]: text } });
      return { ok: true };
    }),
    removePack: vi.fn<PackBackend['removePack']>(async () => {}),
    setAddress: vi.fn<PackBackend['setAddress']>(async () => true),
    checkAddress: vi.fn<PackBackend['checkAddress']>(async () => {}),
    dropAddress: vi.fn<PackBackend['dropAddress']>(async () => {}),
  } satisfies PackBackend & { tell: unknown };
}

/** The editor on a page of its own, on a pack of the team that is in force. */
export async function openEditor(backend = plainBackend(withTeam(harbour))) {
  await page.viewport(1400, 900);
  const place = document.createElement('div');
  document.body.append(place);
  const root = createRoot(place);
  const store = createPackEditor(backend, { read: readDraft, edited });
  flushSync(() =>
    root.render(<PackEditor store={store} backend={backend} example={harbour} today="2026-11-30" />),
  );
  onTestFinished(() => {
    root.unmount();
    place.remove();
  });
  return { place, store, backend, text: () => store.getState().written.team.history?.text ?? '' };
}

export function withTeam(team: string): PacksHere {
  return { ...nothingHere, texts: { ...nothingHere.texts, team } };
}
