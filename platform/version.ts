import { browser } from 'wxt/browser';

/** The version of this Strata, as its manifest says it. */
export function ownVersion(): string {
  return browser.runtime.getManifest().version;
}
