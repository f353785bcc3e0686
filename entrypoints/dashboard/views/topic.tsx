import { createResource, onCleanup, Show, untrack } from 'solid-js';
import { layers } from '#content/layers';
import { topicDetails } from '#content/topic-details';
import { topics } from '#content/topics';
import '../../../components/topic/topic.css';
import { TopicPage } from '../../../components/landscape/topic-page.tsx';
import { NoSuchPage } from '../../../components/no-such-page.tsx';
import { say, sayError } from '../../../components/say.ts';
import { PagesRead } from '../../../components/topic/pages-read.tsx';
import { TopicActions } from '../../../components/topic/topic-actions.tsx';
import { TopicQuestions } from '../../../components/topic/topic-questions.tsx';
import type { Topic, TopicDetails } from '../../../core/curriculum/compiled.ts';
import { toggled } from '../../../core/settings.ts';
import { loadKnown, noteKnown } from '../../../platform/known-topics.ts';
import { changeSettings, loadSettings, onSettings } from '../../../platform/settings.ts';
import { loadPagesReadAbout } from '../pages-read.ts';
import { loadTopicProgress } from '../topic-progress.ts';
import type { ViewProps } from '../view.ts';

/** A topic by itself. */
export default function TopicView(props: ViewProps) {
  const shown = () => {
    const topic = topics.find(({ id }) => id === props.detail);
    const details = topic && topicDetails[topic.id];
    return details && { topic, details };
  };
  return (
    <Show
      when={shown()?.topic.id}
      keyed
      fallback={
        <NoSuchPage
          title={say('There is no such topic')}
          why={say('The address names a topic that Strata does not know.')}
          way={say('All topics are in the landscape.')}
          href="#/"
        />
      }
    >
      {_ => (
        <Show when={shown()}>
          {now => <TopicOf {...props} topic={now().topic} details={now().details} />}
        </Show>
      )}
    </Show>
  );
}

function TopicOf(props: ViewProps & { topic: Topic; details: TopicDetails }) {
  const [choices, { refetch }] = createResource(async () => {
    const [{ setAside }, known] = await Promise.all([loadSettings(), loadKnown()]);
    return { setAside, known };
  });
  // Read again with the standings: what was answered elsewhere meanwhile is in both.
  const [questions] = createResource(
    () => ({ topic: props.topic, standings: props.standings }),
    ({ topic }) => loadTopicProgress(topic),
  );
  const ending = new AbortController();
  onSettings(() => void refetch(), ending.signal);
  onCleanup(() => ending.abort());

  const chosen = () => (choices.state === 'errored' ? undefined : choices.latest);
  const rows = () => (questions.state === 'errored' ? undefined : questions.latest);
  const standing = () => props.standings.find(({ topic }) => topic === props.topic.id);
  const isSetAside = () => chosen()?.setAside.includes(props.topic.id) ?? false;
  const id = untrack(() => props.topic.id); // another topic draws this anew
  const shownAgain = async (change: Promise<unknown>) => {
    await change;
    await refetch();
    props.onChanged();
  };
  const [pages] = createResource(() => props.topic.id, loadPagesReadAbout);
  const pagesRead = () =>
    pages.state === 'errored' ? [] : pages.latest?.map(page => ({ ...page, day: page.days.at(-1) ?? '' }));
  return (
    <TopicPage
      topic={props.topic}
      details={props.details}
      topics={topics}
      layers={layers}
      standing={standing()}
      now={Date.now()}
      actions={
        <Show when={props.topic.questions.length > 0 && chosen()}>
          {now => (
            <TopicActions
              topic={props.topic.id}
              isSetAside={isSetAside()}
              knownSince={now().known[props.topic.id]}
              isMastered={standing()?.mastered ?? false}
              now={Date.now()}
              onSetAside={aside =>
                shownAgain(changeSettings(({ setAside }) => ({ setAside: toggled(setAside, id, aside) })))
              }
              onKnown={day => shownAgain(noteKnown(id, day))}
            />
          )}
        </Show>
      }
      below={
        <>
          <PagesRead pages={pagesRead()} now={Date.now()} />
          <Show when={(questions.error ?? choices.error ?? pages.error) as Error | undefined}>
            {error => (
              <p class="trouble" role="alert">
                {say('Not everything about this topic can be shown. {why}', { why: sayError(error()) })}
              </p>
            )}
          </Show>
          <Show when={props.topic.questions.length > 0 && rows()}>
            {all => <TopicQuestions questions={all()} resting={isSetAside()} now={Date.now()} />}
          </Show>
        </>
      }
    />
  );
}
