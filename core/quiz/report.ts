import type { Question } from '../curriculum/compiled.ts';
import { plain } from '../curriculum/plain.ts';
import type { Result } from './quiz.ts';

/** What a reader tells about a question, and nothing else. */
export interface Report {
  readonly title: string;
  readonly body: string;
}

/** The reader's own words are cut here, so that an address with them in it stays one that every browser opens. */
export const longestWords = 2000;

/**
 * What would be shared of a question: its id, how old it is, the chosen answer, and the reader's words.
 *
 * @param version of Strata
 * @param words at most `longestWords` characters are taken
 */
export function reportOn(
  { id, asOf, version: about, options }: Question,
  result: Result | undefined,
  version: string,
  words: string,
): Report {
  const chosen = result?.chosen.map(index => plain(options[index]?.text ?? [])) ?? [];
  const outcome = result ? ` (${result.outcome}${result.guessed ? ', guessed' : ''})` : '';
  const lines = [
    `Question: ${id}`,
    `Facts of: ${asOf}${about ? `, ${about}` : ''}`,
    `Strata: ${version}`,
    `My answer: ${chosen.length > 0 ? chosen.join(' | ') : 'none'}${outcome}`,
    '',
    words.trim().slice(0, longestWords),
  ];
  return { title: `Question ${id}`, body: lines.join('\n').trimEnd() };
}

/** The address of the project's issue form, filled in. Nothing is sent by opening it. */
export function issueAddress(form: string, { title, body }: Report): string {
  const address = new URL(form);
  address.search = new URLSearchParams({ title, body }).toString();
  return address.href;
}
