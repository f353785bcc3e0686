import type { Layer } from '../curriculum/layers.ts';
import { hatching, roundedBox, type Corners } from './outline.ts';
import { inTwoLines, sizeInOneLine } from './lines-of-text.ts';
import type { Box } from './curve.ts';
import type { TopicState } from './topic-state.ts';
import type { Say } from '../words/say.ts';
import { percent, scoreInWords, sumInWords } from './words.ts';

/** The names of the colours in a picture: tokens of the same names. */
export const inks = [
  'paper',
  'raised',
  'sunken',
  'ink',
  'ink-2',
  'line',
  'cloud',
  'runtime',
  'iac',
  'delivery',
  'practice',
] as const;
export type Ink = (typeof inks)[number];

/** An outline, as the path of an SVG, that is filled, drawn, or both. */
export interface Outline {
  readonly path: string;
  readonly fill?: Ink;
  readonly stroke?: Ink;
  /** Of fill and stroke, 0–1; all of it when left out. */
  readonly opacity?: number;
}

/** A line of text; `x` is where it begins or, at the end of a line, ends; `y` is its baseline. */
export interface Label {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly weight: 400 | 500 | 700;
  readonly ink: Ink;
  readonly align: 'start' | 'end';
}

/** A picture of the landscape in shapes that any renderer can draw, in their order. Lengths are in px. */
export interface Picture {
  readonly title: string;
  readonly width: number;
  readonly height: number;
  readonly outlines: readonly Outline[];
  readonly labels: readonly Label[];
}

export interface PictureOptions {
  readonly layers: readonly Layer[];
  readonly states: readonly TopicState[];
  /** The day it shows, as people read it. */
  readonly date: string;
}

const width = 1280;
const margin = 32;
const gap = 10;
const inner = 12;
const tile = { height: 56, gap: 6, round: 8, across: 6 };
const column = { width: 124, inner: 8 };
const headHeight = 62;
const bandHead = 30;
const columnHead = 48;
const keyHeight = 40;
/** How much of a layer's colour lies over a tile, as in the dashboard. */
const wash = 0.24;

/** Lays the picture out. It tells of each topic its name, its strength, and whether that is mastered, fading or an estimate: nothing else. */
export function pictureOf({ layers, states, date }: PictureOptions, say: Say): Picture {
  const title = say('My DevOps landscape');
  const of = (layer: Layer) => states.filter(({ topic }) => topic.layer === layer.id);
  const bands = layers.filter(({ kind }) => kind === 'layer').toSorted((a, b) => b.position - a.position);
  const columns = layers
    .filter(({ kind }) => kind === 'practice')
    .toSorted((a, b) => a.position - b.position);
  const bandWidth = width - 2 * margin - columns.length * (column.width + gap);
  const drawn: Drawn = { outlines: [], labels: [], say };
  let y = margin + headHeight;
  for (const layer of bands) y += drawBand(drawn, layer, of(layer), { x: margin, y, width: bandWidth }) + gap;
  const tallest = Math.max(0, ...columns.map(layer => of(layer).length)) * (tile.height + tile.gap);
  const foot = Math.max(y - gap, margin + headHeight + columnHead + inner + tallest);
  columns.forEach((layer, at) => {
    const x = margin + bandWidth + gap + at * (column.width + gap);
    const box = { x, y: margin + headHeight, width: column.width, height: foot - margin - headHeight };
    drawColumn(drawn, layer, of(layer), box);
  });
  drawKey(drawn, states, foot + 26);
  const height = foot + keyHeight + margin / 2;
  const right = { x: width - margin, align: 'end' } as const;
  const labels: Label[] = [
    label(title, margin, margin + 20, { size: 24, weight: 700 }),
    label(sumInWords(states, say), margin, margin + 44, { size: 14, ink: 'ink-2' }),
    label(date, right.x, margin + 20, { size: 14, ink: 'ink-2', align: right.align }),
    label('Strata', right.x, foot + 26, { size: 12.5, weight: 700, align: right.align }),
  ];
  const ground: Outline = { path: roundedBox({ x: 0, y: 0, width, height }), fill: 'paper' };
  return {
    title: `${title}, ${date}`,
    width,
    height,
    outlines: [ground, ...drawn.outlines],
    labels: [...labels, ...drawn.labels],
  };
}

interface Drawn {
  readonly outlines: Outline[];
  readonly labels: Label[];
  readonly say: Say;
}

