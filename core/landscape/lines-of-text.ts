/**
 * The width of a letter as a part of the size of the type. System faces differ; this is a wide one, so that text stays
 * inside its tile in all of them.
 */
const letter = 0.58;

/** The same in bold. */
const boldLetter = 0.6;

/** The size at which a name in bold stays in one line of that width, at most `most`. All in px. */
export function sizeInOneLine(text: string, width: number, most: number): number {
  return Math.min(most, Math.floor((width / (text.length * boldLetter)) * 10) / 10);
}

/** Breaks a name into one or two lines, between words. What has no room in the second one is cut with an ellipsis. */
export function inTwoLines(text: string, width: number, size: number): string[] {
  const room = Math.max(1, Math.floor(width / (size * letter)));
  if (text.length <= room) return [text];
  const gap = text.lastIndexOf(' ', room);
  if (gap <= 0) return [cut(text, room)];
  return [text.slice(0, gap), cut(text.slice(gap + 1), room)];
}

function cut(text: string, room: number): string {
  return text.length <= room ? text : `${text.slice(0, Math.max(0, room - 1)).trimEnd()}…`;
}
