/** A rectangle in a room whose origin is at the top left, in px. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A line between two boxes: the path of an SVG, and where it ends. */
export interface Curve {
  readonly path: string;
  readonly end: Point;
}

/** How high a line between neighbours in a row rises above it, in px: more for those further apart, but never far. */
const rise = { least: 14, most: 44, perPx: 1 / 6 };

/**
 * Between boxes above each other, from edge to facing edge; between boxes beside each other, in a bow above both, because
 * a straight line would lie on what stands between them.
 */
export function curveBetween(from: Box, to: Box): Curve {
  if (to.y >= from.y + from.height) return upright(footOf(from), topOf(to));
  if (to.y + to.height <= from.y) return upright(topOf(from), footOf(to));
  const [start, end] = [topOf(from), topOf(to)];
  const height = Math.min(rise.most, rise.least + Math.abs(end.x - start.x) * rise.perPx);
  const top = Math.min(start.y, end.y) - height;
  return { path: bezier(start, { x: start.x, y: top }, { x: end.x, y: top }, end), end };
}

function upright(start: Point, end: Point): Curve {
  const middle = (start.y + end.y) / 2;
  return { path: bezier(start, { x: start.x, y: middle }, { x: end.x, y: middle }, end), end };
}

const topOf = ({ x, y, width }: Box): Point => ({ x: x + width / 2, y });
const footOf = ({ x, y, width, height }: Box): Point => ({ x: x + width / 2, y: y + height });

function bezier(start: Point, leaving: Point, arriving: Point, end: Point): string {
  return `M${text(start)} C${text(leaving)} ${text(arriving)} ${text(end)}`;
}

/** A tenth of a px is as fine as a screen shows. */
const text = ({ x, y }: Point) => `${Math.round(x * 10) / 10},${Math.round(y * 10) / 10}`;
