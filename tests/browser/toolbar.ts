import type { CDPSession, Page } from '@playwright/test';
import type { Strata } from '../../scripts/browser/launch.ts';

/** The popup as the browser itself shows it: no tab and no page of the test's, so it is asked through the browser. */
export interface RealPopup {
  /** Evaluates an expression in the popup and gives its value. */
  readonly ask: (expression: string) => Promise<unknown>;
}

/** Clicks our button in the toolbar of Chromium, over a page, and waits for the popup that opens. */
export async function clickToolbarButton(strata: Strata, page: Page): Promise<RealPopup> {
  const browser = strata.context.browser();
  if (!browser) throw new Error('The browser cannot be asked.');
  const session = await browser.newBrowserCDPSession();
  await page.bringToFront();
  const tab = await targetOf(session, 'tab', url => url === page.url());
  await send(session, 'Extensions.triggerAction', { id: new URL(strata.url('')).host, targetId: tab });
  return realPopup(session);
}

/** The popup that the browser shows in this moment, or will in the next. */
export function realPopup(session: CDPSession): Promise<RealPopup> {
  return shownByBrowser(session, '/popup.html');
}

/** A page of ours that the browser itself shows: the popup, or the side panel. */
export async function shownByBrowser(session: CDPSession, page: string): Promise<RealPopup> {
  const popup = await targetOf(session, 'page', url => url.endsWith(page));
  const { sessionId } = (await send(session, 'Target.attachToTarget', {
    targetId: popup,
    flatten: false,
  })) as { sessionId: string };
  let asked = 0;
  const ask = async (expression: string) => {
    const id = ++asked;
    const answered = new Promise<unknown>(resolve => {
      session.on('Target.receivedMessageFromTarget', ({ message }) => {
        const reply = JSON.parse(message) as { id?: number; result?: { result?: { value?: unknown } } };
        if (reply.id === id) resolve(reply.result?.result?.value);
      });
    });
    await send(session, 'Target.sendMessageToTarget', {
      sessionId,
      message: JSON.stringify({
        id,
        method: 'Runtime.evaluate',
        params: { expression, returnByValue: true, awaitPromise: true },
      }),
    });
    return answered;
  };
  return { ask };
}

/**
 * Clicks our button in the toolbar of Firefox. Its toolbar is reached by the browser's own scripts, which Playwright can
 * run but has no call for.
 */
export async function clickToolbarButtonOfFirefox(strata: Strata, page: Page): Promise<void> {
  const { session, contexts } = await ownScripts(strata);
  const click = `(() => {
    const tab = gBrowser.tabs.find(tab => tab.linkedBrowser.currentURI.spec === ${JSON.stringify(page.url())});
    if (!tab) return false;
    gBrowser.selectedTab = tab;
    const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
    const { extension } = WebExtensionPolicy.getByHostname(${JSON.stringify(new URL(strata.url('')).host)});
    ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
    return true;
  })()`;
  for (const { context } of contexts) {
    const { result } = await session.send('script.evaluate', {
      expression: click,
      target: { context },
      awaitPromise: false,
    });
    if (result?.value === true) return;
  }
  throw new Error(`No window of Firefox shows ${page.url()}.`);
}

/** Where Firefox shows our popup now: over the toolbar, or as a window of its own; empty where it does not. */
export async function popupOfFirefox(strata: Strata): Promise<string> {
  const { session, contexts } = await ownScripts(strata);
  const look = `(() => {
    const over = document.querySelector('browser.webextension-popup-browser');
    const tabs = typeof gBrowser === 'undefined' ? [] : gBrowser.tabs.map(tab => tab.linkedBrowser);
    return [over, ...tabs].map(shown => shown?.currentURI?.spec ?? '').find(url => url.includes('/popup.html')) ?? '';
  })()`;
  for (const { context } of contexts) {
    const { result } = await session.send('script.evaluate', {
      expression: look,
      target: { context },
      awaitPromise: false,
    });
    if (typeof result?.value === 'string' && result.value) return result.value;
  }
  return '';
}

interface BidiSession {
  send: (
    method: string,
    params: object,
  ) => Promise<{ contexts: { context: string }[]; result?: { value?: unknown } }>;
}

export async function ownScripts({
  context,
}: Strata): Promise<{ session: BidiSession; contexts: { context: string }[] }> {
  type Inside = {
    _connection: { toImpl: (what: unknown) => { _browser: { _browserSession: BidiSession } } };
  };
  const session = (context as unknown as Inside)._connection.toImpl(context)._browser._browserSession;
  const { contexts } = await session.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  return { session, contexts };
}

/** The debugging protocol knows calls that the library's types do not. */
async function send(session: CDPSession, method: string, params: object): Promise<unknown> {
  return (session.send as unknown as (method: string, params: object) => Promise<unknown>).call(
    session,
    method,
    params,
  );
}

async function targetOf(session: CDPSession, type: string, fits: (url: string) => boolean): Promise<string> {
  const deadline = Date.now() + 10_000;
  for (;;) {
    const { targetInfos } = (await send(session, 'Target.getTargets', {
      filter: [{ type, exclude: false }],
    })) as {
      targetInfos: { targetId: string; url: string }[];
    };
    const found = targetInfos.find(({ url }) => fits(url));
    if (found) return found.targetId;
    if (Date.now() > deadline) throw new Error(`No ${type} of the browser fits.`);
    await new Promise(resolve => setTimeout(resolve, 50));
  }
}
