import { browser } from 'wxt/browser';
import type { PackBackend, PacksHere } from '@/components/pack-backend';
import { isLockedBy } from './locked';
import { sendToBackground } from './messages';
import { originPattern } from './pack-url';
import { packAddress, personalPack, policy, teamPack } from './storage';

/** What the options page needs of the world, over the extension's messages. */
export function packBackend(): PackBackend {
  return {
    watchPacks(changed) {
      const tell = async () => changed(await readPacks());
      for (const item of [policy, teamPack, personalPack, packAddress]) item.watch(() => void tell());
      void tell();
    },
    builtInRules: () => sendToBackground('builtInRules', null),
    tryPack: (request) => sendToBackground('tryPack', request),
    savePack: (request) => sendToBackground('savePack', request),
    removePack: (request) => sendToBackground('removePack', request),
    setAddress,
    checkAddress: () => sendToBackground('checkAddress', null),
    dropAddress: () => sendToBackground('dropAddress', null),
  };
}

async function readPacks(): Promise<PacksHere> {
  const [byPolicy, team, personal, address] = await Promise.all([
    policy.getValue(),
    teamPack.getValue(),
    personalPack.getValue(),
    packAddress.getValue(),
  ]);
  return {
    texts: {
      policy: byPolicy?.pack?.text ?? null,
      team: team?.text ?? null,
      personal: personal?.text ?? null,
    },
    isLocked: isLockedBy(byPolicy),
    policyProblems: byPolicy?.problems ?? [],
    address,
  };
}

async function setAddress(url: string): Promise<boolean> {
  const site = { origins: [originPattern(url)] };
  // Both before anything is waited for: the browser asks the person only while their click is being handled.
  const wasGranted = browser.permissions.contains(site);
  const isGranted = browser.permissions.request(site);
  if (!(await isGranted)) return false;
  await sendToBackground('setAddress', { url, isForMail: await wasGranted });
  return true;
}
