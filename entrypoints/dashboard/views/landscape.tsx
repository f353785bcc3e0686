import { layers } from '#content/layers';
import { topics } from '#content/topics';
import { Landscape } from '../../../components/landscape/landscape.tsx';
import { SuggestCopy } from '../copy-nudge.tsx';
import type { ViewProps } from '../view.ts';

/** All of DevOps as the reader stands in it. */
export default function LandscapeView(props: ViewProps) {
  return (
    <Landscape
      layers={layers}
      topics={topics}
      standings={props.standings}
      now={Date.now()}
      notice={<SuggestCopy />}
    />
  );
}
