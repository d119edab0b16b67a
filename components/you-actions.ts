import type { PromiseMade } from '@/lib/model';
import type { PanelBackend } from './backend';
import { saveFile } from './save-file';

/** What the person can do about what is remembered of them. None of these throws: what went wrong becomes a notice. */
export interface YouActions {
  openPromise(id: PromiseMade['id']): Promise<void>;
  keepPromise(id: PromiseMade['id']): Promise<void>;
  forgetPromise(id: PromiseMade['id']): Promise<void>;
  /** Switches the question before a draft goes out that hurts. */
  setGuard(isOn: boolean): Promise<void>;
  /** Saves all of it as a file on this machine. */
  exportYou(): Promise<void>;
  wipeYou(withSettings: boolean): Promise<void>;
  openSettings(): Promise<void>;
}

/** @param tell says what came of it */
export function youActions(backend: PanelBackend, tell: (words: string) => void): YouActions {
  const failed = () => tell('That did not work. Close this panel and open it again.');
  const done = (words: string) => () => tell(words);
  return {
    openPromise: (id) => backend.openPromise(id).catch(failed),
    keepPromise: (id) => backend.dropPromise(id).then(done('Kept, and off the list.'), failed),
    forgetPromise: (id) => backend.dropPromise(id).then(done('Forgotten.'), failed),
    setGuard: (isOn) => backend.setGuard(isOn).catch(failed),
    exportYou: () =>
      backend.exportYou().then((json) => {
        saveFile(json, 'evenkeel.json', 'application/json');
        tell('Saved as evenkeel.json.');
      }, failed),
    wipeYou: (withSettings) =>
      backend
        .wipeYou(withSettings)
        .then(done(withSettings ? 'Everything is wiped.' : 'Wiped. Your settings are as they were.'), failed),
    openSettings: () => backend.openSettings().catch(failed),
  };
}
