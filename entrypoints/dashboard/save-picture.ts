import { layers } from '#content/layers';
import type { PictureKind } from '../../core/landscape/picture-kind.ts';
import { inks, pictureOf } from '../../core/landscape/picture.ts';
import { svgOf } from '../../core/landscape/picture-svg.ts';
import type { TopicState } from '../../core/landscape/topic-state.ts';
import { coloursShown } from '../../platform/colours-shown.ts';
import { saveFile } from '../../platform/files.ts';
import { pngOf } from '../../platform/picture-png.ts';
import { nameOfFile } from './file-name.ts';

/** Saves the landscape as a picture, in the colours in which it is shown. @returns the name of the file */
export async function savePicture(kind: PictureKind, states: readonly TopicState[]): Promise<string> {
  const date = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format(new Date());
  const picture = pictureOf({ layers, states, date });
  const colours = coloursShown(inks);
  const name = nameOfFile('landscape', kind);
  const file =
    kind === 'svg'
      ? new Blob([svgOf(picture, colours)], { type: 'image/svg+xml' })
      : await pngOf(picture, colours);
  saveFile(name, file);
  return name;
}
