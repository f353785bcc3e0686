import { render } from 'solid-js/web';
import { Popup } from './popup.tsx';
import { openSession } from './session.ts';

const root = document.getElementById('popup');
if (!root) throw new Error('popup.html has no element #popup');
render(() => <Popup session={openSession(location.search)} />, root);
