import { browser } from 'wxt/browser';
import type { PlaceId } from '../core/curriculum/layers.ts';

/** Lights the band of a layer in a tab's toolbar icon and names it in the tooltip. With no place the icon is plain. */
export async function lightIcon(tab: number, place?: PlaceId, name?: string): Promise<void> {
  const icon = place ?? 'plain';
  await Promise.all([
    browser.action.setIcon({
      tabId: tab,
      path: { 16: `/icons/${icon}-16.png`, 32: `/icons/${icon}-32.png` },
    }),
    browser.action.setTitle({ tabId: tab, title: name ? `Strata: ${name}` : 'Strata' }),
  ]);
}
