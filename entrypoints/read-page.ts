import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readPageFacts } from '../platform/page-facts/read.ts';

/** Run in a page on the reader's click, where the page script does not run by itself. Its value goes back to the popup. */
export default defineUnlistedScript(() => readPageFacts(document, location.href));
