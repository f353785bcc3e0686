import { layers } from '#content/layers';
import { dateText } from '../../components/dates.ts';
import { say } from '../../components/say.ts';
import type { PictureKind } from '../../core/landscape/picture-kind.ts';
import { inks, pictureOf } from '../../core/landscape/picture.ts';
import { svgOf } from '../../core/landscape/picture-svg.ts';
import type { TopicState } from '../../core/landscape/topic-state.ts';
import { coloursShown } from '../../platform/colours-shown.ts';
import { saveFile } from '../../platform/files.ts';
import { pngOf } from '../../platform/picture-png.ts';
import { nameOfFile } from './file-name.ts';

/** Saves the landscape as a picture, in the colours in which it is shown and the reader's language. @returns the name of the file */
export async function savePicture(kind: PictureKind, states: readonly TopicState[]): Promise<string> {
  const date = dateText(new Date(), { dateStyle: 'long' });
  const picture = pictureOf({ layers, states, date }, say);
  const colours = coloursShown(inks);
  const name = nameOfFile('landscape', kind);
  const file =
    kind === 'svg'
      ? new Blob([svgOf(picture, colours)], { type: 'image/svg+xml' })
      : await pngOf(picture, colours);
  saveFile(name, file);
  return name;
}
