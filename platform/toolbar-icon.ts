import { browser } from 'wxt/browser';
import type { Topic } from '../core/curriculum/compiled.ts';
import type { Layer } from '../core/curriculum/layers.ts';

/**
 * Lights the band of a layer in a tab's toolbar icon, and says layer and topic in its tooltip. Without a layer the icon
 * is plain.
 */
export async function lightIcon(tab: number, layer?: Layer, topic?: Topic): Promise<void> {
  const name = layer?.id ?? 'plain';
  const title = ['Strata', layer && `: ${layer.title}`, topic && ` · ${topic.short}`]
    .filter(Boolean)
    .join('');
  await Promise.all([
    browser.action.setIcon({
      tabId: tab,
      path: { 16: `/icons/${name}-16.png`, 32: `/icons/${name}-32.png` },
    }),
    browser.action.setTitle({ tabId: tab, title }),
  ]);
}
