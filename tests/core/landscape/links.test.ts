import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { topics } from '#content/topics';
import { curveBetween, type Box } from '../../../core/landscape/curve.ts';
import { linksInWords, linksOf } from '../../../core/landscape/links.ts';
import { english } from '../../../core/words/say.ts';
import { topic } from '../fixtures.ts';

const bare = [
  topic('networks', ['a'], 'cloud'),
  topic('storage', ['a'], 'cloud'),
  {
    ...topic('services', ['a']),
    prerequisites: ['networks', 'gone'],
    bridges: ['storage', 'state', 'networks'],
  },
  { ...topic('state', ['a'], 'iac'), bridges: ['services'] },
];
const [networks, , services, state] = bare as [(typeof bare)[0], unknown, (typeof bare)[0], (typeof bare)[0]];

describe('what a topic is tied to', () => {
  test('is what it builds on, then what it meets, each once, without topics that are not there', () => {
    expect(linksOf(services, bare).map(({ kind, topic }) => `${kind} ${topic.id}`)).toEqual([
      'builds-on networks',
      'meets storage',
      'meets state',
    ]);
  });

  test.each([
    { story: 'both', of: services, words: 'builds on networks; meets storage, state' },
    { story: 'meetings alone', of: state, words: 'meets services' },
    { story: 'nothing', of: networks, words: '' },
  ])('is said in words: $story', ({ of, words }) => {
    expect(linksInWords(linksOf(of, bare), english.say)).toBe(words);
  });

  test.each(topics.map(of => ({ id: of.id, of })))('$id is tied to something', ({ of }) => {
    expect(linksOf(of, topics)).not.toEqual([]);
  });
});

describe('a line between two tiles', () => {
  const tile: Box = { x: 100, y: 100, width: 100, height: 50 };
  test.each([
    {
      story: 'to one above leaves at the top and arrives at the foot',
      to: { ...tile, x: 300, y: 0 },
      path: 'M150,100 C150,75 350,75 350,50',
    },
    {
      story: 'to one below leaves at the foot and arrives at the top',
      to: { ...tile, y: 200 },
      path: 'M150,150 C150,175 150,175 150,200',
    },
    {
      story: 'to its neighbour rises a little above both',
      to: { ...tile, x: 210 },
      path: 'M150,100 C150,67.7 260,67.7 260,100',
    },
    {
      story: 'to one far along the row rises no higher than 44 px',
      to: { ...tile, x: 900 },
      path: 'M150,100 C150,56 950,56 950,100',
    },
  ])('$story', ({ to, path }) => {
    expect(curveBetween(tile, to).path).toBe(path);
  });

  const boxes = fc.record({
    x: fc.integer({ min: 0, max: 2000 }),
    y: fc.integer({ min: 0, max: 4000 }),
    width: fc.integer({ min: 1, max: 400 }),
    height: fc.integer({ min: 1, max: 200 }),
  });

  test('begins and ends in the middle of an edge, wherever the two stand', () => {
    fc.assert(
      fc.property(boxes, boxes, (from, to) => {
        const { path, end } = curveBetween(from, to);
        const numbers = path.match(/-?[\d.]+/g)?.map(Number) ?? [];
        expect(numbers).toHaveLength(8);
        expect(numbers[0]).toBeCloseTo(from.x + from.width / 2, 1);
        expect([from.y, from.y + from.height]).toContain(numbers[1]);
        expect(end.x).toBe(to.x + to.width / 2);
        expect([to.y, to.y + to.height]).toContain(end.y);
      }),
    );
  });
});
