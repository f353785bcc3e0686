import { spoken } from './language.ts';
import { render } from 'solid-js/web';
import { reloadWhenDeleted } from '../../platform/own-pages.ts';
import { Dashboard } from './dashboard.tsx';

const root = document.getElementById('dashboard');
if (!root) throw new Error('dashboard.html has no element #dashboard');
reloadWhenDeleted();
void spoken.then(() => render(() => <Dashboard />, root));
