import { parseDocument, YAMLMap } from 'yaml';

/**
 * The text of the list of released ids, with those of a version added, and everything else in it as it was.
 *
 * @throws Error when the text has no `released`
 */
export function withReleased(text: string, version: string, ids: readonly string[]): string {
  const document = parseDocument(text);
  const released = document.get('released', true);
  if (!(released instanceof YAMLMap)) throw new Error('The list of released ids has no `released`.');
  const key = document.createNode(version);
  key.type = 'QUOTE_DOUBLE';
  released.add(document.createPair(key, ids));
  return document.toString({ lineWidth: 0 });
}
