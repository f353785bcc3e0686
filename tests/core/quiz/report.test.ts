import { expect, test } from 'vitest';
import { issueAddress, longestWords, reportOn } from '../../../core/quiz/report.ts';
import { question } from '../fixtures.ts';

const asked = question('probes/one', {
  version: 'Kubernetes 1.34',
  options: [
    { text: ['Raise ', { code: 'periodSeconds' }], why: ['because'], correct: true },
    { text: ['Something else'], why: ['because'], correct: false },
  ],
});
const result = { outcome: 'wrong', chosen: [1, 0], guessed: true } as const;

test('a report says the question, its age, the answer and the reader’s words, and nothing else', () => {
  expect(reportOn(asked, result, '1.2.3', '  The second one is right as well. ')).toEqual({
    title: 'Question probes/one',
    body: [
      'Question: probes/one',
      'Facts of: 2026-11-23, Kubernetes 1.34',
      'Strata: 1.2.3',
      'My answer: Something else | Raise `periodSeconds` (wrong, guessed)',
      '',
      'The second one is right as well.',
    ].join('\n'),
  });
});

test('a report without words and without an answer is whole, too', () => {
  expect(reportOn(question('probes/one'), undefined, '1.2.3', '').body).toMatch(/My answer: none$/);
});

test('words that no address could carry are cut', () => {
  const { body } = reportOn(asked, result, '1.2.3', 'x'.repeat(longestWords + 50));
  expect(body.match(/x/g)).toHaveLength(longestWords);
});

test('the issue form is opened with the report in it, whatever characters it has', () => {
  const report = { title: 'Question a&b', body: 'first line\n100 % #sure + more' };
  const { searchParams, origin } = new URL(issueAddress('https://issues.example.com/new', report));
  expect(origin).toBe('https://issues.example.com');
  expect(Object.fromEntries(searchParams)).toEqual(report);
});
