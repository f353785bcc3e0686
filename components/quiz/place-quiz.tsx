import { createEffect, on, onCleanup, onMount, Show, untrack } from 'solid-js';
import type { Subject } from '../../core/curriculum/compiled.ts';
import type { Layer } from '../../core/curriculum/layers.ts';
import type { QuizPlace } from '../../core/quiz/choose.ts';
import { proofOf } from '../../core/quiz/prove.ts';
import { say } from '../say.ts';
import { Sentence } from '../sentence.tsx';
import { StrataGlyph } from '../strata-glyph.tsx';
import { ProofEnd } from './proof-end.tsx';
import { QuizBody } from './quiz-body.tsx';
import type { Reporting } from './report-dialog.tsx';
import { createSession, type QuizPorts } from './session.ts';
import { Title, type Called } from './title.tsx';
import { Unsaved } from './unsaved.tsx';

export interface PlaceQuizProps {
  readonly quiz: Promise<QuizPorts>;
  /** What is asked about; `undefined` for a mixed review. Nothing of it changes in the life of the component. */
  readonly place: QuizPlace | undefined;
  /** Where a phrase says `{topic}`, the topic that is asked about stands. */
  readonly title: Called;
  /** Where the reader came from. */
  readonly back: { readonly title: Called; readonly address: string };
  readonly topics: readonly Subject[];
  readonly layers: readonly Layer[];
  readonly reporting: Reporting;
  /** A quiz is over, or left: what others show of what is remembered is an old state. */
  readonly onChanged: () => void;
  /** A proof shows that the topic is known, or, its last answer taken back, does not any more. */
  readonly onShown: (isShown: boolean) => void;
  /** Why that could not be noted. */
  readonly trouble: unknown;
  /** @param address of a view of the dashboard, such as `#/review` */
  readonly onGo: (address: string) => void;
  readonly onResetSettings: () => void;
  readonly onResetCorrections: () => void;
}

/** A quiz in a page of ours: about a topic, as a proof of one, to refresh what is mastered, or of what is due. */
export function PlaceQuiz(props: PlaceQuizProps) {
  const { quiz, place } = untrack(() => props);
  const session = createSession(quiz);
  const { state } = session;
  onMount(() => session.ask(place));
  createEffect(
    on(
      () => state.phase === 'over',
      over => over && props.onChanged(),
      { defer: true },
    ),
  );
  onCleanup(() => props.onChanged());

  const isProof = place?.purpose === 'proof';
  const isShown = () =>
    isProof &&
    state.phase === 'over' &&
    state.unsaved === undefined &&
    state.quiz !== undefined &&
    proofOf(state.quiz).isShown;
  createEffect(on(isShown, (now, before = false) => now !== before && props.onShown(now)));

  const topic = () => props.topics.find(({ id }) => id === state.question?.topic);
  const layer = () => props.layers.find(({ id }) => id === topic()?.layer);
  const of = () => props.topics.find(({ id }) => id === place?.topics[0]);
  return (
    <div class="place-quiz">
      <p class="crumb">
        <a href={props.back.address}>
          <Title of={props.back.title} />
        </a>
      </p>
      <h1>
        <Show when={typeof props.title === 'object' && props.title} fallback={<Title of={props.title} />}>
          {title => <Sentence of={title()} with={{ topic: <span lang="en">{of()?.title}</span> }} />}
        </Show>
      </h1>
      <section class="sheet" aria-label={say('Quiz')}>
        <Show when={topic()}>
          {asked => (
            <p class="about quiet">
              <StrataGlyph place={asked().layer} />
              <span>
                <Show when={place?.topics.length !== 1}>
                  <b lang="en">{asked().title}</b>
                </Show>
                <Show when={layer()}>{layer => <>{say(layer().title)}</>}</Show>
              </span>
            </p>
          )}
        </Show>
        <Unsaved session={session} onReload={() => location.reload()} />
        <QuizBody
          session={session}
          topics={props.topics}
          reporting={props.reporting}
          room="div"
          isReview={place === undefined}
          purpose={place?.purpose}
          end={
            isProof
              ? quiz => (
                  <ProofEnd
                    quiz={quiz}
                    asked={state.asked}
                    topic={of()}
                    trouble={props.trouble}
                    remembered={state.unsaved === undefined}
                  />
                )
              : undefined
          }
          onLandscape={() => props.onGo('#/')}
          onTopic={id => props.onGo(`#/topic/${id}`)}
          onReview={() => props.onGo('#/review/quiz')}
          onReload={() => location.reload()}
          onResetSettings={() => props.onResetSettings()}
          onResetCorrections={() => props.onResetCorrections()}
        />
      </section>
    </div>
  );
}
