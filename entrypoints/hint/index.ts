import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { mountHint, type HintWorld } from '../../components/hint/mount.tsx';

/** Put into a page only when there is a hint to show, so that other pages never load what draws it. */
export default defineUnlistedScript(() => {
  (globalThis as HintWorld).mountHint = mountHint;
});
