import { createResource, createSignal, onCleanup, onMount, Show, type Component } from 'solid-js';
import { Dynamic } from 'solid-js/web';
import { landscape } from '#content/subjects';
import { followTitle } from '../../components/follow-title.ts';
import { keepFocus } from '../../components/keep-focus.ts';
import { say, sayError } from '../../components/say.ts';
import { StrataGlyph } from '../../components/strata-glyph.tsx';
import { counted } from '../../core/words/phrase.ts';
import { onSettings } from '../../platform/settings.ts';
import { isQuizAddress } from './quiz-address.ts';
import { loadStandings } from './standings.ts';
import type { ViewProps } from './view.ts';
import LandscapeView from './views/landscape.tsx';

/** The views by their addresses; all but the landscape come when they are asked for. */
const views = {
  chapter: () => import('./views/chapter.tsx'),
  topic: () => import('./views/topic.tsx'),
  start: () => import('./views/start.tsx'),
  review: () => import('./views/review.tsx'),
  mastered: () => import('./views/mastered.tsx'),
  trail: () => import('./views/trail.tsx'),
  progress: () => import('./views/progress.tsx'),
  settings: () => import('./views/settings.tsx'),
  welcome: () => import('./views/welcome.tsx'),
  quiz: () => import('./views/quiz.tsx'),
  nowhere: () => import('./views/no-such-page.tsx'),
} as const satisfies Record<string, () => Promise<{ default: Component<ViewProps> }>>;
/** Those whose address goes on, with what of it they show; they say so themselves where there is no such thing. */
const withDetail: ReadonlySet<string> = new Set<keyof typeof views>(['chapter', 'topic', 'trail']);
type LaterName = keyof typeof views;
type ViewName = LaterName | 'landscape';

/** The dashboard: its views by their addresses, and the way to each of them. */
export function Dashboard() {
  const [address, setAddress] = createSignal(location.hash);
  const [standings, { refetch }] = createResource(loadStandings);
  let room: HTMLElement | undefined;
  onMount(() => {
    if (!room) return;
    onCleanup(keepFocus(room));
    onCleanup(followTitle(room, 'Strata'));
  });
  onMount(() => {
    setTimeout(() => history.replaceState('seen', '')); // after the first paint, which it would keep waiting
    // What a link leads to begins at its top; what the reader comes back to is where they left it.
    const follow = () => {
      setAddress(location.hash);
      if (history.state !== 'seen') scrollTo(0, 0);
      history.replaceState('seen', '');
    };
    // What was answered in the popup meanwhile is seen as soon as the reader is back.
    const refresh = () => void (document.visibilityState === 'visible' && refetch());
    // And what another page of ours changes at once, such as a topic that is set aside.
    const ending = new AbortController();
    onSettings(() => void refetch(), ending.signal);
    addEventListener('hashchange', follow);
    document.addEventListener('visibilitychange', refresh);
    addEventListener('focus', refresh);
    onCleanup(() => {
      ending.abort();
      removeEventListener('hashchange', follow);
      document.removeEventListener('visibilitychange', refresh);
      removeEventListener('focus', refresh);
    });
  });
  const parts = () =>
    ofChapter(address().split('?')[0] ?? '')
      .split('/')
      .slice(1);
  const query = () => new URLSearchParams(address().split('?')[1]);
  /** In place of the address as it was, so that one step back leads out of the view. */
  const changeQuery = (changed: URLSearchParams) => {
    const asked = changed.size > 0 ? `?${changed.toString()}` : '';
    history.replaceState('seen', '', `#/${parts().join('/')}${asked}`);
    setAddress(location.hash);
  };
  /** The part of the dashboard that the address is in. */
  const section = (): ViewName => {
    const [name = '', ...rest] = parts().filter(Boolean);
    if (name === '') return 'landscape';
    const isLonger = rest.length > (withDetail.has(name) ? 1 : 0) && !isQuizAddress(parts());
    return Object.hasOwn(views, name) && name !== 'quiz' && !isLonger ? (name as ViewName) : 'nowhere';
  };
  /** A quiz can be begun in several of them, and is a view of its own. */
  const view = () => (isQuizAddress(parts()) ? 'quiz' : section());
  const later = (): LaterName | undefined => {
    const name = view();
    return name === 'landscape' ? undefined : name;
  };
  const [loaded] = createResource(later, async name => ({ name, View: (await views[name]()).default }));
  const shown = (): Component<ViewProps> | undefined => {
    if (view() === 'landscape') return LandscapeView;
    return loaded.latest?.name === view() ? loaded.latest.View : undefined;
  };
  const known = () => (standings.state === 'errored' ? undefined : standings.latest);
  const mastered = () => known()?.filter(({ mastered, fading }) => mastered || fading) ?? [];
  const due = () => known()?.reduce((sum, standing) => sum + standing.due, 0) ?? 0;
  const current = (name: ViewName) => (section() === name ? 'page' : undefined);
  return (
    <div class="dashboard">
      <nav aria-label="Strata">
        <p class="brand">
          <StrataGlyph place="cloud" /> Strata
        </p>
        <a href="#/" aria-current={current('landscape')}>
          {say('Landscape')}
        </a>
        <a href="#/review" aria-current={current('review')}>
          {say('Review')}{' '}
          <Show when={due() > 0}>
            <span>{say(counted(due(), '1 due', '{count} due'))}</span>
          </Show>
        </a>
        <a lang="en" href="#/chapter" aria-current={current('chapter')}>
          {landscape.short}
        </a>
        <a href="#/start" aria-current={current('start')}>
          {say('Where you fit')}
        </a>
        <a href="#/mastered" aria-current={current('mastered')}>
          {say('Mastered')} <span>{mastered().length}</span>
        </a>
        <a href="#/trail" aria-current={current('trail')}>
          {say('Reading trail')}
        </a>
        <a href="#/progress" aria-current={current('progress')}>
          {say('Progress')}
        </a>
        <a href="#/settings" aria-current={current('settings')}>
          {say('Settings')}
        </a>
      </nav>
      <main tabIndex={-1} ref={element => (room = element)}>
        <Show when={standings.error as Error | undefined}>
          {error => (
            <p class="trouble" role="alert">
              {say('Your progress cannot be shown. {why}', { why: sayError(error()) })}
            </p>
          )}
        </Show>
        <Show when={shown()} fallback={<p aria-busy="true" />}>
          {View => (
            <Dynamic
              component={View()}
              standings={known() ?? []}
              detail={parts()[1]}
              parts={parts()}
              query={query()}
              onQuery={changeQuery}
              onChanged={() => void refetch()}
            />
          )}
        </Show>
      </main>
    </div>
  );
}

/** Whatever is asked about has its page at `#/topic/…`; that of the landscape as a whole is the chapter. */
function ofChapter(address: string): string {
  const [, name, topic, ...rest] = address.split('/');
  return name === 'topic' && topic === landscape.id ? ['#', 'chapter', ...rest].join('/') : address;
}
