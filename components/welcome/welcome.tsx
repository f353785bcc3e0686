import { createSignal } from 'solid-js';
import type { Layer } from '../../core/curriculum/layers.ts';
import type { CardWords } from '../../core/messages.ts';
import { phrase } from '../../core/words/phrase.ts';
import { Told } from '../../core/words/told.ts';
import { HintInPlace } from '../hint/in-place.tsx';
import { say } from '../say.ts';

export interface WelcomeProps {
  readonly layers: readonly Layer[];
  /** Where the sample page belongs. */
  readonly layer: Layer;
  readonly topic: string;
  readonly words: CardWords;
  /** A page of official documentation to try it on. */
  readonly page: string;
}

/** What a reader sees once after installing: what this is, the hint on a sample page, and two ways on. */
export function Welcome(props: WelcomeProps) {
  const [isTried, setTried] = createSignal(false);
  const onlyHere = () => setTried(true);
  return (
    <div class="welcome">
      <div class="welcome-words">
        <h1>{say('Know where you are in DevOps')}</h1>
        <p>
          {say(
            'Strata shows which layer of DevOps a documentation page is about, tells you what to hold on to, and asks a short quiz, so that you remember what you read.',
          )}
        </p>
        <p class="quiet">{say('Everything stays on this computer.')}</p>
        <div class="welcome-ways">
          <a class="go" href="#/start">
            {say('Find where you fit')}
          </a>
          <a class="ghost" href={props.page} target="_blank" rel="noreferrer">
            {say('Open a documentation page')}
          </a>
        </div>
      </div>
      <figure>
        <div class="welcome-page">
          <div class="welcome-passage" lang="en">
            <p class="crumbs" aria-hidden="true">
              {passage.crumbs}
            </p>
            <p class="title">{passage.title}</p>
            <p>{passage.text}</p>
            <pre>{passage.code}</pre>
            <div class="page-lines" aria-hidden="true">
              <i />
              <i />
              <i />
              <i />
              <i />
            </div>
          </div>
          <HintInPlace
            view={{
              layers: props.layers,
              layer: props.layer,
              topic: props.topic,
              evidence: [
                { kind: 'text', says: 'readiness probe', count: 1, share: 0.5 },
                { kind: 'code', says: 'livenessProbe', count: 1, share: 0.5 },
              ],
              corner: 'bottom-right',
              folded: false,
              style: 'pill',
              introduced: true,
            }}
            actions={{
              loadWords: () => Promise.resolve(props.words),
              quiz: onlyHere,
              move: () => undefined,
              fold: onlyHere,
              introduce: () => undefined,
              switchOffHere: onlyHere,
              correct: () => Promise.reject(new Told(phrase('This page is a sample.'))),
              leave: () => undefined,
            }}
          />
        </div>
        <figcaption class="quiet">
          {say('A sample page: press the hint.')}{' '}
          <span role="status">{isTried() && say('On a real page, this works.')}</span>
        </figcaption>
      </figure>
    </div>
  );
}

/** What the sample page says: as what is taught, in English. */
const passage = {
  crumbs: 'Documentation › Workloads › Pods',
  title: 'Probes of a pod',
  text: 'When a readiness probe fails, the pod leaves its Services until it passes again. When a liveness probe fails, its container is restarted.',
  code: 'livenessProbe:\n  httpGet:\n    path: /healthz\n    port: 8080',
};
