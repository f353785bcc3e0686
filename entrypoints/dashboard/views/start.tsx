import { chapter } from '#content/chapter';
import { layers } from '#content/layers';
import { loadQuestions } from '#content/questions';
import { topics } from '#content/topics';
import '../../../components/code-block.css';
import '../../../components/quiz/quiz.css';
import '../../../components/estimate/estimate.css';
import { Start } from '../../../components/estimate/start.tsx';
import { terrainOf } from '../../../core/estimate/attempt.ts';
import { studyDay } from '../../../core/memory/day.ts';
import { localClock, newSeed } from '../../../platform/clock.ts';
import { changeEstimate, loadStoredEstimate, resetEstimate } from '../../../platform/estimate.ts';
import type { ViewProps } from '../view.ts';

/** From this strength on, a topic is known by the reader's answers: as where a quiz asks what it can build on. */
const earnedFrom = 0.5;

const terrain = terrainOf(topics, chapter.fit.experiences);

/** Where the reader fits already, before they have answered anything in a quiz. */
export default function StartView(props: ViewProps) {
  const earned = () =>
    new Set(props.standings.flatMap(({ topic, strength }) => (strength >= earnedFrom ? [topic] : [])));
  return (
    <Start
      ports={{
        terrain,
        loadQuestions: id => loadQuestions[id]?.() ?? Promise.resolve([]),
        load: loadStoredEstimate,
        change: changeEstimate,
        today: () => studyDay(localClock(0)),
        seed: newSeed,
      }}
      layers={layers}
      earned={earned()}
      onReset={resetEstimate}
    />
  );
}
