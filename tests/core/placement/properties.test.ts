import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PageFacts } from '../../../core/placement/facts.ts';
import { place } from '../../../core/placement/place.ts';
import type { Placement } from '../../../core/placement/placement.ts';
import type { Signals } from '../../../core/placement/signals.ts';
import { wordsOf } from '../../../core/placement/words.ts';
import { signals } from '../../current.ts';
import { facts } from '../fixtures.ts';
import { joined, madeUpSentence, madeUpWord, pageOf, pagesOf } from './pages.ts';

const sentences = pagesOf(signals);
const page = sentences.map(pageOf);

function everywhere(page: PageFacts, change: (text: string) => string): PageFacts {
  return {
    url: page.url,
    title: change(page.title),
    description: change(page.description),
    breadcrumbs: page.breadcrumbs.map(change),
    headings: page.headings.map(change),
    code: page.code.map(change),
    text: change(page.text),
  };
}

/**
 * A placement as a reader sees it: numbers to a millionth, because sums in another order differ in their last digit, and
 * reasons as words, because two authors may write the same phrase in two ways.
 */
function seen(placement: Placement | undefined) {
  const round = (part: number) => Math.round(part * 1e6) / 1e6;
  return (
    placement && {
      ...placement,
      confidence: round(placement.confidence),
      evidence: placement.evidence.map(reason => ({
        ...reason,
        says: wordsOf(reason.says).join(' '),
        share: round(reason.share),
      })),
    }
  );
}

const ascii = (text: string) => text.replaceAll(/[^ -~\n]/g, '');

test('the pages that are made up here are placed often enough to say something', () => {
  const placed = fc.sample(page, { numRuns: 300, seed: 1 }).filter(page => place(page, signals));
  expect(placed.length).toBeGreaterThan(60);
});

