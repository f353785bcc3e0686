import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { layerIds, placeIds, practiceIds, type PlaceId } from '../core/curriculum/layers.ts';

// Draws the toolbar icons into public/icons: the four bands, plain and with each layer or practice lit.
// Run it after a change here and commit what it writes.

/** Lit colours that stand out on light and on dark toolbars alike, so they lie between the two palettes of the pages. */
const lit: Record<PlaceId, string> = {
  cloud: '#3b82f6',
  runtime: '#14a89d',
  iac: '#9061f9',
  delivery: '#e57a1f',
  observability: '#64748b',
  security: '#64748b',
  reliability: '#64748b',
};
const unlit = '#a3a9b4';

/** The glyph on a grid of 16: bands of 3 with gaps of 1, layer 1 at the foot; a practice is a column across them. */
function glyph(place: PlaceId | undefined): string {
  const bands = layerIds.toReversed().map((layer, at) => {
    const colour = layer === place ? lit[layer] : unlit;
    return `<rect x="1" y="${String(0.5 + at * 4)}" width="14" height="3" rx="1" fill="${colour}" opacity="${layer === place || !place ? '1' : '0.75'}"/>`;
  });
  const column = (practiceIds as readonly unknown[]).indexOf(place);
  if (place && column >= 0)
    bands.push(
      `<rect x="${String(1.5 + column * 4.75)}" y="0" width="3.5" height="16" rx="1" fill="${lit[place]}" stroke="#fff" stroke-width="0.6"/>`,
    );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16">${bands.join('')}</svg>`;
}

/** The extension's own mark for stores and lists: every layer in its colour. */
function mark(): string {
  const bands = layerIds
    .toReversed()
    .map(
      (layer, at) =>
        `<rect x="1" y="${String(0.5 + at * 4)}" width="14" height="3" rx="1" fill="${lit[layer]}"/>`,
    );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16">${bands.join('')}</svg>`;
}

await initWasm(readFileSync(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')));
const draw = (svg: string, size: number) =>
  new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render().asPng();

mkdirSync('public/icons', { recursive: true });
for (const place of [undefined, ...placeIds])
  for (const size of [16, 32])
    writeFileSync(`public/icons/${place ?? 'plain'}-${String(size)}.png`, draw(glyph(place), size));
for (const size of [16, 32, 48, 128])
  writeFileSync(`public/icons/mark-${String(size)}.png`, draw(mark(), size));
