import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readHost } from '../../../core/sites/read-host.ts';
import { english } from '../../../core/words/say.ts';

describe('what the reader types as a site', () => {
  test.each([
    ['wiki.example.com', 'wiki.example.com'],
    ['  Wiki.Example.COM ', 'wiki.example.com'],
    ['https://wiki.example.com/start?page=1#top', 'wiki.example.com'],
    ['wiki.example.com/start', 'wiki.example.com'],
    ['http://wiki', 'wiki'],
    ['wiki', 'wiki'],
    ['localhost', 'localhost'],
    ['localhost:3000', 'localhost'],
    ['http://localhost:3000/docs', 'localhost'],
    ['10.0.0.7:8080', '10.0.0.7'],
    ['[::1]:8080', '[::1]'],
    ['https://me:secret@wiki.example.com/', 'wiki.example.com'],
    ['wiki.example.com.', 'wiki.example.com'],
    ['bücher.example', 'xn--bcher-kva.example'],
    ['my_wiki.internal', 'my_wiki.internal'],
  ])('%s is %s', (typed, host) => {
    expect(readHost(typed)).toEqual({ host });
  });

  test.each([
    ['', 'Type a host'],
    ['   ', 'Type a host'],
    ['my wiki', 'is not a host'],
    ['https://', 'is not a host'],
    ['wiki..example', 'is not a host'],
    ['-wiki.example', 'is not a host'],
    ['wh!at', 'is not a host'],
    ['*.example.com', 'one by one'],
    ['*', 'one by one'],
    ['file:///home/me/notes.html', 'out of files and of their own pages'],
    ['chrome://settings', 'out of files and of their own pages'],
    ['about:blank', 'out of files and of their own pages'],
    ['edge://flags', 'out of files and of their own pages'],
    ['moz-extension://abc/page.html', 'out of files and of their own pages'],
    ['view-source:https://wiki.example.com', 'out of files and of their own pages'],
    ['ssh://git@example.com', 'out of files and of their own pages'],
  ])('“%s” is refused: %s', (typed, why) => {
    const read = readHost(typed);
    expect('problem' in read && english.say(read.problem)).toContain(why);
  });

  test('whatever it is, it gives a host that stands for itself, or says why not', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl(), fc.domain(), fc.ipV4(), fc.ipV6()), typed => {
        const read = readHost(typed);
        if ('problem' in read) expect(english.say(read.problem)).not.toBe('');
        else expect(readHost(read.host)).toEqual(read);
      }),
    );
  });
});
