import { Show } from 'solid-js';
import { chapter } from '#content/chapter';
import { layers } from '#content/layers';
import { landscape } from '#content/subjects';
import { topics } from '#content/topics';
import { Chapter } from '../../../components/chapter/chapter.tsx';
import '../../../components/chapter/chapter.css';
import { NoSuchPage } from '../../../components/no-such-page.tsx';
import { say } from '../../../components/say.ts';
import type { ViewProps } from '../view.ts';

/** The opening chapter. */
export default function ChapterView(props: ViewProps) {
  return (
    <Show
      when={props.detail === undefined}
      fallback={
        <NoSuchPage
          title={say('There is no such page')}
          why={say('The address names a part of the chapter that Strata does not know.')}
          way={say('The whole chapter is here.')}
          href="#/chapter"
        />
      }
    >
      <Chapter
        chapter={chapter}
        landscape={landscape}
        topics={topics}
        layers={layers}
        standing={props.standings.find(({ topic }) => topic === landscape.id)}
        now={Date.now()}
      />
    </Show>
  );
}
