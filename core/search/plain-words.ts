import type { RichText } from '../curriculum/compiled.ts';

/** The words alone, without a mark of what is code: as they are searched and shown in a result. */
export function words(text: RichText): string {
  return text.map(part => (typeof part === 'string' ? part : 'code' in part ? part.code : part.em)).join('');
}
