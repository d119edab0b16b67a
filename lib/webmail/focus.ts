/** Notes what on the page has the focus and what is selected. @returns gives both back, as far as they are still there */
export function keepFocus(): () => void {
  const focused = document.activeElement;
  const selection = getSelection();
  const selected = selection?.rangeCount ? selection.getRangeAt(0) : null;
  return () => {
    // Not by `instanceof`, which fails for what was moved here from another window.
    (focused as Partial<HTMLElement> | null)?.focus?.({ preventScroll: true });
    if (!selected?.startContainer.isConnected || !selected.endContainer.isConnected) return;
    const { startContainer, startOffset, endContainer, endOffset } = selected;
    getSelection()?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
  };
}
