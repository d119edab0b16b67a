import { Redo2, Undo2 } from 'lucide-react';
import { type ReactNode, useRef, useState } from 'react';
import { t } from '@/lib/text';
import buttons from './Buttons.module.css';
import { FileInput } from './FileInput';
import { Menu } from './Menu';
import { ModalDialog } from './ModalDialog';
import styles from './PackBar.module.css';
import type { EditorState } from './pack-editor';
import { packInView } from './pack-editor';
import { isUnpublished, nextVersion, type PublishWay, publishWay } from './written-pack';

interface Props {
  readonly state: EditorState;
  /** What is in view. */
  readonly children: ReactNode;
  readonly onPublish: () => void;
}

/** The name of what is in view, and what can be done with the whole pack. */
export function PackBar({ state, children, onPublish }: Props) {
  const { origin, packs, isTextShown, undo, redo, setTextShown } = state;
  const pack = packInView(state);
  const past = pack.history?.past.length ?? 0;
  const future = pack.history?.future.length ?? 0;
  return (
    <header className={styles.bar}>
      {children}
      <div className={styles.tools}>
        <span role="status" className="unseen">
          {future > 0 && t('edit_undone', { count: future })}
        </span>
        <button
          type="button"
          className={styles.tool}
          aria-label={t('edit_undo')}
          title={t('edit_undo')}
          aria-disabled={past === 0}
          onClick={undo}
        >
          <Undo2 size={16} aria-hidden="true" />
        </button>
        <button
          type="button"
          className={styles.tool}
          aria-label={t('edit_redo')}
          title={t('edit_redo')}
          aria-disabled={future === 0}
          onClick={redo}
        >
          <Redo2 size={16} aria-hidden="true" />
        </button>
        <button
          type="button"
          className={styles.toggle}
          aria-pressed={isTextShown}
          onClick={() => setTextShown(!isTextShown)}
        >
          {t('edit_textView')}
        </button>
        <More state={state} />
        <button type="button" className={buttons.primary} onClick={onPublish}>
          {publishWords(publishWay(origin, packs), nextVersion(pack))}
        </button>
      </div>
    </header>
  );
}

function publishWords(way: PublishWay, version: string): string {
  if (way === 'save') return t('edit_save');
  return version === '' ? t(`edit_do_${way}`) : t(`edit_doVersion_${way}`, { version });
}

/** What is done with a pack now and then. */
function More({ state }: { readonly state: EditorState }) {
  const input = useRef<HTMLInputElement>(null);
  const [isAsking, setAsking] = useState(false);
  const pack = packInView(state);
  const does = {
    import: () => input.current?.click(),
    export: state.exportFile,
    discard: state.discard,
    remove: () => setAsking(true),
  };
  const isBack = isUnpublished(pack) && pack.stored !== null;
  const offered = (['import', 'export', 'discard', 'remove'] as const).filter(
    (id) => id !== 'discard' || isBack,
  );
  return (
    <>
      <Menu
        name={t('edit_menu')}
        items={offered.map((id) => ({ id, name: t(`edit_menu_${id}`), reach: '' }))}
        onPick={(id) => does[id]()}
      />
      <FileInput input={input} onFile={(file) => void state.importFile(file)} />
      {isAsking && <RemoveDialog state={state} onClosed={() => setAsking(false)} />}
    </>
  );
}

interface RemoveProps {
  readonly state: EditorState;
  readonly onClosed: () => void;
}

function RemoveDialog({ state, onClosed }: RemoveProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  return (
    <ModalDialog dialog={dialog} title={t('edit_removeAsk')} onClosed={onClosed}>
      <p className={styles.soft}>{t('edit_removeAbout')}</p>
      <div className={buttons.row}>
        <button type="button" className={buttons.primary} onClick={() => dialog.current?.close()}>
          {t('edit_keepIt')}
        </button>
        <button
          type="button"
          className={buttons.secondary}
          onClick={() => {
            dialog.current?.close();
            void state.remove();
          }}
        >
          {t('edit_removeNow')}
        </button>
      </div>
    </ModalDialog>
  );
}
