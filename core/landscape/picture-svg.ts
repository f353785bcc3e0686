import { escapeUTF8 } from 'entities/escape';
import type { Ink, Label, Outline, Picture } from './picture.ts';

const face = "system-ui, -apple-system, 'Segoe UI', 'Liberation Sans', sans-serif";

/** The picture as the text of an SVG file, which needs nothing but itself. @param colours what each ink is, in CSS */
export function svgOf(picture: Picture, colours: Readonly<Record<Ink, string>>): string {
  const colour = (ink: Ink) => escapeUTF8(colours[ink]);
  const outline = ({ path, fill, stroke, opacity }: Outline) =>
    `<path d="${path}" fill="${fill ? colour(fill) : 'none'}"${stroke ? ` stroke="${colour(stroke)}"` : ''}${opacity === undefined ? '' : ` opacity="${opacity}"`}/>`;
  const text = ({ text, x, y, size, weight, ink, align }: Label) =>
    `<text x="${x}" y="${y}" font-size="${size}" font-weight="${weight}" fill="${colour(ink)}"${align === 'end' ? ' text-anchor="end"' : ''}>${escapeUTF8(text)}</text>`;
  const { width, height, title } = picture;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" font-family="${escapeUTF8(face)}">`,
    `<title>${escapeUTF8(title)}</title>`,
    ...picture.outlines.map(outline),
    ...picture.labels.map(text),
    '</svg>\n',
  ].join('\n');
}
