import { browser } from 'wxt/browser';

/**
 * Lets a click on the toolbar button open the side panel (Chrome, Edge) or toggle the sidebar (Firefox). Not by
 * `openPanelOnActionClick`: with it the click does not let us look at the page (`own-sites.ts`).
 */
export function openOnToolbarClick(): void {
  browser.action.onClicked.addListener(({ id }) => {
    if (browser.sidePanel) void openSidePanel(id!);
    else void firefoxSidebar()?.toggle();
  });
}

/** Opens the side panel beside a tab. Works only while a click of the person is being handled. */
export async function openSidePanel(tabId: number): Promise<void> {
  if (browser.sidePanel) await browser.sidePanel.open({ tabId });
  else await firefoxSidebar()?.open();
}

interface FirefoxSidebar {
  open(): Promise<void>;
  toggle(): Promise<void>;
}

/** Firefox's own name for the side panel; WXT's types know Chrome's only. */
function firefoxSidebar(): FirefoxSidebar | undefined {
  return (browser as unknown as { readonly sidebarAction?: FirefoxSidebar }).sidebarAction;
}
