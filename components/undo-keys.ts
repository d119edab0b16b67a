import { useEffect } from 'react';

/**
 * Ctrl+Z and Ctrl+Shift+Z, and what stands for them in the browser's menu, go through the pack's own history, wherever
 * the focus is: the browser knows nothing of a change that another field made. Fields that are no part of the pack, or
 * whose words are not in it yet, say so with `data-own-undo`.
 */
export function useUndoKeys(undo: () => void, redo: () => void) {
  useEffect(() => {
    function take(event: Event, way: 'back' | 'forth' | null) {
      if (way === null || (event.target as Element).closest?.('[data-own-undo]')) return;
      event.preventDefault();
      (way === 'back' ? undo : redo)();
    }
    const onKey = (event: KeyboardEvent) => take(event, wayOfKey(event));
    const onBeforeInput = (event: InputEvent) => take(event, wayOfInput(event));
    document.addEventListener('keydown', onKey);
    document.addEventListener('beforeinput', onBeforeInput);
    return () => {
      document.removeEventListener('keydown', onKey);
      document.removeEventListener('beforeinput', onBeforeInput);
    };
  }, [undo, redo]);
}

function wayOfInput({ inputType }: InputEvent): 'back' | 'forth' | null {
  if (inputType === 'historyUndo') return 'back';
  return inputType === 'historyRedo' ? 'forth' : null;
}

function wayOfKey({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): 'back' | 'forth' | null {
  if (!(ctrlKey || metaKey) || altKey) return null;
  if (key.toLowerCase() === 'z') return shiftKey ? 'forth' : 'back';
  return key.toLowerCase() === 'y' && ctrlKey ? 'forth' : null;
}
