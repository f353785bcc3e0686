import type { Strata } from '../../scripts/browser/launch.ts';
import { ownScripts } from './toolbar.ts';

/** Clicks a notification of ours. There is no screen that shows it, so the browser is told that it was clicked. */
export async function clickNotification(strata: Strata, id: string): Promise<void> {
  if (strata.kind === 'chromium') {
    const [worker] = strata.context.serviceWorkers();
    await worker?.evaluate(id => {
      type Api = { notifications: { onClicked: { dispatch: (id: string) => void } } };
      (globalThis as unknown as { chrome: Api }).chrome.notifications.onClicked.dispatch(id);
    }, id);
    return;
  }
  const { session, contexts } = await ownScripts(strata);
  const click = `(() => {
    const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
    const { extension } = WebExtensionPolicy.getByHostname(${JSON.stringify(new URL(strata.url('')).host)});
    ExtensionParent.apiManager.getAPI('notifications', extension).notificationsMap.emit('clicked', ${JSON.stringify(id)});
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
  throw new Error('Firefox took no click on the notification.');
}
