import type { Box } from './curve.ts';

/** How round the corners are, in px: top left, top right, bottom right, bottom left. */
export type Corners = readonly [number, number, number, number];

/** The path of a box with round corners. Corners are never rounder than the box allows. */
export function roundedBox({ x, y, width, height }: Box, corners: Corners = [0, 0, 0, 0]): string {
  const most = Math.min(width, height) / 2;
  const [a, b, c, d] = corners.map(corner => Math.min(corner, most)) as [number, number, number, number];
  const [right, foot] = [x + width, y + height];
  const corner = (radius: number, toX: number, toY: number) =>
    radius > 0 ? `A${text(radius, radius)} 0 0 1 ${text(toX, toY)}` : '';
  return [
    `M${text(x + a, y)}`,
    `H${text(right - b)}${corner(b, right, y + b)}`,
    `V${text(foot - c)}${corner(c, right - c, foot)}`,
    `H${text(x + d)}${corner(d, x, foot - d)}`,
    `V${text(y + a)}${corner(a, x + a, y)}Z`,
  ].join('');
}

/** Lines across a box, rising to the right and ending at its edges. @param apart how far apart they are, in px */
export function hatching({ x, y, width, height }: Box, apart: number): string {
  const parts: string[] = [];
  // On such a line the distances from the left and from the head have the same sum all along.
  for (let sum = apart; sum < width + height; sum += apart) {
    const [left, right] = [Math.max(0, sum - height), Math.min(width, sum)];
    parts.push(`M${text(x + left, y + sum - left)}L${text(x + right, y + sum - right)}`);
  }
  return parts.join('');
}

/** A hundredth of a px is as fine as a picture needs. */
function text(...numbers: number[]): string {
  return numbers.map(number => String(Math.round(number * 100) / 100)).join(' ');
}
