import { For, type JSX } from 'solid-js';
import type { Phrase } from '../core/words/phrase.ts';
import { piecesOf } from './say.ts';

export interface SentenceProps {
  /** English, or a phrase; `{name}` where something drawn goes. */
  readonly of: string | Phrase;
  readonly with: Readonly<Record<string, JSX.Element>>;
}

/** A sentence in the reader's language with links, emphasis or buttons in it, wherever the language puts them. */
export function Sentence(props: SentenceProps) {
  return (
    <For each={piecesOf(props.of)}>
      {piece => (typeof piece === 'string' ? piece : props.with[piece.name])}
    </For>
  );
}
