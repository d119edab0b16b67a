import { type DragEvent, type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { Layers } from '@/lib/packs/layers';
import type { PackProblem } from '@/lib/packs/locate';
import { t } from '@/lib/text';
import type { AddressBackend } from './AddressCard';
import { NoticeBar } from './NoticeBar';
import { Overtaken } from './Overtaken';
import { PackAside } from './PackAside';
import styles from './PackEditor.module.css';
import { PackPane } from './PackPane';
import { PackStart } from './PackStart';
import { PackTextView } from './PackTextView';
import { PublishDialog } from './PublishDialog';
import type { PlacedProblem } from './pack-backend';
import { type EditorState, type EditorStore, hasUnpublished, packInView } from './pack-editor';
import { emptyPack } from './pack-starts';
import { layersOf } from './packs-in-force';
import { TryPane } from './TryPane';
import { useUndoKeys } from './undo-keys';
import { isUnpublished, nextVersion, paneOf, publishWay } from './written-pack';

interface Props {
  readonly store: EditorStore;
  /** What asks an address for the team’s pack. */
  readonly backend: AddressBackend;
  /** A pack to learn from. */
  readonly example: string;
  /** Such as `2026-11-30`. */
  readonly today: string;
}

const none: Layers = { policy: null, team: null, personal: null };

/** The options page: packs are written, tried and put in force here. */
export function PackEditor({ store, backend, example, today }: Props) {
  const state = useStore(store);
  const [isPublishing, setPublishing] = useState(false);
  const main = useRef<HTMLElement>(null);
  const lookFor = useSoughtField(main);
  const newRule = () => {
    state.addRule();
    lookFor('patterns');
  };
  const goTo = (problem: PackProblem | PlacedProblem) => {
    if (!('path' in problem)) return state.goTo(problem);
    state.show(paneOf(problem.path));
    lookFor(problem.path[2]);
  };
  useUndoKeys(state.undo, state.redo);
  useLeaveGuard(store);
  const layers = useMemo(() => (state.packs ? layersOf(state.packs) : none), [state.packs]);
  if (state.packs === null) return null;
  const pack = packInView(state);
  const hasPack = pack.history !== null;
  return (
    <DropArea onFile={state.importFile}>
      <div className={styles.page} data-text={state.isTextShown && hasPack} data-tried={hasPack}>
        <div className={styles.aside}>
          <PackAside
            origin={state.origin}
            draft={hasPack ? pack.draft : null}
            isUnpublished={isUnpublished(pack)}
            problems={pack.unreadable ? null : (pack.trial?.problems ?? null)}
            pane={pack.pane}
            today={today}
            onChoose={state.choose}
            onShow={state.show}
            onNewRule={newRule}
          />
        </div>
        <main ref={main} className={styles.main}>
          <Overtaken state={state} />
          {hasPack || typeof pack.pane === 'string' ? (
            <PackPane
              state={state}
              layers={layers}
              backend={backend}
              onNewRule={newRule}
              onPublish={() => setPublishing(true)}
            />
          ) : (
            <PackStart
              origin={state.origin}
              onStart={() => state.writeText(emptyPack(state.origin, today), null)}
              onExample={() => state.writeText(example, null)}
              onFile={(file) => void state.importFile(file)}
              onAddress={() => state.show('sharing')}
            />
          )}
          <NoticeBar notice={state.notice} onClose={state.closeNotice} />
        </main>
        {hasPack && <Beside state={state} />}
      </div>
      {isPublishing && <Publishing state={state} onGoTo={goTo} onClosed={() => setPublishing(false)} />}
    </DropArea>
  );
}

/** What stands beside the form: the text, where it is wanted, and what the pack would do. */
function Beside({ state }: { readonly state: EditorState }) {
  const pack = packInView(state);
  return (
    <div className={styles.beside}>
      {state.isTextShown && (
        <PackTextView
          text={pack.history?.text ?? ''}
          problems={pack.trial?.problems ?? []}
          caret={state.caret}
          onText={(text) => state.writeText(text, 'text')}
          onGoTo={state.goTo}
        />
      )}
      <TryPane
        own={state.own}
        triedOwn={state.triedOwn}
        trial={pack.trial}
        isSilent={state.isTrialSilent}
        version={state.origin === 'team' ? nextVersion(pack) : ''}
        onOwn={state.setOwn}
      />
    </div>
  );
}

interface PublishingProps {
  readonly state: EditorState;
  readonly onGoTo: (problem: PackProblem | PlacedProblem) => void;
  readonly onClosed: () => void;
}

function Publishing({ state, onGoTo, onClosed }: PublishingProps) {
  const pack = packInView(state);
  return (
    <PublishDialog
      trial={pack.trial}
      isChanged={isUnpublished(pack)}
      way={publishWay(state.origin, state.packs)}
      version={nextVersion(pack)}
      onPublish={state.publish}
      onGoTo={onGoTo}
      onClosed={onClosed}
    />
  );
}

/** Returns what puts the focus on a part of what is in view, once it is drawn; on what is wrong in it, if anything is. */
function useSoughtField(main: { readonly current: HTMLElement | null }) {
  const [sought, setSought] = useState<{ readonly part: unknown } | null>(null);
  useEffect(() => {
    if (sought === null || main.current === null) return;
    const place = main.current.querySelector(`[data-part="${sought.part}"]`) ?? main.current;
    const fields = ['[aria-invalid="true"]', 'input:not([type="file"]), textarea, select'];
    const field = fields.map((each) => place.querySelector<HTMLElement>(each)).find((each) => each !== null);
    field?.focus();
    field?.scrollIntoView({ block: 'nearest' });
  }, [main, sought]);
  return (part: unknown) => setSought({ part });
}

/** Asks before the page is left with something on it that is not in force. */
function useLeaveGuard(store: EditorStore) {
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      if (hasUnpublished(store.getState())) event.preventDefault();
    };
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [store]);
}

interface DropProps {
  readonly onFile: (file: File) => Promise<void>;
  readonly children: ReactNode;
}

/** Takes a file that is dropped anywhere. */
function DropArea({ onFile, children }: DropProps) {
  const [isOver, setOver] = useState(false);
  function over(event: DragEvent) {
    if (!event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    setOver(true);
  }
  function drop(event: DragEvent) {
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (!file) return;
    event.preventDefault();
    void onFile(file);
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a file may be dropped here; a button asks for one as well
    <div onDragOver={over} onDragLeave={() => setOver(false)} onDrop={drop}>
      {children}
      {isOver && <p className={styles.drop}>{t('edit_drop')}</p>}
    </div>
  );
}
