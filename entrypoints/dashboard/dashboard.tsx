import { createResource, createSignal, onCleanup, onMount, Show, type Component } from 'solid-js';
import { Dynamic } from 'solid-js/web';
import { StrataGlyph } from '../../components/strata-glyph.tsx';
import { isQuizAddress } from './quiz-address.ts';
import { loadStandings } from './standings.ts';
import type { ViewProps } from './view.ts';
import LandscapeView from './views/landscape.tsx';

/** The views by their addresses; all but the landscape come when they are asked for. */
const views = {
  topic: () => import('./views/topic.tsx'),
  review: () => import('./views/review.tsx'),
  mastered: () => import('./views/mastered.tsx'),
  settings: () => import('./views/settings.tsx'),
  quiz: () => import('./views/quiz.tsx'),
} as const satisfies Record<string, () => Promise<{ default: Component<ViewProps> }>>;
type ViewName = keyof typeof views;

/** The dashboard: its views by their addresses, and the way to each of them. */
export function Dashboard() {
  const [address, setAddress] = createSignal(location.hash);
  const [standings, { refetch }] = createResource(loadStandings);
  onMount(() => {
    const follow = () => setAddress(location.hash);
    // What was answered in the popup meanwhile is seen as soon as the reader is back.
    const refresh = () => void (document.visibilityState === 'visible' && refetch());
    addEventListener('hashchange', follow);
    document.addEventListener('visibilitychange', refresh);
    addEventListener('focus', refresh);
    onCleanup(() => {
      removeEventListener('hashchange', follow);
      document.removeEventListener('visibilitychange', refresh);
      removeEventListener('focus', refresh);
    });
  });
  const parts = () => address().split('/').slice(1);
  /** The part of the dashboard that the address is in; `undefined`: the landscape. */
  const section = (): ViewName | undefined => {
    const name = parts()[0] ?? '';
    return Object.hasOwn(views, name) ? (name as ViewName) : undefined;
  };
  /** A quiz can be begun in several of them, and is a view of its own. */
  const view = () => (isQuizAddress(parts()) ? 'quiz' : section());
  const [loaded] = createResource(view, async name => ({ name, View: (await views[name]()).default }));
  const shown = (): Component<ViewProps> | undefined => {
    if (view() === undefined) return LandscapeView;
    return loaded.latest?.name === view() ? loaded.latest?.View : undefined;
  };
  const known = () => (standings.state === 'errored' ? undefined : standings.latest);
  const mastered = () => known()?.filter(({ mastered, fading }) => mastered || fading) ?? [];
  const due = () => known()?.reduce((sum, standing) => sum + standing.due, 0) ?? 0;
  const current = (name: ViewName | undefined) => (section() === name ? 'page' : undefined);
  return (
    <div class="dashboard">
      <nav aria-label="Strata">
        <p class="brand">
          <StrataGlyph place="cloud" /> Strata
        </p>
        <a href="#/" aria-current={current(undefined)}>
          Landscape
        </a>
        <a href="#/review" aria-current={current('review')}>
          Review{' '}
          <Show when={due() > 0}>
            <span>{due()} due</span>
          </Show>
        </a>
        <a href="#/mastered" aria-current={current('mastered')}>
          Mastered <span>{mastered().length}</span>
        </a>
        <a href="#/settings" aria-current={current('settings')}>
          Settings
        </a>
      </nav>
      <main>
        <Show when={standings.error as Error | undefined}>
          {error => (
            <p class="trouble" role="alert">
              Your progress cannot be shown. {error().message}
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
              onChanged={() => void refetch()}
            />
          )}
        </Show>
      </main>
    </div>
  );
}
