import { onCleanup, onMount } from 'solid-js';
import { render } from 'solid-js/web';
import inPlace from './in-place.css?inline';
import { Hint, type HintActions, type HintView } from './hint.tsx';
import { hintCss } from './styles.ts';

/**
 * The hint as it stands in pages, inside a frame of one of ours: the next positioned element around it, which says its
 * height in `--frame-height`. A room of its own keeps the styles of both apart, as in a page. The styles are a sheet and no
 * element, because our own pages allow none.
 */
export function HintInPlace(props: { view: HintView; actions: HintActions }) {
  let host: HTMLElement | undefined;
  onMount(() => {
    if (!host) return;
    const root = host.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`${hintCss}\n${inPlace}`);
    root.adoptedStyleSheets = [sheet];
    const room = document.createElement('div');
    room.className = 'room';
    root.append(room);
    let press = (_key: string): boolean => false;
    host.addEventListener('keydown', event => press(event.key) && event.preventDefault());
    onCleanup(
      render(() => <Hint view={props.view} actions={props.actions} ref={heard => (press = heard)} />, room),
    );
  });
  return <div ref={element => (host = element)} />;
}
