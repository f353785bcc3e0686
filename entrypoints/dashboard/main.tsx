import { render } from 'solid-js/web';
import { Dashboard } from './dashboard.tsx';

const root = document.getElementById('dashboard');
if (!root) throw new Error('dashboard.html has no element #dashboard');
render(() => <Dashboard />, root);
