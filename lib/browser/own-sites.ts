import { browser } from 'wxt/browser';
import { mailHosts } from './hosts';
import { originPattern } from './pack-url';
import { change, packAddress } from './storage';

/**
 * Outlook at an address of its own: an organisation's server or name. Which of them Evenkeel may read is kept by the
 * browser, as permissions that the person gave at a click and can take back; nothing is stored beside them. The site of
 * the team's pack may be among them, and is none of these unless it was granted for both.
 */

const registration = 'own-sites';

/** Keeps our part of the mail page registered for exactly the sites that were granted, from now on. */
export function followOwnSites(): void {
  browser.permissions.onAdded.addListener(() => void register());
  browser.permissions.onRemoved.addListener(() => void register());
  packAddress.watch(() => void register());
  // An update of the extension takes registrations away.
  browser.runtime.onInstalled.addListener(() => void register());
  browser.runtime.onStartup.addListener(() => void register());
}

/**
 * The origin of a page that looks like Outlook and is not read yet; null for any other page, and where the browser
 * does not let us see: it does after a press of the toolbar button on that page.
 */
export async function unreadSite(tabId: number): Promise<string | null> {
  try {
    const [seen] = await browser.scripting.executeScript({ target: { tabId }, func: outlookOrigin });
    const origin = seen?.result ?? null;
    return origin !== null && (await isRead(origin)) ? null : origin;
  } catch {
    return null;
  }
}

/**
 * Asks the person to let us read a site, and starts at once in the tab that shows it. Works only while a click is
 * being handled. Returns whether it was granted.
 */
export async function readSite(tabId: number, origin: string): Promise<boolean> {
  if (!(await browser.permissions.request({ origins: [`${origin}/*`] }))) return false;
  await change(packAddress, (address) =>
    address && originPattern(address.url) === originPattern(origin)
      ? { ...address, isForMail: true }
      : address,
  );
  const { js, css } = ourPart();
  const target = { tabId };
  if (css.length > 0) await browser.scripting.insertCSS({ target, files: css });
  await browser.scripting.executeScript({ target, files: js as never[] }); // WXT's types know its own paths only
  return true;
}

async function isRead(origin: string): Promise<boolean> {
  const isGranted = await browser.permissions.contains({ origins: [`${origin}/*`] });
  return isGranted && (await packSite()) !== originPattern(origin);
}

/** The site that was granted for the team's pack alone. */
async function packSite(): Promise<string | null> {
  const address = await packAddress.getValue();
  return address && !address.isForMail ? originPattern(address.url) : null;
}

async function register(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const others = new Set<string | null>([...mailHosts, await packSite()]);
  // A pattern with a wildcard in its host was given for something wider than a mailbox.
  const matches = origins.filter(
    (origin) => origin.startsWith('https://') && !/^https:..[^/]*\*/.test(origin),
  );
  const own = matches.filter((origin) => !others.has(origin));
  const ids = [registration];
  if ((await browser.scripting.getRegisteredContentScripts({ ids })).length > 0)
    await browser.scripting.unregisterContentScripts({ ids });
  if (own.length > 0)
    await browser.scripting.registerContentScripts([{ id: registration, matches: own, ...ourPart() }]);
}

/** Our part of the mail page, as the manifest has it for the known sites. */
function ourPart() {
  const [script] = browser.runtime.getManifest().content_scripts ?? [];
  return {
    js: script?.js ?? [],
    css: script?.css ?? [],
    runAt: 'document_start',
    matchOriginAsFallback: true,
  } as const;
}

/** Runs in the page, so it can use nothing of this file. */
function outlookOrigin(): string | null {
  const marks = 'head [href*="cdn.office.net"], meta[content*="owamail"], script[src*="/owamail/"]';
  const isOutlook = location.protocol === 'https:' && document.querySelector(marks) !== null;
  return isOutlook ? location.origin : null;
}
