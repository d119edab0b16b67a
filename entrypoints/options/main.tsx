import { createRoot } from 'react-dom/client';
import { TeamForm } from '@/components/TeamForm';
import { introduce, ownTexts, readTextsFromBrowser } from '@/lib/browser/texts';
import { t } from '@/lib/text';
import '@/components/tokens.css';
import { saveTeam, storedTeam } from '@/lib/browser/team';
import { readTeam } from '@/lib/packs/team';

await readTextsFromBrowser(ownTexts);
introduce(document, t('optionsTitle'));
const root = document.querySelector('#root');
const team = await storedTeam();
if (root) createRoot(root).render(<TeamForm team={team} read={readTeam} onSave={saveTeam} />);
