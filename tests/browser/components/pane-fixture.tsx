import { type ComponentType, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { onTestFinished, vi } from 'vitest';
import { page } from 'vitest/browser';
import type { PlacedProblem } from '@/components/pack-backend';
import type { PackPaneProps } from '@/components/pack-pane';
import type { Team } from '@/lib/model';
import { type PackDraft, readDraft } from '@/lib/packs/draft';
import { edited, newPack } from '@/lib/packs/edit';
import type { Path } from '@/lib/packs/locate';
import '@/components/tokens.css';

/** What stands in a pack at first; the rest of it is empty. */
interface Given {
  readonly draft?: Partial<Omit<PackDraft, 'team'>> & { readonly team?: Partial<Team> };
  readonly problems?: readonly PlacedProblem[];
}

const emptyPack = newPack({ name: '', owner: '', review: '' });

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
  let text = rewritten(emptyPack, draft);
  const past: string[] = [];
  let show: (draft: PackDraft) => void = () => {};

  function set(next: string) {
    text = next;
    show(draftIn(text));
  }
  function change(path: Path, value: unknown) {
    changed(path, value);
    past.push(text);
    set(edited(text, path, value));
  }
  function Editor() {
    const [drawn, setDrawn] = useState(() => draftIn(text));
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
    draft: () => draftIn(text),
    undo: () => flushSync(() => set(past.pop() ?? text)),
    /** As the text view does. */
    rewrite: (parts: object) => flushSync(() => set(rewritten(text, parts))),
  };
}

function rewritten(text: string, parts: object): string {
  return Object.entries(parts).reduce((next, [key, value]) => edited(next, [key], value), text);
}

function draftIn(text: string): PackDraft {
  const read = readDraft(text);
  if (!read.ok) throw new Error(`No pack: ${text}`);
  return read.draft;
}
