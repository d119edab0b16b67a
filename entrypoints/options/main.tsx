import { createRoot } from 'react-dom/client';
import { TeamForm } from '@/components/TeamForm';
import { packBackend } from '@/lib/browser/pack-backend';
import { introduce, ownTexts, readTextsFromBrowser } from '@/lib/browser/texts';
import { t } from '@/lib/text';
import '@/components/tokens.css';
import { storedTeam } from '@/lib/browser/team';
import type { Team } from '@/lib/model';
import { readTeam } from '@/lib/packs/team';

await readTextsFromBrowser(ownTexts);
introduce(document, t('optionsTitle'));
const root = document.querySelector('#root');
const backend = packBackend();

/** As a pack that holds nothing else. */
async function saveTeam(team: Team): Promise<void> {
  const name = t('teamSettings');
  const pack = { format: 1, name, version: 1, owner: name, review: '2099-12-31', team };
  const saved = await backend.savePack({ origin: 'team', text: JSON.stringify(pack, null, 2) });
  if (!saved.ok) throw new Error(saved.problems[0]?.words);
}

const team = await storedTeam();
if (root) createRoot(root).render(<TeamForm team={team} read={readTeam} onSave={saveTeam} />);
