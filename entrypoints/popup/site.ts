import { createResource, createSignal, onCleanup } from 'solid-js';
import type { SiteStanding } from '../../components/quiz/site-line.tsx';
import { isAllowed, showsHints } from '../../core/sites/access.ts';
import { hideHintsOn, loadAccess, onAccess, showHintsOn } from '../../platform/sites/access.ts';

/** Follows how hints stand on the site of a page, and lets the reader change it. */
export function followSite(address: () => string | undefined) {
  const url = () => {
    const known = address();
    return known === undefined ? undefined : new URL(known);
  };
  const [access, { refetch }] = createResource(address, loadAccess);
  const [asked, setAsked] = createSignal<'shown' | 'refused'>();
  const [trouble, setTrouble] = createSignal<string>();
  const ending = new AbortController();
  onAccess(() => void refetch(), ending.signal);
  onCleanup(() => ending.abort());

  const known = () => (access.state === 'ready' || access.state === 'refreshing' ? access.latest : undefined);
  const host = () => url()?.hostname ?? '';
  const standing = (): SiteStanding | undefined => {
    const now = known();
    const protocol = url()?.protocol;
    if (protocol === 'file:') return 'file';
    if (!now || (protocol !== 'https:' && protocol !== 'http:')) return undefined;
    if (showsHints(now, host())) return asked() === 'shown' ? 'shown' : undefined;
    if (asked() === 'refused') return 'refused';
    return isAllowed(now, host()) ? 'off' : 'offer';
  };
  const tell = (change: Promise<'shown' | 'refused' | undefined>) => {
    setTrouble(undefined);
    change.then(setAsked).then(refetch).catch(said);
  };
  const said = (error: unknown) => setTrouble(error instanceof Error ? error.message : String(error));
  return {
    host,
    standing,
    trouble,
    /** Straight from a click: the browser may have to ask. */
    show: () => {
      const now = known();
      if (now) tell(showHintsOn(host(), now).then(shown => (shown ? 'shown' : 'refused')));
    },
    undo: () => {
      const now = known();
      if (now) tell(hideHintsOn(host(), now).then(() => undefined));
    },
  };
}
