import { fields, type Field, type Signals, type Term } from './signals.ts';
import type { PageFacts } from './facts.ts';
import { wordsOf } from './words.ts';

/** How often one term of one topic was found, by field. */
export interface Found {
  readonly topic: string;
  readonly term: Term;
  readonly ambiguous: boolean;
  readonly counts: Record<Field, number>;
}

/** A word of another subject too weighs what the weakest term weighs. */
const ambiguousWeight = 1;

/**
 * Counts the terms of all topics in the fields of a page, each field read once: every word looks up the terms that
 * begin with it, so the cost grows with the page and hardly with the number of terms.
 */
export function findTerms(facts: PageFacts, signals: Signals): Found[] {
  const all = allTerms(signals);
  const byFirstWord = Map.groupBy(all, ({ term }) => term.words[0] ?? '');
  for (const field of fields) {
    const words = wordsOf(textOf(facts, field));
    words.forEach((word, at) => {
      for (const found of byFirstWord.get(word) ?? []) {
        if (found.term.in && !found.term.in.includes(field)) continue;
        if (found.term.words.every((wanted, offset) => words[at + offset] === wanted)) found.counts[field]++;
      }
    });
  }
  return all.filter(({ counts }) => fields.some(field => counts[field] > 0));
}

function allTerms(signals: Signals): Found[] {
  return signals.topics.flatMap(({ id, terms, ambiguous }) => [
    ...terms.map(term => fresh(id, term, false)),
    ...ambiguous.map(words => fresh(id, { words, weight: ambiguousWeight }, true)),
  ]);
}

function fresh(topic: string, term: Term, ambiguous: boolean): Found {
  return { topic, term, ambiguous, counts: { title: 0, heading: 0, code: 0, text: 0 } };
}

function textOf(facts: PageFacts, field: Field): string {
  if (field === 'title') return facts.title;
  if (field === 'heading') return [...facts.headings, ...facts.breadcrumbs].join('\n');
  if (field === 'code') return facts.code.join('\n');
  return `${facts.description}\n${facts.text}`;
}
