import MiniSearch from 'minisearch';
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
    fields: ['title', 'text', 'also'],
    searchOptions: {
      boost: { title: 2, also: 0.5 },
      prefix: term => term.length >= 2,
      // One slip in a word of four letters or more, two in one of ten: shorter words are other words with one letter changed.
      fuzzy: term => (term.length >= 4 ? 0.2 : false),
      // A word as it was typed comes before those that begin with it, and those before words that resemble it.
      weights: { prefix: 0.3, fuzzy: 0.1 },
    },
  });
  index.addAll(documents);
  return text => {
    const strict = index.search(text, { combineWith: 'AND' });
    const results = strict.length > 0 ? strict : index.search(text, { combineWith: 'OR' });
    const known = results.flatMap(({ id, terms, match }) => {
      const document = documents[id as number];
      return document && isOwn(document, match) ? [{ document, terms }] : [];
    });
    return choose(known).map(foundAs);
  };
}

interface Hit {
  readonly document: SearchDocument;
  readonly terms: readonly string[];
}

/** A topic is named by its title. Its hints and questions carry the title only to be shown with it. */
function isOwn({ kind }: SearchDocument, match: Readonly<Record<string, readonly string[]>>): boolean {
  return kind === 'topic' || Object.values(match).some(fields => fields.some(field => field !== 'title'));
}

/** The best, ordered by kind and then by how well they fit; a topic stands once in each kind. */
function choose(hits: readonly Hit[]): readonly Hit[] {
  const seen = new Set<string>();
  const best = hits.filter(({ document: { kind, topic } }) => {
    const place = `${kind} ${topic}`;
    return !seen.has(place) && seen.add(place);
  });
  const of = (kind: Kind) => (hit: Hit) => hit.document.kind === kind;
  const first = kinds.flatMap(kind => best.filter(of(kind)).slice(0, share[kind]));
  const chosen = new Set([...first, ...best.filter(hit => !first.includes(hit))].slice(0, most));
  return kinds.flatMap(kind => best.filter(hit => chosen.has(hit) && of(kind)(hit)));
}

function foundAs({ document: { kind, topic, title, text }, terms }: Hit): Found {
  return { kind, topic, title: excerpt(title, terms), text: excerpt(text, terms) };
}
