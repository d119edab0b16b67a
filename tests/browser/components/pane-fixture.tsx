import { type ComponentType, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { onTestFinished, vi } from 'vitest';
import { page } from 'vitest/browser';
import type { PlacedProblem } from '@/components/pack-backend';
import type { PackPaneProps } from '@/components/pack-pane';
import type { OfficeHours, Team } from '@/lib/model';
import type { PackDraft } from '@/lib/packs/draft';
import type { Path } from '@/lib/packs/locate';
import '@/components/tokens.css';

/** A pack in which nothing is written. */
const emptyDraft: PackDraft = {
  name: '',
  version: '',
  owner: '',
  review: '',
  rules: [],
  phrases: [],
  team: null,
  builtIn: {},
  thresholds: {},
};

const nothingSet: Team = {
  hours: null,
  routes: [],
  authority: [],
  tickets: null,
  security: null,
  support: null,
  scope: [],
};

const noHours: OfficeHours = { days: [], from: '', to: '' };

interface Given {
  readonly draft?: Partial<Omit<PackDraft, 'team'>> & { readonly team?: Partial<Team> };
  readonly problems?: readonly PlacedProblem[];
}

/** Opens a pane on a pack that keeps what is written, with undo; tells each change. */
export async function openPane<Props extends PackPaneProps>(
  Pane: ComponentType<Props>,
  { draft = {}, problems = [] }: Given,
  others: Omit<Props, keyof PackPaneProps>,
  width = 700,
) {
  await page.viewport(width, 800);
  const place = document.createElement('div');
  document.body.append(place);
  const root = createRoot(place);
  const changed = vi.fn((_path: Path, _value: unknown) => {});
  const first: PackDraft = {
    ...emptyDraft,
    ...draft,
    team: draft.team ? { ...nothingSet, ...draft.team } : null,
  };
  const past: PackDraft[] = [];
  let now = first;
  let show: (draft: PackDraft) => void = () => {};

  function set(next: PackDraft) {
    now = next;
    show(next);
  }
  function change(path: Path, value: unknown) {
    changed(path, value);
    past.push(now);
    set(written(now, path, value));
  }
  function Editor() {
    const [drawn, setDrawn] = useState(first);
    show = setDrawn;
    return (
      <main style={{ padding: 16 }}>
        {/* What the caller leaves out of the props is what is given here. */}
        <Pane {...(others as Props)} draft={drawn} problems={problems} onChange={change} />
      </main>
    );
  }

  flushSync(() => root.render(<Editor />));
  onTestFinished(() => {
    root.unmount();
    place.remove();
  });
  return {
    place,
    changed,
    draft: () => now,
    undo: () => flushSync(() => set(past.pop() ?? now)),
    /** As the text view does. */
    rewrite: (part: Partial<PackDraft>) => flushSync(() => set({ ...now, ...part })),
  };
}

/** What a pack is once something is written to it: what is empty is taken away. */
function written(draft: PackDraft, path: Path, value: unknown): PackDraft {
  const next = setIn(draft, path, value) as PackDraft;
  const { team } = next;
  const hours = team?.hours && { ...noHours, ...team.hours };
  return {
    ...next,
    name: next.name ?? '',
    version: `${next.version ?? ''}`,
    owner: next.owner ?? '',
    review: next.review ?? '',
    phrases: next.phrases ?? [],
    builtIn: next.builtIn ?? {},
    thresholds: next.thresholds ?? {},
    team: team && {
      ...nothingSet,
      ...team,
      hours: hours ?? null,
      routes: (team.routes ?? []).map((each) => ({ ...{ topic: '', to: '' }, ...each })),
      authority: (team.authority ?? []).map((each) => ({ ...{ topic: '', approver: '' }, ...each })),
      scope: team.scope ?? [],
    },
  };
}

function setIn(holder: unknown, [step, ...rest]: Path, value: unknown): unknown {
  if (step === undefined) return isEmpty(value) ? undefined : value;
  if (typeof step === 'number') {
    const list = Array.isArray(holder) ? holder : [];
    const next = setIn(list[step], rest, value);
    return next === undefined ? list.toSpliced(step, 1) : list.toSpliced(step, 1, next);
  }
  const { [step]: old, ...others } = (holder ?? {}) as Record<string, unknown>;
  const next = setIn(old, rest, value);
  return next === undefined ? others : { ...others, [step]: next };
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
}
