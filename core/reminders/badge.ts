/** What the badge can hold. */
const most = 99;

/**
 * Legible in itself (4.5:1), and seen on light and on dark toolbars (3:1): a colour between the two has to carry dark
 * letters.
 */
export const badgeColours = { background: '#3d8bd9', text: '#000000' } as const;

/** The number on the toolbar button; empty, which shows no badge, where nothing is due. */
export function badgeText(due: number): string {
  if (due <= 0) return '';
  return due > most ? `${most}+` : String(due);
}
