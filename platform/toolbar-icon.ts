import { browser } from 'wxt/browser';
import type { PlaceId } from '../core/curriculum/layers.ts';

/** Lights the band of a layer in a tab's toolbar icon, and says it in its tooltip. Without a layer the icon is plain. */
export async function lightIcon(tab: number, layer: PlaceId | undefined, title: string): Promise<void> {
  const name = layer ?? 'plain';
  await Promise.all([
    browser.action.setIcon({
      tabId: tab,
      path: { 16: `/icons/${name}-16.png`, 32: `/icons/${name}-32.png` },
    }),
    browser.action.setTitle({ tabId: tab, title }),
  ]);
}
