import { createRoot } from 'react-dom/client';
import { PackEditor } from '@/components/PackEditor';
import { createPackEditor } from '@/components/pack-editor';
import example from '@/docs/example-pack.yaml?raw';
import { localTime } from '@/lib/browser/local-clock';
import { packBackend } from '@/lib/browser/pack-backend';
import { introduce, ownTexts, readTextsFromBrowser } from '@/lib/browser/texts';
import { readDraft } from '@/lib/packs/draft';
import { edited } from '@/lib/packs/edit';
import { t } from '@/lib/text';
import '@/components/tokens.css';

await readTextsFromBrowser(ownTexts);
introduce(document, t('optionsTitle'));
const backend = packBackend();
const store = createPackEditor(backend, { read: readDraft, edited });
const root = document.querySelector('#root');
if (root)
  createRoot(root).render(
    <PackEditor
      store={store}
      backend={backend}
      example={example}
      today={localTime(Date.now()).slice(0, 10)}
    />,
  );
