import { createRoot } from 'react-dom/client';
import { Panel } from '@/components/Panel';
import { createPanelStore } from '@/components/panel-store';
import { introduce, ownTexts, readTextsFromBrowser } from '@/lib/browser/texts';
import { t } from '@/lib/text';
import '@/components/tokens.css';
import { panelBackend } from '@/lib/browser/panel-backend';

await readTextsFromBrowser(ownTexts);
introduce(document, t('extensionName'));
const root = document.querySelector('#root');
if (root) createRoot(root).render(<Panel store={createPanelStore(panelBackend())} />);
