import { describe, expect, test } from 'vitest';
import { ArchiveRefused } from '../../core/memory/archive-refused.ts';
import { textOfFile } from '../../platform/files.ts';

describe('a file that the reader chose', () => {
  test('is read as text, with or without a mark of its encoding', async () => {
    expect(await textOfFile(new Blob(['{"ä":"→"}']))).toBe('{"ä":"→"}');
    expect(await textOfFile(new Blob(['\uFEFF{"ä":"→"}']))).toBe('{"ä":"→"}');
  });

  const gone = {
    size: 10,
    arrayBuffer: () => Promise.reject(new DOMException('It was moved.', 'NotFoundError')),
  } as Blob;
  test.each([
    {
      story: 'that is no text',
      file: new Blob([Uint8Array.of(0x7b, 0xff, 0xfe)]),
      why: 'not text',
      says: /damaged/,
    },
    { story: 'that is a film', file: { size: 4e9 } as Blob, why: 'too big', says: /far larger/ },
    { story: 'that is gone', file: gone, why: 'unreadable', says: /It was moved\..*still there/ },
  ])('$story is refused with what to do', async ({ file, why, says }) => {
    const refusal: unknown = await textOfFile(file).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(ArchiveRefused);
    expect(refusal).toMatchObject({ why, message: expect.stringMatching(says) as string });
  });
});
