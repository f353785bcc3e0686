import { defineContentScript } from 'wxt/utils/define-content-script';
import { layers } from '#content/layers';
import { readPageFacts } from '../../platform/page-facts/read.ts';
import { settled } from '../../platform/page-facts/settle.ts';
import { send } from '../../platform/messaging/send.ts';
import { pageOf } from '../../core/placement/addresses.ts';
import { showHint } from './show-hint.ts';
import { reportOnce } from './report.ts';

/** Reads the page, has the background place it and shows the hint; again whenever the address becomes another page's. */
export default defineContentScript({
  matches: [], // filled from content/hosts.yaml by modules/content
  runAt: 'document_idle',
  async main(ctx) {
    let visit = new AbortController();
    let page = pageOf(location.href);

    const read = async (address: string, signal: AbortSignal) => {
      const { placement, topic } = await send('page/read', { facts: readPageFacts(document, address) });
      const layer = layers.find(({ id }) => id === placement?.layer);
      if (placement && layer && !signal.aborted) await showHint({ placement, layers, layer, topic }, signal);
    };

    ctx.onInvalidated(() => visit.abort());
    ctx.addEventListener(window, 'wxt:locationchange', ({ newUrl }) => {
      if (pageOf(newUrl.href) === page) return; // a link within the page
      page = pageOf(newUrl.href);
      visit.abort();
      visit = new AbortController();
      const { signal } = visit;
      settled(document, signal)
        .then(calm => (calm && location.href === newUrl.href ? read(newUrl.href, signal) : undefined))
        .catch(reportOnce);
    });
    await read(location.href, visit.signal).catch(reportOnce);
  },
});
