import type { RichText } from './compiled.ts';

/** The text alone, with code between backticks as authors write it. */
export function plain(text: RichText): string {
  return text
    .map(part => (typeof part === 'string' ? part : 'code' in part ? `\`${part.code}\`` : part.em))
    .join('');
}
