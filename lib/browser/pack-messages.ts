import { english } from '@/lib/english/index';
import type { Handlers, Sender } from './messages';
import { checkAddress, dropAddress, forgetVersion, setAddress } from './pack-address';
import { builtInRules, removePack, savePack } from './packs';
import type { PackMessages } from './protocol';
import { packTrials } from './try-pack';

let trials: ReturnType<typeof packTrials> | undefined;

/** How the background answers the options page about packs. */
export const packHandlers = forOurPages<PackMessages>({
  builtInRules: () => builtInRules(english),
  tryPack(request) {
    trials ??= packTrials(); // nobody listens for changes before a pack is written
    return trials(request);
  },
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

/** Refuses everybody else: a mail page may have taken over its process, and speak as our part in it does. */
function forOurPages<P extends object>(handlers: Handlers<P>): Handlers<P> {
  const guarded = Object.entries(handlers).map(([kind, handle]) => [
    kind,
    (body: never, sender: Sender) => {
      if (!sender.isOurPage) throw new Error(`Only pages of the extension may ask for ${kind}.`);
      return (handle as (body: never, sender: Sender) => unknown)(body, sender);
    },
  ]);
  return Object.fromEntries(guarded) as Handlers<P>;
}
