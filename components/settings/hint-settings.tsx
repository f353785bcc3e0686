import { createUniqueId, For } from 'solid-js';
import { hintStyles, type HintStyle } from '../../core/settings.ts';
import { phrase, type Phrase } from '../../core/words/phrase.ts';
import { say } from '../say.ts';
import { Sentence } from '../sentence.tsx';
import { StrataGlyph } from '../strata-glyph.tsx';
import { Switch } from '../switch.tsx';

const words = {
  pill: { name: phrase('Pill'), what: phrase('Layer, topic and a quiz button') },
  glyph: { name: phrase('Glyph only'), what: phrase('A press opens the card') },
  icon: { name: phrase('Nothing in the page'), what: phrase('The icon in the toolbar lights up') },
} as const satisfies Record<HintStyle, { name: Phrase; what: Phrase }>;

export interface HintSettingsProps {
  readonly style: HintStyle;
  readonly trail: boolean;
  /** Why a change did not work. */
  readonly said: string | undefined;
  readonly onStyle: (style: HintStyle) => void;
  readonly onTrail: (keep: boolean) => void;
}

/** How much of Strata stands in a page, and whether the page is remembered. */
export function HintSettings(props: HintSettingsProps) {
  const id = createUniqueId();
  return (
    <section class="settings-part hint-settings" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{say('In pages')}</h2>
      <div class="group">
        <h3 id={`${id}-style`}>{say('The hint')}</h3>
        <div
          class="hint-styles"
          role="radiogroup"
          aria-labelledby={`${id}-style`}
          aria-describedby={`${id}-help`}
        >
          <For each={hintStyles}>
            {style => (
              <label>
                <Picture style={style} />
                <span>
                  <input
                    type="radio"
                    name={`${id}-style`}
                    value={style}
                    checked={props.style === style}
                    onChange={() => props.onStyle(style)}
                  />
                  <b>{say(words[style].name)}</b>
                </span>
                <span class="quiet">{say(words[style].what)}</span>
              </label>
            )}
          </For>
        </div>
        <p id={`${id}-help`} class="quiet">
          {say('It counts at once, in open pages too. Where you folded the pill, it stays folded.')}
        </p>
      </div>
      <div class="panel every">
        <h3>{say('Keep the pages I read')}</h3>
        <Switch
          on={props.trail}
          label={say('Keep the pages I read')}
          onSwitch={keep => props.onTrail(keep)}
        />
        <p>
          <Sentence
            of="The {trail} keeps title, address and topic of pages with a hint, on this computer only, for 400 days; never from private windows or from sites where you switched hints off. What is kept already stays until you delete it there."
            with={{ trail: <a href="#/trail">{say('reading trail')}</a> }}
          />
        </p>
      </div>
      <p class="settings-said" role="status">
        {props.said}
      </p>
    </section>
  );
}

/** A page with that much of the hint in its corner. */
function Picture(props: { style: HintStyle }) {
  return (
    <span class={`hint-picture ${props.style}`} aria-hidden="true">
      <i />
      <i />
      <i />
      <span>
        <StrataGlyph place="runtime" />
      </span>
    </span>
  );
}
