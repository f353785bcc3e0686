import type { PlaceId } from '../../core/curriculum/layers.ts';
import { StrataGlyph } from '../strata-glyph.tsx';

/** Where the reader is: the glyph, the subject, the layer; and the way to the landscape. */
export function Head(props: {
  place: PlaceId | undefined;
  title: string;
  where: string;
  onLandscape: () => void;
}) {
  return (
    <header>
      <StrataGlyph place={props.place} />
      <div class="where">
        <h1>{props.title}</h1>
        <p class="quiet">{props.where}</p>
      </div>
      <button
        class="icon-button"
        type="button"
        aria-label="Open your landscape"
        title="Your landscape"
        onClick={() => props.onLandscape()}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M2 2h5v5H2zm7 0h5v5H9zM2 9h5v5H2zm7 0h5v5H9z" />
        </svg>
      </button>
    </header>
  );
}
