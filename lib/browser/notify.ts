import { browser } from 'wxt/browser';
import { t } from '@/lib/text';

/** Shows a notification. It says when, never what or to whom: it may stand on a screen that others see. */
export async function notify(id: string, message: string): Promise<void> {
  await browser.notifications.create(id, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png' as never), // WXT's types know pages only
    title: t('extensionName'),
    message,
  });
}

/** Calls with the id of a notification that was clicked, and takes it away. */
export function onNotificationClick(clicked: (id: string) => void): void {
  browser.notifications.onClicked.addListener((id) => {
    void browser.notifications.clear(id);
    clicked(id);
  });
}

/** Brings the tab that shows an address to the front, or opens one. */
export async function openAddress(url: string): Promise<void> {
  const tab = (await browser.tabs.query({})).find((each) => each.url === url);
  if (tab?.id === undefined) {
    await browser.tabs.create({ url });
    return;
  }
  await browser.tabs.update(tab.id, { active: true });
  await browser.windows.update(tab.windowId, { focused: true });
}
