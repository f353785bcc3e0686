import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layers } from '#content/layers';
import { topics } from '#content/topics';
import { inTwoLines } from '../../../core/landscape/lines-of-text.ts';
import { hatching, roundedBox } from '../../../core/landscape/outline.ts';
import { inks, pictureOf, type Ink } from '../../../core/landscape/picture.ts';
import { svgOf } from '../../../core/landscape/picture-svg.ts';
import { statesOf, type TopicState } from '../../../core/landscape/topic-state.ts';
import { english, speakerOf } from '../../../core/words/say.ts';

const colours = Object.fromEntries(inks.map(ink => [ink, 'rgb(1, 2, 3)'])) as Record<Ink, string>;
const date = '25 November 2026';
const untouched = statesOf(topics, [], { pagesRead: new Map(), estimates: new Map(), setAside: [] });
const withState = (id: string, more: Partial<TopicState>) =>
  untouched.map(state => (state.topic.id === id ? { ...state, ...more } : state));
const drawn = (states: readonly TopicState[], day = date) =>
  pictureOf({ layers, states, date: day }, english.say);
const textsOf = (states: readonly TopicState[]) => drawn(states).labels.map(({ text }) => text);

describe('the picture of the landscape', () => {
  test('has a title, the date, the sum, and every layer and practice', () => {
    const texts = textsOf(untouched);
    expect(texts).toContain('My DevOps landscape');
    expect(texts).toContain(date);
    expect(texts).toContain('0 of 75 topics mastered · 0 questions due');
    for (const { title, kind } of layers)
      expect(texts.some(text => (kind === 'layer' ? text.endsWith(title) : text === title))).toBe(true);
  });

  test.each(topics.map(({ short }) => ({ short })))('names $short in full', ({ short }) => {
    expect(textsOf(untouched).join(' ')).toContain(short);
  });

  test.each([
    { story: 'strength', more: { strength: 0.424, asked: 3 }, texts: ['42 %'] },
    {
      story: 'mastery, and what its sign means',
      more: { strength: 0.9, mastered: true },
      texts: ['✓', '✓ mastered'],
    },
    {
      story: 'fading, and what its sign means',
      more: { strength: 0.5, fading: true },
      texts: ['↓', '↓ fading'],
    },
    {
      story: 'an estimate as such',
      more: { strength: 0.6, estimated: true },
      texts: ['estimate 60 %', 'hatched: an estimate'],
    },
  ])('tells of a topic $story', ({ more, texts }) => {
    expect(textsOf(withState('gitops', more))).toEqual(expect.arrayContaining(texts));
    for (const text of texts) expect(textsOf(untouched)).not.toContain(text);
  });

  test('tells nothing of what was read or set aside', () => {
    const more = { pagesRead: 4, setAside: true };
    expect(drawn(withState('gitops', more))).toEqual(drawn(untouched));
  });

  test('keeps every text inside its edges', () => {
    const { labels, width, height } = drawn(
      withState('gitops', { fading: true, mastered: true, estimated: true }),
    );
    for (const { x, y, text, size, align } of labels) {
      const [left, right] =
        align === 'end' ? [x - text.length * size * 0.6, x] : [x, x + text.length * size * 0.6];
      expect(left, text).toBeGreaterThanOrEqual(0);
      expect(right, text).toBeLessThanOrEqual(width);
      expect(y, text).toBeLessThan(height);
    }
  });
});

test('the name of a practice stays inside its column, however long it is in a language', () => {
  const name = 'Zuverlässigkeit';
  const { say } = speakerOf('de', { Reliability: name });
  const { labels } = pictureOf({ layers, states: untouched, date }, say);
  const sizeOf = (wanted: string) => labels.find(({ text }) => text === wanted)?.size ?? NaN;
  expect(sizeOf('Observability')).toBe(13);
  expect(sizeOf(name) * name.length * 0.6).toBeLessThanOrEqual(108);
});

describe('the picture as SVG', () => {
  test('is one document that needs nothing from elsewhere', () => {
    const svg = svgOf(drawn(untouched), colours);
    expect(svg).toMatch(
      /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"[^>]*>\n<title>My DevOps landscape, 25 November 2026<\/title>/,
    );
    expect(svg.trimEnd()).toMatch(/<\/svg>$/);
    expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|href|url\(|<style|<script/);
  });

  test('says what is a mark of XML in its own way', () => {
    const svg = svgOf(drawn(untouched, '<"&\'>'), colours);
    expect(svg).toContain('CI/CD &amp; release');
    expect(svg).not.toContain('<"&');
  });
});

describe('names in tiles', () => {
  test.each([
    { story: 'one line if there is room', text: 'GitOps', lines: ['GitOps'] },
    {
      story: 'two lines, broken between words',
      text: 'Load balancing and TLS',
      lines: ['Load balancing', 'and TLS'],
    },
    {
      story: 'a word that is too long is cut',
      text: 'Observabilityobservability',
      lines: ['Observability…'],
    },
    {
      story: 'what is left over is cut',
      text: 'One two three four five six seven',
      lines: ['One two three', 'four five six…'],
    },
  ])('take $story', ({ text, lines }) => {
    expect(inTwoLines(text, 102, 12.5)).toEqual(lines);
  });

  test('never take more than two lines, nor more room than there is', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), fc.integer({ min: 20, max: 300 }), (text, width) => {
        const lines = inTwoLines(text, width, 12.5);
        const room = Math.max(1, Math.floor(width / (12.5 * 0.58)));
        expect(lines.length).toBeLessThanOrEqual(2);
        for (const line of lines) expect(line.length).toBeLessThanOrEqual(room);
      }),
    );
  });
});

describe('outlines', () => {
  test('a box without round corners has straight ones', () => {
    expect(roundedBox({ x: 1, y: 2, width: 3, height: 4 })).toBe('M1 2H4V6H1V2Z');
  });

  test('corners are no rounder than the box allows', () => {
    expect(roundedBox({ x: 0, y: 0, width: 10, height: 4 }, [8, 8, 8, 8])).toContain('A2 2');
  });

  test('hatching stays inside its box', () => {
    const sizes = fc.integer({ min: 1, max: 300 });
    fc.assert(
      fc.property(sizes, sizes, fc.integer({ min: 2, max: 20 }), (width, height, apart) => {
        const points = [...hatching({ x: 10, y: 20, width, height }, apart).matchAll(/([\d.]+) ([\d.]+)/g)];
        for (const [, x, y] of points) {
          expect(Number(x) >= 10 && Number(x) <= 10 + width).toBe(true);
          expect(Number(y) >= 20 && Number(y) <= 20 + height).toBe(true);
        }
      }),
    );
  });
});
