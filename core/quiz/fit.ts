import type { QuestionTerms } from '../curriculum/compiled.ts';
import type { PageFacts } from '../placement/facts.ts';
import { wordsOf } from '../placement/words.ts';

/** A term is fully there when it stands so often on a page. By hand: more says no more. */
const fullyThere = 7;
/** A term in a title or a heading counts as much as so many in the text. By hand. */
const headingCounts = 3;
/** So many questions are noted of a page, the best fitting ones: what a tab keeps stays small. */
const mostNoted = 60;

/**
 * How well questions fit the words of a page: the mean over a question's terms of how much of each stands there, 0–1.
 *
 * @returns by question id; questions that do not fit at all are missing
 */
export function fitOfQuestions(facts: PageFacts, terms: QuestionTerms): Record<string, number> {
  const count = counter(facts);
  const fits = Object.entries(terms).flatMap(([topic, questions]) =>
    Object.entries(questions).map(([slug, terms]): [string, number] => {
      const there = terms.map(term => Math.min(1, Math.log1p(count(term)) / Math.log1p(fullyThere)));
      const fit = there.reduce((sum, share) => sum + share, 0) / terms.length;
      return [`${topic}/${slug}`, Math.round(fit * 100) / 100];
    }),
  );
  return Object.fromEntries(
    fits
      .filter(([, fit]) => fit > 0)
      .toSorted((a, b) => b[1] - a[1])
      .slice(0, mostNoted),
  );
}

/** Counts how often a term stands on a page, whole words only. */
function counter({ title, headings, code, text }: PageFacts): (term: string) => number {
  // A space at both ends of every word lets a phrase be looked for as text, which is faster than word by word.
  const plain = (texts: readonly string[]) => ` ${texts.map(part => wordsOf(part).join(' ')).join(' | ')} `;
  const [heads, body] = [plain([title, ...headings]), plain([text, ...code])];
  const known = new Map<string, number>();
  return term => {
    const counted = known.get(term);
    if (counted !== undefined) return counted;
    const wanted = ` ${wordsOf(term).join(' ')} `;
    const count = occurrences(heads, wanted) * headingCounts + occurrences(body, wanted);
    known.set(term, count);
    return count;
  };
}

function occurrences(text: string, wanted: string): number {
  if (wanted.trim() === '') return 0;
  let count = 0;
  // Words share the space between them, so the next search begins at the last one of the find.
  for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, at + wanted.length - 1)) count++;
  return count;
}
