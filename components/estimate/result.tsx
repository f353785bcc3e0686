import { createMemo, For, onMount, Show, type JSX } from 'solid-js';
import { beliefOf, type Attempt, type Terrain } from '../../core/estimate/attempt.ts';
import { placeIds, type Layer } from '../../core/curriculum/layers.ts';
import { saidOf } from '../../core/estimate/experience.ts';
import { nextTopics } from '../../core/estimate/next-topics.ts';
import { placeShares } from '../../core/estimate/place-shares.ts';
import { estimateTopics } from '../../core/estimate/topic-estimates.ts';
import { dateText } from '../dates.ts';
import { say } from '../say.ts';
import { Sentence } from '../sentence.tsx';
import { NextTopics } from './next-topics.tsx';
import { groundOf, surenessOf } from './words.ts';

export interface ResultProps {
  /** What the picture is made of. */
  readonly of: Pick<Attempt, 'experience' | 'answers'>;
  /** The day on which it was made, as an ISO date, where it is kept. */
  readonly day?: string;
  readonly terrain: Terrain;
  readonly layers: readonly Layer[];
  readonly earned: ReadonlySet<string>;
  readonly actions: JSX.Element;
}

/** The picture: how much of each place the reader seems to know and how sure that is, and where to go from there. */
export function Result(props: ResultProps) {
  let heading: HTMLElement | undefined;
  onMount(() => heading?.focus({ preventScroll: true }));
  const belief = createMemo(() => beliefOf(props.of, props.terrain));
  const shares = createMemo(() => placeShares(placeIds, props.terrain.topics, belief(), props.of.answers));
  const next = createMemo(() => {
    const { topics, statements } = props.terrain;
    const told = saidOf(statements, props.of.experience);
    const estimate = estimateTopics(topics, belief(), told, props.of.answers);
    return nextTopics(topics, estimate, told, props.earned);
  });
  // The layers as they lie in the landscape, the first at the foot; then the practices.
  const places = () => [
    ...props.layers.filter(({ kind }) => kind === 'layer').toSorted((a, b) => b.position - a.position),
    ...props.layers.filter(({ kind }) => kind === 'practice'),
  ];
  return (
    <section class="result" aria-labelledby="picture">
      <div>
        <h2 id="picture" tabIndex={-1} ref={element => (heading = element)}>
          {say(props.day ? 'Your picture' : 'This is the picture so far')}
        </h2>
        <p class="lead">
          <Show
            when={props.day}
            fallback={say(
              'An estimate, not a mark. Keep it, and the landscape shows it as an outline until your answers in quizzes replace it.',
            )}
          >
            {day => (
              <Sentence
                of="Estimated on {day}. The landscape shows it as an outline until your answers in quizzes replace it."
                with={{ day: <time dateTime={day()}>{dayInWords(day())}</time> }}
              />
            )}
          </Show>
        </p>
      </div>
      <ul class="grounds">
        <For each={places()}>
          {({ id, long, kind }, at) => (
            <Show when={shares().find(({ place }) => place === id)}>
              {share => (
                <li
                  class={`place-${id}`}
                  classList={{
                    'first-practice': kind === 'practice' && places()[at() - 1]?.kind === 'layer',
                  }}
                >
                  <b>{say(long)}</b>
                  <span class="ground">{say(groundOf(share().share))}</span>
                  <span
                    class="ground-bar"
                    aria-hidden="true"
                    style={{
                      '--share': percent(share().share),
                      '--low': percent(share().low),
                      '--high': percent(share().high),
                    }}
                  >
                    <i class="known" />
                    <i class="range" />
                  </span>
                  <small class="quiet">{say(surenessOf(share()))}</small>
                </li>
              )}
            </Show>
          )}
        </For>
      </ul>
      <p class="quiet ground-key">
        <i class="known" aria-hidden="true" /> {say('likely known')} <i class="range" aria-hidden="true" />{' '}
        {say('the true share lies in here two times in three')}
      </p>
      <NextTopics next={next()} layers={props.layers} />
      <div class="actions">{props.actions}</div>
    </section>
  );
}

const percent = (share: number) => `${Math.round(share * 100)}%`;

/** An ISO date as people write it, such as "25 November 2026". */
function dayInWords(day: string): string {
  return dateText(new Date(`${day}T12:00:00Z`), {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
}
