import { describe, expect, test } from 'vitest';
import {
  afterImporting,
  afterPuttingOff,
  afterSaving,
  isCopyWanted,
  noCopies,
  readCopies,
} from '../../../core/memory/copies.ts';
import { noon } from '../fixtures.ts';

describe('a copy of the progress is suggested', () => {
  test.each([
    { story: 'not before there is something to lose', copies: noCopies, records: 99, wanted: false },
    { story: 'after a hundred answers without one', copies: noCopies, records: 100, wanted: true },
    { story: 'not soon after one was saved', copies: afterSaving(100, noon), records: 199, wanted: false },
    {
      story: 'a hundred answers after one was saved',
      copies: afterSaving(100, noon),
      records: 200,
      wanted: true,
    },
    { story: 'not soon after "later"', copies: afterPuttingOff(noCopies, 120), records: 219, wanted: false },
    {
      story: 'a hundred answers after "later"',
      copies: afterPuttingOff(noCopies, 120),
      records: 220,
      wanted: true,
    },
    {
      story: 'not for what came from a file',
      copies: afterImporting(noCopies, 900),
      records: 950,
      wanted: false,
    },
    {
      story: 'when another database lies there than the one that was saved',
      copies: afterSaving(5000, noon),
      records: 100,
      wanted: true,
    },
  ])('$story', ({ copies, records, wanted }) => {
    expect(isCopyWanted(copies, records)).toBe(wanted);
  });
});

test('saving a copy forgets that it was put off', () => {
  expect(afterSaving(300, noon)).toEqual({ savedAt: noon, covered: 300, putOffAt: 0 });
});

test.each([
  { stored: undefined, read: noCopies },
  { stored: 'yesterday', read: noCopies },
  { stored: { savedAt: noon, covered: 7, putOffAt: 3 }, read: { savedAt: noon, covered: 7, putOffAt: 3 } },
  { stored: { savedAt: 1e99, covered: -7, putOffAt: 'x' }, read: noCopies },
])('$stored is read as $read', ({ stored, read }) => {
  expect(readCopies(stored)).toEqual(read);
});
