import { createRoot } from 'react-dom/client';
import { introduce, ownTexts, readTextsFromBrowser } from '@/lib/browser/texts';
import { t } from '@/lib/text';
import '@/components/tokens.css';
import { Welcome } from '@/components/Welcome';

await readTextsFromBrowser(ownTexts);
introduce(document, t('welcomeTitle'));
const root = document.querySelector('#root');
if (root) createRoot(root).render(<Welcome />);
