import { createRoot } from 'react-dom/client';
import { Panel } from '@/components/Panel';
import { createPanelStore } from '@/components/panel-store';
import '@/components/tokens.css';
import { panelBackend } from '@/lib/browser/panel-backend';

const root = document.querySelector('#root');
if (root) createRoot(root).render(<Panel store={createPanelStore(panelBackend())} />);
