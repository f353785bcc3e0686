import type { Ink, Picture } from '../core/landscape/picture.ts';
import { phrase } from '../core/words/phrase.ts';
import { Told } from '../core/words/told.ts';

/**
 * The picture as a PNG, drawn on a canvas that is never shown.
 *
 * @param scale how many px of the file there are to a px of the picture
 * @throws Told when the browser gives no canvas, or none as large
 */
export async function pngOf(
  { width, height, outlines, labels }: Picture,
  colours: Readonly<Record<Ink, string>>,
  scale = 2,
): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(width * scale);
  canvas.height = Math.ceil(height * scale);
  const brush = canvas.getContext('2d');
  if (!brush) throw new Told(phrase('This browser draws no pictures. Save it as SVG.'));
  brush.scale(scale, scale);
  for (const { path, fill, stroke, opacity } of outlines) {
    const outline = new Path2D(path);
    brush.globalAlpha = opacity ?? 1;
    if (fill) {
      brush.fillStyle = colours[fill];
      brush.fill(outline);
    }
    if (stroke) {
      brush.strokeStyle = colours[stroke];
      brush.stroke(outline);
    }
  }
  brush.globalAlpha = 1;
  const face = getComputedStyle(document.body).fontFamily;
  for (const { text, x, y, size, weight, ink, align } of labels) {
    brush.font = `${weight} ${size}px ${face}`;
    brush.fillStyle = colours[ink];
    brush.textAlign = align;
    brush.fillText(text, x, y);
  }
  return new Promise((resolve, reject) =>
    canvas.toBlob(
      blob =>
        blob
          ? resolve(blob)
          : reject(new Told(phrase('The browser cannot make this picture. Save it as SVG.'))),
      'image/png',
    ),
  );
}
