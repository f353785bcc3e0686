import { For, Show } from 'solid-js';
import type { Chapter as ChapterText, ChapterPart, Subject, Topic } from '../../core/curriculum/compiled.ts';
import type { Layer } from '../../core/curriculum/layers.ts';
import type { TopicStanding } from '../../core/memory/strength.ts';
import { RichText } from '../rich-text.tsx';
import { fromNow } from '../when.ts';
import { Experiences } from './experiences.tsx';
import { Strata } from './strata.tsx';

export interface ChapterProps {
  readonly chapter: ChapterText;
  /** The landscape as a whole: what is asked about this chapter. */
  readonly landscape: Subject;
  readonly topics: readonly Topic[];
  readonly layers: readonly Layer[];
  readonly standing: TopicStanding | undefined;
  readonly now: number;
}

/** The opening chapter: what DevOps is, how the landscape is built, and where the reader stands in it already. */
export function Chapter(props: ChapterProps) {
  return (
    <article class="chapter">
      <header>
        <h1>{props.chapter.title}</h1>
        <p class="lead">
          <RichText text={props.chapter.lead} />
        </p>
      </header>
      <For each={props.chapter.parts}>
        {part => (
          <section>
            <Text part={part} />
            <Sources part={part} />
          </section>
        )}
      </For>
      <section>
        <Text part={props.chapter.places} />
        <Strata each={props.chapter.places.each} layers={props.layers} />
        <Sources part={props.chapter.places} />
      </section>
      <section class="fit">
        <h2>{props.chapter.fit.title}</h2>
        <p>
          <RichText text={props.chapter.fit.lead} />
        </p>
        <Experiences
          experiences={props.chapter.fit.experiences}
          topics={props.topics}
          layers={props.layers}
        />
      </section>
      <section class="recalled" aria-label="Questions about this chapter">
        <h2>What you would recall of it</h2>
        <Recalled {...props} />
      </section>
    </article>
  );
}

function Text(props: { part: ChapterPart }) {
  return (
    <>
      <h2>{props.part.title}</h2>
      <For each={props.part.paragraphs}>
        {paragraph => (
          <p>
            <RichText text={paragraph} />
          </p>
        )}
      </For>
    </>
  );
}

/** Where it is proven, and where to read on. */
function Sources(props: { part: ChapterPart }) {
  return (
    <ul class="sources" aria-label={`Sources: ${props.part.title}`}>
      <For each={props.part.sources}>
        {({ title, url }) => (
          <li>
            <a href={url} target="_blank" rel="noreferrer">
              {title} ↗
            </a>
          </li>
        )}
      </For>
    </ul>
  );
}

function Recalled(props: ChapterProps) {
  const total = () => props.landscape.questions.length;
  const strength = () => Math.round((props.standing?.strength ?? 0) * 100);
  return (
    <>
      <div class="bar" aria-hidden="true">
        <i style={{ '--fill': `${strength()}%` }} />
      </div>
      <p class="quiet">
        {`Strength ${strength()} % · ${props.standing?.asked ?? 0} of ${total()} questions asked`}
        <Show when={props.standing?.nextDue}>
          {due => (due() <= props.now ? ' · due now' : ` · next ${fromNow(due(), props.now)}`)}
        </Show>
      </p>
      <p>
        {`${total()} questions are about the landscape as a whole. They come in your mixed reviews, and come back before they fade.`}
      </p>
      <p>
        <a class="go" href="#/chapter/quiz">
          Quiz me on this
        </a>
      </p>
    </>
  );
}
