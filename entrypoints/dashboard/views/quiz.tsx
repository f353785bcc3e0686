import { createResource, createSignal, onCleanup, Show, untrack } from 'solid-js';
import { layers } from '#content/layers';
import { loadQuestions } from '#content/questions';
import { subjects } from '#content/subjects';
import { bugs } from '../../../package.json';
import '../../../components/code-block.css';
import '../../../components/dialog.css';
import '../../../components/quiz/quiz.css';
import '../../../components/quiz/place-quiz.css';
import { Failed } from '../../../components/quiz/empty.tsx';
import { PlaceQuiz } from '../../../components/quiz/place-quiz.tsx';
import { say } from '../../../components/say.ts';
import { momentOf } from '../../../core/memory/day.ts';
import { issueAddress } from '../../../core/quiz/report.ts';
import { withoutSetAside } from '../../../core/quiz/set-aside.ts';
import type { Settings } from '../../../core/settings.ts';
import { copyText } from '../../../platform/clipboard.ts';
import { localClock, newSeed } from '../../../platform/clock.ts';
import { resetCorrections } from '../../../platform/corrections.ts';
import { topicsKnownByEstimate } from '../../../platform/estimate.ts';
import { loadKnown, noteKnown } from '../../../platform/known-topics.ts';
import { openQuizMemory } from '../../../platform/quiz-memory.ts';
import { loadSettings, onSettings, resetSettings } from '../../../platform/settings.ts';
import { ownVersion } from '../../../platform/version.ts';
import { wantedQuiz, type WantedQuiz } from '../quiz-address.ts';
import type { ViewProps } from '../view.ts';

/** A quiz in the page: about a topic, as a proof of one, of what is due, or of what is mastered. */
export default function QuizView(props: ViewProps) {
  const [settings, { refetch }] = createResource(loadSettings);
  const ending = new AbortController();
  onSettings(() => void refetch(), ending.signal);
  onCleanup(() => ending.abort());
  const known = () => (settings.state === 'errored' ? undefined : settings.latest);
  // Which topics are mastered is known once the standings are; for all else they do not matter.
  const isReady = () => props.parts[0] !== 'mastered' || props.standings.length > 0;
  /** A quiz that is open goes on under new settings: it is stored, and taken up where it is. */
  const key = () => {
    const now = known();
    if (!now || !isReady()) return undefined;
    const { retention, dayStart, length, newPerDay, reviewsPerDay, setAside } = now;
    return JSON.stringify([props.parts, retention, dayStart, length, newPerDay, reviewsPerDay, setAside]);
  };
  return (
    <>
      <Show when={settings.error as Error | undefined}>
        {error => (
          <Failed
            error={error()}
            onAgain={() => location.reload()}
            onReset={() => void resetSettings().then(() => location.reload())}
            onResetCorrections={() => undefined}
          />
        )}
      </Show>
      <Show when={key()} keyed fallback={<p aria-busy="true" />}>
        {_ => {
          const now = untrack(known);
          const wanted = now && untrack(() => wantedOf(props, now));
          return (
            <Show when={now && wanted} keyed fallback={<NothingThere parts={props.parts} settings={now} />}>
              {quiz => now && <Asking settings={now} wanted={quiz} onChanged={() => props.onChanged()} />}
            </Show>
          );
        }}
      </Show>
    </>
  );
}

function wantedOf({ parts, standings }: ViewProps, { setAside }: Settings): WantedQuiz | undefined {
  return wantedQuiz(parts, withoutSetAside(subjects, setAside), standings);
}

function Asking(props: { settings: Settings; wanted: WantedQuiz; onChanged: () => void }) {
  const { settings, wanted, onChanged } = untrack(() => props); // a change of them draws this anew
  const memory = openQuizMemory()(settings.retention);
  onCleanup(() => void memory.close());
  const [trouble, setTrouble] = createSignal<unknown>();
  const clock = () => localClock(settings.dayStart);
  const note = (isShown: boolean) => {
    const [topic] = wanted.place?.topics ?? [];
    if (topic === undefined) return;
    setTrouble(undefined);
    void noteKnown(topic, isShown ? momentOf(clock()).today : undefined).then(
      () => onChanged(),
      (error: unknown) => setTrouble(() => error),
    );
  };
  return (
    <PlaceQuiz
      quiz={Promise.all([loadKnown(), topicsKnownByEstimate()]).then(([known, estimated]) => ({
        settings,
        memory,
        topics: subjects,
        known: new Set(Object.keys(known)),
        estimated,
        loadQuestions: id => loadQuestions[id]?.() ?? Promise.resolve([]),
        clock,
        seed: newSeed,
        surface: 'dashboard',
      }))}
      place={wanted.place}
      title={wanted.title}
      back={wanted.back}
      topics={subjects}
      layers={layers}
      reporting={{
        version: ownVersion(),
        onCopy: copyText,
        addressOf: report => issueAddress(bugs.url, report),
      }}
      onChanged={onChanged}
      onShown={note}
      trouble={trouble()}
      onGo={address => (location.hash = address)}
      onResetSettings={() => void resetSettings().then(() => location.reload())}
      onResetCorrections={() => void resetCorrections().then(() => location.reload())}
    />
  );
}

/** The address asks for a quiz that cannot be: says why, and where to go. */
function NothingThere(props: { parts: readonly string[]; settings: Settings | undefined }) {
  const id = () => (props.parts[0] === 'topic' ? props.parts[1] : props.parts[2]);
  const topic = () => subjects.find(topic => topic.id === id());
  return (
    <div class="empty-page">
      <Show
        when={topic()}
        fallback={
          <>
            <h1>{say('There is nothing to ask here')}</h1>
            <p>
              {say(
                id() ? 'The address names a topic that Strata does not know.' : 'No topic is mastered yet.',
              )}{' '}
              <a href="#/">{say('All topics are in the landscape.')}</a>
            </p>
          </>
        }
      >
        {known => (
          <>
            <h1 lang="en">{known().title}</h1>
            <p>
              {say(
                props.settings?.setAside.includes(known().id)
                  ? 'You set this topic aside. Bring it back on its page to be asked.'
                  : 'There are no questions about this topic yet.',
              )}{' '}
              <a href={`#/topic/${known().id}`}>{say('Open its page')}</a>
            </p>
          </>
        )}
      </Show>
    </div>
  );
}
