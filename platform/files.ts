import { ArchiveRefused } from '../core/memory/archive-refused.ts';
import { phrase } from '../core/words/phrase.ts';
import { phraseOf } from '../core/words/told.ts';

/** No progress is as large: at about 250 bytes each, more than a million answers. In bytes. */
const largest = 256 * 1024 * 1024;

/**
 * The text of a file that the reader chose.
 *
 * @throws ArchiveRefused when it cannot be read, is not text in UTF-8, or is larger than any file of ours
 */
export async function textOfFile(file: Blob): Promise<string> {
  if (file.size > largest)
    throw new ArchiveRefused(
      'too big',
      phrase(
        'This file is far larger than any progress. Choose a file that Strata saved: its name begins with “strata-progress”.',
      ),
    );
  const bytes = await file.arrayBuffer().catch((cause: unknown) => {
    throw new ArchiveRefused(
      'unreadable',
      phrase(
        'The browser cannot read this file ({cause}). See that it is still there, and choose it again.',
        { cause: phraseOf(cause) },
      ),
    );
  });
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new ArchiveRefused(
      'not text',
      phrase(
        'This file holds bytes that are no text: it is damaged, or not a copy of your progress. Choose another one.',
      ),
    );
  }
}

/** The browser may still be reading the file when the click is over; by then it has long begun. In ms. */
const untilTaken = 60_000;

/** Hands a file to the reader as a download, which needs no permission. */
export function saveFile(name: string, file: Blob): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), untilTaken);
}
