import { createResource, createSignal, For, Show, type JSX } from 'solid-js';
import { render } from 'solid-js/web';
import { chapter } from '#content/chapter';
import { layers } from '#content/layers';
import { loadQuestions } from '#content/questions';
import { landscape } from '#content/subjects';
import { topicDetails } from '#content/topic-details';
import { topics } from '#content/topics';
import { Chapter } from '../../../components/chapter/chapter.tsx';
import { createCorrecting } from '../../../components/correction/correcting.ts';
import { Card } from '../../../components/hint/card.tsx';
import { TopicPage } from '../../../components/landscape/topic-page.tsx';
import { cardWords } from '../../../core/curriculum/card-words.ts';
import type { Topic } from '../../../core/curriculum/compiled.ts';
import '../../../components/tokens.css';
import '../../../components/base.css';
import '../../../components/strata-glyph.css';
import '../../../components/chapter/chapter.css';
import '../../../components/code-block.css';
import '../../../components/correction/correction.css';
import '../../../components/hint/hint.css';
import '../../../components/landscape/landscape.css';
import '../../../components/quiz/quiz.css';
import './page.css';
import { AsItIsAnswered, AsItIsAsked } from './question.tsx';

/** A topic or the opening chapter as readers will see it: what is shown of it, and every question, asked and answered. */
function Preview() {
  const [route, setRoute] = createSignal(location.hash);
  addEventListener('hashchange', () => setRoute(location.hash));
  const isAt = ({ id }: { id: string }) => route() === `#/topic/${id}`;
  const topic = () => topics.find(isAt);
  return (
    <>
      <Head />
      <Show
        when={topic()}
        keyed
        fallback={
          <Show
            when={isAt(landscape)}
            fallback={<p role="alert">{`There is no topic at ${route()}. Correct the address.`}</p>}
          >
            <WholeChapter />
          </Show>
        }
      >
        {topic => <WholeTopic topic={topic} />}
      </Show>
    </>
  );
}

const schemes = { system: 'light dark', light: 'light', dark: 'dark' } as const;

function Head() {
  const [scheme, setScheme] = createSignal<keyof typeof schemes>('system');
  const show = (scheme: keyof typeof schemes) => {
    setScheme(scheme);
    document.documentElement.style.colorScheme = schemes[scheme];
  };
  return (
    <header class="preview-head">
      <span class="quiet">Preview: it follows the file as you save it.</span>
      <div role="group" aria-label="Colours">
        <For each={Object.keys(schemes) as (keyof typeof schemes)[]}>
          {name => (
            <button type="button" class="ghost" aria-pressed={scheme() === name} onClick={() => show(name)}>
              {name}
            </button>
          )}
        </For>
      </div>
    </header>
  );
}

function WholeChapter() {
  return (
    <Whole id={landscape.id}>
      <Chapter
        chapter={chapter}
        landscape={landscape}
        topics={topics}
        layers={layers}
        standing={undefined}
        now={Date.now()}
      />
    </Whole>
  );
}

function WholeTopic(props: { topic: Topic }) {
  const here = () => layers.find(({ id }) => id === props.topic.layer);
  const correction = createCorrecting(() => Promise.reject(new Error('This is a preview.')));
  return (
    <Whole id={props.topic.id}>
      <div class="preview-parts">
        <Show when={here()}>
          {here => (
            <Card
              layers={layers}
              here={here()}
              words={cardWords(props.topic.id, topics, topicDetails)}
              evidence={[]}
              onClose={() => undefined}
              onQuiz={() => document.querySelector('.preview-asked')?.scrollIntoView()}
              onSiteOff={() => undefined}
              correction={correction}
              choiceRef={() => undefined}
            />
          )}
        </Show>
        <Show when={topicDetails[props.topic.id]}>
          {details => (
            <TopicPage
              topic={props.topic}
              details={details()}
              topics={topics}
              layers={layers}
              standing={undefined}
              now={Date.now()}
            />
          )}
        </Show>
      </div>
    </Whole>
  );
}

/** What is shown of a topic, and its questions below. */
function Whole(props: { id: string; children: JSX.Element }) {
  const [questions] = createResource(
    () => props.id,
    async id => (await loadQuestions[id]?.()) ?? [],
  );
  return (
    <main class="preview" aria-busy={questions.loading} data-topic={props.id}>
      {props.children}
      <For each={questions()} fallback={<p class="quiet">This topic has no questions yet.</p>}>
        {question => (
          <section class="preview-asked">
            <p class="quiet">
              <code>{question.id}</code>{' '}
              {`${question.type} · ${question.level} · difficulty ${question.difficulty} · checked ${question.asOf}`}
            </p>
            <div class="preview-parts">
              <AsItIsAsked question={question} />
              <AsItIsAnswered question={question} />
            </div>
          </section>
        )}
      </For>
    </main>
  );
}

const root = document.getElementById('preview');
if (!root) throw new Error('index.html has no element #preview');
render(() => <Preview />, root);
