import { createRoot } from 'react-dom/client';
import '@/components/tokens.css';
import { Welcome } from '@/components/Welcome';

const root = document.querySelector('#root');
if (root) createRoot(root).render(<Welcome />);
