import { createMemo, createSignal, createUniqueId, For, Show, type JSX } from 'solid-js';
import { say } from '../say.ts';
import { createWidth } from './width.ts';

/** The numbers behind a plot, row by row; the first of each row names it. */
export interface Numbers {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

export interface PlotFigureProps {
  readonly title: string;
  /** What the plot shows, in a plain sentence. */
  readonly sentence: string;
  readonly numbers: Numbers;
  /** What explains the marks of the plot, or lets the reader change something about it. */
  readonly below?: JSX.Element;
  /** Takes both columns of the page. */
  readonly wide?: boolean;
  /** Draws the plot in a width in px; it is drawn anew when that changes. */
  readonly children: (width: () => number) => JSX.Element;
}

/**
 * A plot with its title, the sentence that says what it shows, and a table of its numbers. The plot itself is for the eyes
 * only: sentence and table say the same to everybody.
 */
export function PlotFigure(props: PlotFigureProps) {
  const id = createUniqueId();
  const { width, of } = createWidth();
  const [open, setOpen] = createSignal(false);
  /** Only when it is asked for: all tables together are most of what there is to draw. */
  const numbers = createMemo(() => (open() ? props.numbers : undefined));
  return (
    <section class="plot-figure" classList={{ wide: props.wide ?? false }} aria-labelledby={id}>
      <h2 id={id}>{props.title}</h2>
      <p>{props.sentence}</p>
      <div class="plot" aria-hidden="true" ref={of}>
        <Show when={width() > 0}>{props.children(width)}</Show>
      </div>
      {props.below}
      <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary aria-label={say('Numbers of “{title}”', { title: props.title })}>{say('Numbers')}</summary>
        {/* A focus stop, because a table that is wider than the window is scrolled by keys as well. */}
        <div
          class="numbers"
          tabindex="0"
          role="group"
          aria-label={say('Numbers of “{title}”', { title: props.title })}
        >
          <Show when={numbers()}>{numbers => <NumbersTable title={props.title} numbers={numbers()} />}</Show>
        </div>
      </details>
    </section>
  );
}

function NumbersTable(props: { title: string; numbers: Numbers }) {
  return (
    <table>
      <caption class="unseen">{props.title}</caption>
      <thead>
        <tr>
          <For each={props.numbers.columns}>{column => <th scope="col">{column}</th>}</For>
        </tr>
      </thead>
      <tbody>
        <For each={props.numbers.rows}>
          {([name, ...values]) => (
            <tr>
              <th scope="row">{name}</th>
              <For each={values}>{value => <td>{value}</td>}</For>
            </tr>
          )}
        </For>
      </tbody>
    </table>
  );
}
