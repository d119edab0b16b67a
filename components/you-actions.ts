import type { PromiseMade } from '@/lib/model';
import { t } from '@/lib/text';
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

/** The name of the file that all of it is saved as. */
const file = 'evenkeel.json';

/** @param tell says what came of it */
export function youActions(backend: PanelBackend, tell: (words: string) => void): YouActions {
  const failed = () => tell(t('actionFailed'));
  const done = (key: 'promiseKept' | 'promiseForgotten' | 'wiped' | 'wipedAll') => () => tell(t(key));
  return {
    openPromise: (id) => backend.openPromise(id).catch(failed),
    keepPromise: (id) => backend.dropPromise(id).then(done('promiseKept'), failed),
    forgetPromise: (id) => backend.dropPromise(id).then(done('promiseForgotten'), failed),
    setGuard: (isOn) => backend.setGuard(isOn).catch(failed),
    exportYou: () =>
      backend.exportYou().then((json) => {
        saveFile(json, file, 'application/json');
        tell(t('exported', { file }));
      }, failed),
    wipeYou: (withSettings) =>
      backend.wipeYou(withSettings).then(done(withSettings ? 'wipedAll' : 'wiped'), failed),
    openSettings: () => backend.openSettings().catch(failed),
  };
}
