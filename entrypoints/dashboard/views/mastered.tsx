import { subjects } from '#content/subjects';
import { Mastered } from '../../../components/landscape/mastered.tsx';
import type { ViewProps } from '../view.ts';

/** What the reader has mastered, and what of it fades. */
export default function MasteredView(props: ViewProps) {
  return (
    <Mastered
      topics={subjects}
      standings={props.standings.filter(({ mastered, fading }) => mastered || fading)}
      now={Date.now()}
    />
  );
}
