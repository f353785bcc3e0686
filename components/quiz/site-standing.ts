import { createResource, createSignal, onCleanup } from 'solid-js';
import { isAllowed, showsHints, type Access } from '../../core/sites/access.ts';
import type { SiteLineProps, SiteStanding } from './site-line.tsx';

/** How hints stand on sites, and how that is changed. */
export interface SiteAccess {
  readonly load: () => Promise<Access>;
  readonly onChange: (changed: () => void, signal: AbortSignal) => void;
  /** Straight from a click: the browser may have to ask. Gives whether they show now. */
  readonly show: (host: string, access: Access) => Promise<boolean>;
  readonly hide: (host: string, access: Access) => Promise<unknown>;
}

/** Follows how hints stand on the site of a page, and lets the reader change it; nothing where that is worth no line. */
export function createSiteLine(
  address: () => string | undefined,
  { load, onChange, show, hide }: SiteAccess,
): () => SiteLineProps | undefined {
  const url = () => {
    const known = address();
    return known === undefined ? undefined : new URL(known);
  };
  const [access, { refetch }] = createResource(address, load);
  const [asked, setAsked] = createSignal<'shown' | 'refused'>();
  const [trouble, setTrouble] = createSignal<unknown>();
  const ending = new AbortController();
  onChange(() => void refetch(), ending.signal);
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
  const said = (error: unknown) => setTrouble(() => error);
  return () => {
    const now = standing();
    return (
      now && {
        standing: now,
        host: host(),
        trouble: trouble(),
        onShow: () => {
          const access = known();
          if (access) tell(show(host(), access).then(shown => (shown ? 'shown' : 'refused')));
        },
        onUndo: () => {
          const access = known();
          if (access) tell(hide(host(), access).then(() => undefined));
        },
      }
    );
  };
}
