import { createResource, createSignal, Match, onCleanup, onMount, Show, Switch } from 'solid-js';
import { layers } from '#content/layers';
import { topics } from '#content/topics';
import { Landscape } from '../../components/landscape/landscape.tsx';
import { Mastered } from '../../components/landscape/mastered.tsx';
import { TopicPage } from '../../components/landscape/topic-page.tsx';
import { StrataGlyph } from '../../components/strata-glyph.tsx';
import { send } from '../../platform/messaging/send.ts';
import { SuggestCopy } from './copy-nudge.tsx';
import { Settings } from './settings.tsx';
import { loadStandings } from './standings.ts';

/** The landscape, the mastered topics, settings and a page for each topic, each under an address of its own. */
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
  const showMerged = () => {
    void refetch();
    void send('memory/changed', {});
  };
  const view = () => address().split('/')[1] ?? '';
  // Long, and needed on the page of a topic only.
  const [detailsById] = createResource(
    () => view() === 'topic',
    async () => (await import('#content/topic-details')).topicDetails,
  );
  const topic = () => {
    const found = topics.find(({ id }) => view() === 'topic' && id === address().split('/')[2]);
    const details = found && detailsById.latest?.[found.id];
    return details && { ...found, details };
  };
  const known = () => (standings.state === 'errored' ? undefined : standings.latest);
  const mastered = () => known()?.filter(({ mastered, fading }) => mastered || fading) ?? [];
  const due = () => known()?.reduce((sum, standing) => sum + standing.due, 0) ?? 0;
  return (
    <div class="dashboard">
      <nav aria-label="Strata">
        <p class="brand">
          <StrataGlyph place="cloud" /> Strata
        </p>
        <a href="#/" aria-current={view() === '' ? 'page' : undefined}>
          Landscape{' '}
          <Show when={due() > 0}>
            <span>{due()} due</span>
          </Show>
        </a>
        <a href="#/mastered" aria-current={view() === 'mastered' ? 'page' : undefined}>
          Mastered <span>{mastered().length}</span>
        </a>
        <a href="#/settings" aria-current={view() === 'settings' ? 'page' : undefined}>
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
        <Switch
          fallback={
            <Landscape
              layers={layers}
              topics={topics}
              standings={known() ?? []}
              now={Date.now()}
              notice={<SuggestCopy />}
            />
          }
        >
          <Match when={view() === 'mastered'}>
            <Mastered topics={topics} standings={mastered()} now={Date.now()} />
          </Match>
          <Match when={view() === 'settings'}>
            <Settings onMerged={showMerged} />
          </Match>
          <Match when={detailsById.loading}>
            <p aria-busy="true" />
          </Match>
          <Match when={topic()}>
            {shown => (
              <TopicPage
                topic={shown()}
                details={shown().details}
                topics={topics}
                layers={layers}
                standing={known()?.find(standing => standing.topic === shown().id)}
                now={Date.now()}
              />
            )}
          </Match>
        </Switch>
      </main>
    </div>
  );
}