describe('whatever a page says', () => {
  test('what the reader is shown of it is in its bounds, and the same each time', () => {
    fc.assert(
      fc.property(page, page => {
        const placement = place(page, signals);
        expect(place(page, signals)).toEqual(placement);
        if (!placement) return;
        const { confidence, topics, related, evidence, layer } = placement;
        expect(confidence).toBeGreaterThanOrEqual(signals.weights.shownFrom);
        expect(confidence).toBeLessThanOrEqual(1);
        expect(topics.length).toBeLessThanOrEqual(3);
        expect(new Set(topics).size).toBe(topics.length);
        for (const id of topics) expect(signals.topics.map(({ id }) => id)).toContain(id);
        expect(related).not.toContain(layer);
        expect(evidence.length).toBeLessThanOrEqual(6);
        for (const { share, count, says } of evidence) {
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(1);
          expect(count).toBeGreaterThanOrEqual(1);
          expect(says).not.toBe('');
        }
        expect(evidence.reduce((sum, { share }) => sum + share, 0)).toBeLessThanOrEqual(1 + 1e-9);
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    { story: 'capitals', change: (text: string) => text.toUpperCase() },
    { story: 'small letters', change: (text: string) => text.toLowerCase() },
    { story: 'runs of spaces', change: (text: string) => text.replaceAll(' ', '     ') },
    { story: 'tabs', change: (text: string) => text.replaceAll(' ', '\t') },
    { story: 'line breaks', change: (text: string) => text.replaceAll(' ', ' \n') },
    { story: 'line breaks of Windows', change: (text: string) => text.replaceAll(' ', '\r\n\r\n') },
  ])('$story make no difference', ({ change }) => {
    fc.assert(
      fc.property(page, page => {
        const plain = everywhere(page, ascii);
        expect(seen(place(everywhere(plain, change), signals))).toEqual(seen(place(plain, signals)));
      }),
    );
  });
});

describe('what authors wrote in another order', () => {
  const any = <Item>(items: readonly Item[]) =>
    fc.shuffledSubarray([...items], { minLength: items.length, maxLength: items.length });
  const shuffled: fc.Arbitrary<Signals> = fc
    .record({ hosts: any(signals.hosts), topics: any(signals.topics), products: any(signals.products) })
    .chain(({ hosts, topics, products }) =>
      fc.noShrink(fc.tuple(...topics.map(({ terms }) => any(terms)))).map(terms => ({
        ...signals,
        hosts: hosts.map(host => ({ ...host, sections: host.sections.toReversed() })),
        topics: topics.map((topic, at) => ({
          ...topic,
          terms: terms[at] ?? topic.terms,
          ambiguous: topic.ambiguous.toReversed(),
        })),
        products,
      })),
    );

  test('places pages the same', () => {
    fc.assert(
      fc.property(fc.noShrink(shuffled), fc.array(page, { minLength: 20, maxLength: 20 }), (other, pages) => {
        for (const page of pages) expect(seen(place(page, other))).toEqual(seen(place(page, signals)));
      }),
      { numRuns: 10 },
    );
  });
});

describe('text that says nothing', () => {
  /** Confidence that a reader is shown, by layer; 0 where nothing is shown. */
  const shown = (page: PageFacts) => {
    const placement = place(page, signals);
    return (layer: Placement['layer']) => (placement?.layer === layer ? placement.confidence : 0);
  };
  const fallsShort = (after: PageFacts, before: PageFacts) => {
    const [then, now] = [place(before, signals), place(after, signals)];
    if (!then) return expect(now).toBeUndefined();
    expect(now?.layer ?? then.layer).toBe(then.layer);
    expect(shown(after)(then.layer)).toBeLessThanOrEqual(then.confidence + 1e-9);
  };

  test('makes no hint surer when it is appended to the text', () => {
    fc.assert(
      fc.property(sentences, fc.array(madeUpSentence, { minLength: 1, maxLength: 40 }), (page, more) => {
        fallsShort(pageOf({ ...page, text: [...page.text, ...more] }), pageOf(page));
      }),
      { numRuns: 200 },
    );
  });

  test('makes no hint surer when it stands between the sentences', () => {
    fc.assert(
      fc.property(sentences, madeUpSentence, fc.integer({ min: 1, max: 20 }), (page, more, times) => {
        const filler = Array<string>(times).fill(more);
        const text = page.text.flatMap(sentence => [...filler, sentence, ...filler]);
        fallsShort(pageOf({ ...page, text }), pageOf(page));
      }),
      { numRuns: 200 },
    );
  });

  test('makes no hint surer in headings, breadcrumbs, title, description and code', () => {
    fc.assert(
      fc.property(sentences, madeUpSentence, (page, more) => {
        const after = {
          ...page,
          title: [...page.title, more],
          description: [...page.description, more],
          breadcrumbs: [...page.breadcrumbs, more],
          headings: [...page.headings, more],
          code: [...page.code, more],
        };
        fallsShort(pageOf(after), pageOf(page));
      }),
      { numRuns: 200 },
    );
  });

  test('gives no hint by itself', () => {
    fc.assert(
      fc.property(fc.array(madeUpSentence, { maxLength: 60 }), madeUpWord, (text, title) => {
        const page = { title, headings: text.slice(0, 9), code: text, text: joined(text) };
        expect(place(facts('https://blog.example.org/post', page), signals)).toBeUndefined();
      }),
    );
  });
});

describe('ambiguous and ordinary words alone', () => {
  const say = (words: readonly string[]) => words.join(' ');
  const telling = new Set([
    ...signals.topics.flatMap(({ terms }) => terms.map(({ words }) => say(words))),
    ...signals.products.filter(({ ordinary }) => !ordinary).map(({ words }) => say(words)),
  ]);
  const loose = [
    ...signals.topics.flatMap(({ ambiguous }) => ambiguous.map(say)),
    ...signals.products.filter(({ ordinary }) => ordinary).map(({ words }) => say(words)),
  ].filter(says => !telling.has(says));

  test('give no hint, however often and wherever they stand', () => {
    const words = fc.array(fc.constantFrom(...loose), { maxLength: 40 });
    fc.assert(
      fc.property(words, words, words, fc.integer({ min: 1, max: 30 }), (title, headings, text, times) => {
        const repeated = Array.from({ length: times }, () => text).flat();
        const page = {
          title: joined(title),
          headings: [joined(headings)],
          description: joined(text),
          text: joined(repeated),
        };
        expect(place(facts('https://blog.example.org/post', page), signals)).toBeUndefined();
      }),
      { numRuns: 300 },
    );
  });
});