/** @returns its height */
function drawBand(
  drawn: Drawn,
  layer: Layer,
  states: readonly TopicState[],
  { x, y, width: wide }: Omit<Box, 'height'>,
): number {
  const rows = Math.ceil(states.length / tile.across);
  const height = bandHead + rows * (tile.height + tile.gap) + inner - tile.gap + 4;
  const tileWidth = (wide - 2 * inner - (tile.across - 1) * tile.gap) / tile.across;
  drawn.outlines.push(
    { path: roundedBox({ x, y, width: wide, height }, allRound(12)), fill: 'raised', stroke: 'line' },
    { path: roundedBox({ x: x + inner, y: y + 12, width: 10, height: 10 }, allRound(3)), fill: inkOf(layer) },
  );
  drawn.labels.push(
    label(`${layer.position} · ${drawn.say(layer.title)}`, x + inner + 18, y + 22, { size: 14, weight: 700 }),
    label(scoreInWords(states), x + wide - inner, y + 22, { size: 13, ink: 'ink-2', align: 'end' }),
  );
  states.forEach((state, at) => {
    const left = x + inner + (at % tile.across) * (tileWidth + tile.gap);
    const top = y + bandHead + 4 + Math.floor(at / tile.across) * (tile.height + tile.gap);
    drawTile(drawn, state, inkOf(layer), { x: left, y: top, width: tileWidth, height: tile.height });
  });
  return height;
}

function drawColumn(drawn: Drawn, layer: Layer, states: readonly TopicState[], box: Box): void {
  drawn.outlines.push(
    { path: roundedBox(box, allRound(12)), fill: 'raised', stroke: 'line' },
    { path: hatching(box, 9), stroke: 'ink', opacity: 0.05 },
  );
  const [x, end] = [box.x + column.inner, box.x + box.width - column.inner];
  const name = drawn.say(layer.title);
  drawn.labels.push(
    label(name, x + 2, box.y + 20, { size: sizeInOneLine(name, end - x - 2, 13), weight: 700 }),
    label(scoreInWords(states), x + 2, box.y + 37, { size: 12, ink: 'ink-2' }),
  );
  // From head to foot, as the practices cut across every layer.
  const room = box.height - columnHead - inner - tile.height;
  const step = room / Math.max(1, states.length - 1);
  states.forEach((state, at) => {
    const y = box.y + columnHead + at * step;
    drawTile(drawn, state, inkOf(layer), { x, y, width: end - x, height: tile.height });
  });
}

function drawTile(drawn: Drawn, state: TopicState, ink: Ink, box: Box): void {
  const { say } = drawn;
  const height = box.height * state.strength;
  const filled = { ...box, y: box.y + box.height - height, height };
  const top = Math.max(0, tile.round - (box.height - height));
  const corners: Corners = [top, top, tile.round, tile.round];
  const outline = roundedBox(box, allRound(tile.round));
  drawn.outlines.push({ path: outline, fill: 'sunken' });
  if (height > 0)
    drawn.outlines.push(
      state.estimated
        ? { path: hatching(filled, 6), stroke: ink, opacity: 0.5 }
        : { path: roundedBox(filled, corners), fill: ink, opacity: wash },
    );
  drawn.outlines.push({ path: outline, stroke: 'line' });
  const sign = state.mastered ? '✓' : state.fading ? '↓' : undefined;
  const lines = inTwoLines(state.topic.short, box.width - 16 - (sign ? 12 : 0), 12.5);
  lines.forEach((text, at) =>
    drawn.labels.push(label(text, box.x + 8, box.y + 17 + at * 15, { size: 12.5, weight: 500 })),
  );
  if (state.strength > 0) {
    const strength = { percent: percent(state.strength) };
    const said = state.estimated ? say('estimate {percent} %', strength) : say('{percent} %', strength);
    drawn.labels.push(label(said, box.x + 8, box.y + 18 + lines.length * 15, { size: 11.5 }));
  }
  if (sign)
    drawn.labels.push(
      label(sign, box.x + box.width - 8, box.y + 18, { size: 13, weight: 700, align: 'end' }),
    );
}

/** Every sign that some tile bears. */
function drawKey(drawn: Drawn, states: readonly TopicState[], y: number): void {
  const { say } = drawn;
  let x = margin;
  const box = () => ({ x, y: y - 11, width: 22, height: 14 });
  const write = (text: string, room: number) => {
    drawn.labels.push(label(text, x + room, y, { size: 12.5, ink: 'ink-2' }));
    x += room + text.length * 6.2 + 20;
  };
  drawn.outlines.push(
    { path: roundedBox({ ...box(), y: y - 3, height: 6 }, [0, 0, 4, 4]), fill: 'cloud', opacity: 0.3 },
    { path: roundedBox(box(), allRound(4)), stroke: 'line' },
  );
  write(say('filled: what I would recall today'), 28);
  if (states.some(({ estimated }) => estimated)) {
    drawn.outlines.push(
      { path: hatching(box(), 5), stroke: 'cloud', opacity: 0.5 },
      { path: roundedBox(box(), allRound(4)), stroke: 'line' },
    );
    write(say('hatched: an estimate'), 28);
  }
  if (states.some(({ mastered }) => mastered)) write(say('✓ mastered'), 0);
  if (states.some(({ fading }) => fading)) write(say('↓ fading'), 0);
}

function label(text: string, x: number, y: number, more: Partial<Label> & { size: number }): Label {
  return { text, x, y, weight: 400, ink: 'ink', align: 'start', ...more };
}

function inkOf({ id, kind }: Layer): Ink {
  return kind === 'layer' ? (id as Ink) : 'practice';
}

const allRound = (radius: number): Corners => [radius, radius, radius, radius];
