import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitOfQuestions } from '../../../core/quiz/fit.ts';
import { facts } from '../fixtures.ts';

const terms = {
  probes: { ready: ['readinessProbe', 'endpoint'], live: ['livenessProbe'], odd: ['…'] },
  subnets: { size: ['route table'] },
};
const fit = (text: string, more = {}) =>
  fitOfQuestions(facts('https://docs.example.com/', { text, ...more }), terms);

describe('how well a question fits a page', () => {
  test.each([
    { story: 'not at all without its words', text: 'Nothing of the kind.', is: {} },
    { story: 'half when half of its terms are all over the page', text: 'endpoint '.repeat(9), is: 0.5 },
    {
      story: 'wholly when all of them are',
      text: 'readinessProbe endpoint. '.repeat(9),
      is: 1,
    },
  ])('$story', ({ text, is }) => {
    const fits = fit(text);
    expect(typeof is === 'number' ? fits['probes/ready'] : fits).toEqual(is);
  });

  test('a plural, a hyphen and capitals are the same word; part of a word is not', () => {
    expect(fit('Route-Tables')['subnets/size']).toBeGreaterThan(0);
    expect(fit('a reroute tableau')['subnets/size']).toBeUndefined();
  });

  test('a phrase does not begin in one heading and end in the next', () => {
    expect(fit('', { headings: ['The route', 'Table of limits'] })['subnets/size']).toBeUndefined();
  });

  test('a word in the title says more than one in the text', () => {
    const title = fit('', { title: 'livenessProbe' })['probes/live'] ?? 0;
    expect(title).toBeGreaterThan(fit('livenessProbe')['probes/live'] ?? 0);
  });

  test('is between 0 and 1, and grows with every further word of it', () => {
    fc.assert(
      fc.property(fc.nat(30), fc.string(), (times, rest) => {
        const once = fit(`${rest} ${'livenessProbe '.repeat(times)}`)['probes/live'] ?? 0;
        const more = fit(`${rest} ${'livenessProbe '.repeat(times + 1)}`)['probes/live'] ?? 0;
        expect(more).toBeGreaterThanOrEqual(once);
        expect(more).toBeLessThanOrEqual(1);
      }),
    );
  });
});
