import { Match, Show, Switch } from 'solid-js';
import { say, sayError } from '../say.ts';
import { Sentence } from '../sentence.tsx';

/**
 * How hints stand on the site of the page, where that is worth a line: they could be shown, were just shown, were refused
 * by the browser, are switched off, or cannot be shown by themselves because the page is a file.
 */
export type SiteStanding = 'offer' | 'shown' | 'refused' | 'off' | 'file';

export interface SiteLineProps {
  readonly standing: SiteStanding;
  readonly host: string;
  /** The error of the last change that went wrong. */
  readonly trouble: unknown;
  readonly onShow: () => void;
  readonly onUndo: () => void;
}

/** One quiet line about the site of the page: whether hints show there by themselves, and how to change it. */
export function SiteLine(props: SiteLineProps) {
  // One button for all of it, so that the focus stays where it is while the words change.
  const action = () => {
    switch (props.standing) {
      case 'offer':
        return say('Show hints on {host}', { host: props.host });
      case 'shown':
        return say('Undo');
      case 'refused':
        return say('Ask again');
      case 'off':
        return say('Switch on');
      case 'file':
        return undefined;
    }
  };
  return (
    <div class="site-line">
      <p role="status">
        <Show when={props.trouble}>
          {error => <>{`${say('This did not work. {why}', { why: sayError(error()) })} `}</>}
        </Show>
        <Switch>
          <Match when={props.standing === 'shown'}>
            <Sentence of="Hints show on {host} now." with={{ host: <b>{props.host}</b> }} />
          </Match>
          <Match when={props.standing === 'refused'}>
            <Sentence
              of="Your browser gave no permission, so hints stay off on {host}."
              with={{ host: <b>{props.host}</b> }}
            />
          </Match>
          <Match when={props.standing === 'off'}>
            <Sentence of="Hints are off on {host}." with={{ host: <b>{props.host}</b> }} />
          </Match>
          <Match when={props.standing === 'file'}>
            {say('A file is read only when you press the button: browsers let no extension watch files.')}
          </Match>
        </Switch>
      </p>
      <Show when={action()}>
        {label => (
          <button
            class="link-button"
            type="button"
            title={props.standing === 'offer' ? say('Your browser will ask you for permission') : undefined}
            onClick={() => (props.standing === 'shown' ? props.onUndo() : props.onShow())}
          >
            {label()}
          </button>
        )}
      </Show>
    </div>
  );
}
