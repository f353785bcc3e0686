import MiniSearch, { type SearchResult } from 'minisearch';
import { kinds, type Kind, type SearchDocument } from './documents.ts';
import { excerpt, type Run } from './excerpt.ts';

/** One result, as it is shown. */
export interface Found {
  readonly kind: Kind;
  /** The topic to whose page it leads. */
  readonly topic: string;
  readonly title: readonly Run[];
  readonly text: readonly Run[];
}

/** Finds while the reader types. Gives nothing for a text without a word in it. */
export type Search = (text: string) => Found[];

/** More results than this nobody reads. */
const most = 10;
/** How many of each kind there may be while others wait; room that is left over goes to the best of the rest. */
const share: Readonly<Record<Kind, number>> = { topic: 5, hint: 2, question: 3 };

/** Makes a search over documents. Making it takes a moment, each search hardly any. */
export function createSearch(documents: readonly SearchDocument[]): Search {
  const index = new MiniSearch<SearchDocument>({
    fields: ['title', 'text'],
    storeFields: ['kind', 'topic', 'title', 'text'],
    searchOptions: {
      // A topic is named by its title; its hints and questions carry the title only to be shown with it.
      boost: { title: 3 },
      boostDocument: (_id, _term, stored) => (stored?.['kind'] === 'topic' ? 2 : 1),
      combineWith: 'AND',
      prefix: term => term.length >= 2,
      // One slip in a word of four letters or more, two in one of ten: shorter words are other words with one letter changed.
      fuzzy: term => (term.length >= 4 ? 0.2 : false),
    },
  });
  index.addAll(documents);
  return text => foundIn(choose(index.search(text)));
}

/** The best, ordered by kind and then by how well they fit; a topic stands once in each kind. */
function choose(results: readonly SearchResult[]): readonly SearchResult[] {
  const seen = new Set<string>();
  const best = results.filter(({ kind, topic }) => {
    const place = `${String(kind)} ${String(topic)}`;
    return !seen.has(place) && seen.add(place);
  });
  const first = kinds.flatMap(kind => best.filter(result => result['kind'] === kind).slice(0, share[kind]));
  const chosen = new Set([...first, ...best.filter(result => !first.includes(result))].slice(0, most));
  return kinds.flatMap(kind => best.filter(result => chosen.has(result) && result['kind'] === kind));
}

function foundIn(results: readonly SearchResult[]): Found[] {
  return results.map(result => {
    const { kind, topic, title, text } = result as unknown as SearchDocument;
    return { kind, topic, title: excerpt(title, result.terms), text: excerpt(text, result.terms) };
  });
}
