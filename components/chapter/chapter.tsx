import { For } from 'solid-js';
import type { Chapter as ChapterText, ChapterPart, Subject, Topic } from '../../core/curriculum/compiled.ts';
import type { Layer } from '../../core/curriculum/layers.ts';
import { percent } from '../../core/landscape/words.ts';
import type { TopicStanding } from '../../core/memory/strength.ts';
import { counted } from '../../core/words/phrase.ts';
import { RichText } from '../rich-text.tsx';
import { say } from '../say.ts';
import { standingInWords } from '../standing-in-words.ts';
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
      <header lang="en">
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
        <h2 lang="en">{props.chapter.fit.title}</h2>
        <p lang="en">
          <RichText text={props.chapter.fit.lead} />
        </p>
        <Experiences
          experiences={props.chapter.fit.experiences}
          topics={props.topics}
          layers={props.layers}
        />
      </section>
      <section class="recalled" aria-label={say('Questions about this chapter')}>
        <h2>{say('What you would recall of it')}</h2>
        <Recalled {...props} />
      </section>
    </article>
  );
}

function Text(props: { part: ChapterPart }) {
  return (
    <>
      <h2 lang="en">{props.part.title}</h2>
      <For each={props.part.paragraphs}>
        {paragraph => (
          <p lang="en">
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
    <ul class="sources" aria-label={say('Sources: {part}', { part: props.part.title })}>
      <For each={props.part.sources}>
        {({ title, url }) => (
          <li>
            <a lang="en" href={url} target="_blank" rel="noreferrer">
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
  const strength = () => percent(props.standing?.strength ?? 0);
  return (
    <>
      <div class="bar" aria-hidden="true">
        <i style={{ '--fill': `${strength()}%` }} />
      </div>
      <p class="quiet">
        {standingInWords(props.standing && { ...props.standing, lastAsked: undefined }, total(), props.now)}
      </p>
      <p>
        {say(
          counted(
            total(),
            '1 question is about the landscape as a whole. It comes in your mixed reviews, and comes back before it fades.',
            '{count} questions are about the landscape as a whole. They come in your mixed reviews, and come back before they fade.',
          ),
        )}
      </p>
      <p>
        <a class="go" href="#/chapter/quiz">
          {say('Quiz me on this')}
        </a>
      </p>
    </>
  );
}
