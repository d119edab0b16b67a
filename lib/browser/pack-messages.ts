import { english } from '@/lib/english/index';
import type { Layers } from '@/lib/packs/layers';
import { tryPack } from '@/lib/packs/trial';
import type { Handlers, Sender } from './messages';
import { checkAddress, dropAddress, forgetVersion, setAddress } from './pack-address';
import type { PackMessages } from './protocol';
import { builtInRules, removePack, savePack } from './save-packs';

/**
 * How the background answers the options page about packs.
 *
 * @param layers those in force
 */
export function packHandlers(layers: () => Promise<Layers>): Handlers<PackMessages> {
  return forOurPages<PackMessages>({
    tryPack: async (request) => tryPack(request, { language: english, layers: await layers() }),
    builtInRules: () => builtInRules(english),
    async savePack({ origin, text }) {
      const saved = await savePack(origin, text, english);
      if (saved.ok && origin === 'team') await forgetVersion();
      return saved;
    },
    async removePack({ origin }) {
      await removePack(origin);
      if (origin === 'team') await forgetVersion();
    },
    setAddress: ({ url, isForMail }) => setAddress(url, isForMail, Date.now()),
    checkAddress: () => checkAddress(Date.now()),
    dropAddress,
  });
}

/** Refuses everybody else: a mail page may have taken over its process, and speak as our part in it does. */
function forOurPages<P extends object>(handlers: Handlers<P>): Handlers<P> {
  const guarded = Object.entries(handlers).map(([kind, handle]) => [
    kind,
    (body: never, sender: Sender) => {
      if (!sender.isOurPage) throw new Error('Only pages of the extension may ask for this.');
      return (handle as (body: never, sender: Sender) => unknown)(body, sender);
    },
  ]);
  return Object.fromEntries(guarded) as Handlers<P>;
}
