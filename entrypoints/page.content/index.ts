import { defineContentScript } from 'wxt/utils/define-content-script';
import { layers } from '#content/layers';
import { readPageFactsInSlices } from '../../platform/page-facts/read.ts';
import { whenReadable } from '../../platform/page-facts/readable.ts';
import { settled } from '../../platform/page-facts/settle.ts';
import { send } from '../../platform/messaging/send.ts';
import { onLeave } from '../../platform/sites/leave.ts';
import { pageOf } from '../../core/placement/addresses.ts';
import { correctedPage } from '../../core/placement/corrections.ts';
import { onCorrections } from '../../platform/corrections.ts';
import { createHint } from './show-hint.ts';
import { reportOnce } from './report.ts';

/** Reads the page, has the background place it and shows the hint; again whenever the address becomes another page's. */
export default defineContentScript({
  matches: [], // filled from content/hosts.yaml by modules/content
  runAt: 'document_idle',
  async main(ctx) {
    let visit = new AbortController();
    let page = pageOf(location.href);

    const read = async (address: string, signal: AbortSignal) => {
      const corrected = correctedPage(address);
      const hint = createHint(corrected, layers, signal);
      const again = async () => {
        const placed = await send('page/again', { address: corrected });
        if (placed) await hint.place(placed);
      };
      onCorrections(() => void again().catch(reportOnce), signal);
      const facts = await readPageFactsInSlices(document, address, signal);
      if (facts) await hint.place(await send('page/read', { facts }));
    };

    ctx.onInvalidated(() => visit.abort());
    onLeave(() => ctx.abort('The site was removed'), ctx.signal);
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
    const { signal } = visit;
    if (await whenReadable(document, signal)) await read(location.href, signal).catch(reportOnce);
  },
});
