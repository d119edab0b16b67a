import { type ReactNode, type RefObject, useEffect, useId } from 'react';
import styles from './ModalDialog.module.css';

interface Props {
  /** Close it with `close()`: the browser then gives the focus back to what had it before. */
  readonly dialog: RefObject<HTMLDialogElement | null>;
  readonly title: string;
  readonly onClosed: () => void;
  readonly children: ReactNode;
}

/** A question over the page. The browser holds the focus in it, and closes it at Escape. */
export function ModalDialog({ dialog, title, onClosed, children }: Props) {
  const id = useId();
  useEffect(() => dialog.current?.showModal(), [dialog]);
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby={id} data-own-undo onClose={onClosed}>
      <div className={styles.content}>
        <h2 id={id} className={styles.title}>
          {title}
        </h2>
        {children}
      </div>
    </dialog>
  );
}
