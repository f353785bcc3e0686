import { Match, Show, Switch } from 'solid-js';

/**
 * How hints stand on the site of the page, where that is worth a line: they could be shown, were just shown, were refused
 * by the browser, are switched off, or cannot be shown by themselves because the page is a file.
 */
export type SiteStanding = 'offer' | 'shown' | 'refused' | 'off' | 'file';

export interface SiteLineProps {
  readonly standing: SiteStanding;
  readonly host: string;
  /** What went wrong with the last change, in words. */
  readonly trouble: string | undefined;
  readonly onShow: () => void;
  readonly onUndo: () => void;
}

/** One quiet line about the site of the page: whether hints show there by themselves, and how to change it. */
export function SiteLine(props: SiteLineProps) {
  // One button for all of it, so that the focus stays where it is while the words change.
  const action = () => {
    switch (props.standing) {
      case 'offer':
        return `Show hints on ${props.host}`;
      case 'shown':
        return 'Undo';
      case 'refused':
        return 'Ask again';
      case 'off':
        return 'Switch on';
      case 'file':
        return undefined;
    }
  };
  return (
    <div class="site-line">
      <p role="status">
        <Show when={props.trouble}>{trouble => `This did not work. ${trouble()} `}</Show>
        <Switch>
          <Match when={props.standing === 'shown'}>
            Hints show on <b>{props.host}</b> now.
          </Match>
          <Match when={props.standing === 'refused'}>
            Your browser gave no permission, so hints stay off on <b>{props.host}</b>.
          </Match>
          <Match when={props.standing === 'off'}>
            Hints are off on <b>{props.host}</b>.
          </Match>
          <Match when={props.standing === 'file'}>
            A file is read only when you press the button: browsers let no extension watch files.
          </Match>
        </Switch>
      </p>
      <Show when={action()}>
        {label => (
          <button
            class="link-button"
            type="button"
            title={props.standing === 'offer' ? 'Your browser will ask you for permission' : undefined}
            onClick={() => (props.standing === 'shown' ? props.onUndo() : props.onShow())}
          >
            {label()}
          </button>
        )}
      </Show>
    </div>
  );
}
