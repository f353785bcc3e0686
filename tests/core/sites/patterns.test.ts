import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { covers, coversSite, everySite, hostIn, patternOf } from '../../../core/sites/patterns.ts';

describe('a pattern', () => {
  test.each([
    { pattern: 'https://kubernetes.io/*', address: 'https://kubernetes.io/docs/', fits: true },
    { pattern: 'https://kubernetes.io/*', address: 'http://kubernetes.io/docs/', fits: false },
    { pattern: 'https://kubernetes.io/*', address: 'https://blog.kubernetes.io/', fits: false },
    { pattern: 'https://kubernetes.io/*', address: 'https://kubernetes.io.evil.example/', fits: false },
    { pattern: '*://wiki/*', address: 'http://wiki/start', fits: true },
    { pattern: '*://wiki/*', address: 'https://wiki:8443/start', fits: true },
    { pattern: '*://localhost/*', address: 'http://localhost:3000/', fits: true },
    { pattern: '*://10.0.0.7/*', address: 'http://10.0.0.7/', fits: true },
    { pattern: '*://[::1]/*', address: 'http://[::1]:8080/', fits: true },
    { pattern: '*://wiki/*', address: 'ftp://wiki/', fits: false },
    { pattern: '*://*.example.com/*', address: 'https://docs.example.com/', fits: true },
    { pattern: '*://*.example.com/*', address: 'https://example.com/', fits: true },
    { pattern: '*://*.example.com/*', address: 'https://badexample.com/', fits: false },
    { pattern: 'https://*/*', address: 'https://anything.example/', fits: true },
    { pattern: 'https://*/*', address: 'http://anything.example/', fits: false },
    { pattern: '<all_urls>', address: 'http://anything.example/', fits: true },
    { pattern: '<all_urls>', address: 'file:///home/me/notes.html', fits: false },
    {
      pattern: 'https://cloud.ibm.com/docs/*',
      address: 'https://cloud.ibm.com/docs/vpc?topic=a',
      fits: true,
    },
    { pattern: 'https://cloud.ibm.com/docs/*', address: 'https://cloud.ibm.com/login', fits: false },
    { pattern: 'https://a.example/*/iaas/*', address: 'https://a.example/en/iaas/x', fits: true },
    { pattern: 'https://a.example/v1.2/*', address: 'https://a.example/v1x2/', fits: false },
    { pattern: 'nonsense', address: 'https://a.example/', fits: false },
  ])('$pattern and $address: $fits', ({ pattern, address, fits }) => {
    expect(covers([pattern], address)).toBe(fits);
  });

  test('is about whole hosts where permissions are concerned', () => {
    expect(coversSite(['https://cloud.ibm.com/docs/*'], 'https://cloud.ibm.com/login')).toBe(true);
    expect(coversSite(['https://cloud.ibm.com/docs/*'], 'https://ibm.com/docs/')).toBe(false);
  });

  test('of a host covers its pages over both schemes and on every port, and no other host', () => {
    fc.assert(
      fc.property(
        fc.domain(),
        fc.domain(),
        fc.constantFrom('http', 'https'),
        fc.integer({ min: 1, max: 65_535 }),
        (host, other, scheme, port) => {
          fc.pre(host !== other);
          const address = `${scheme}://${host}:${port}/a/page?x=1#y`;
          expect(covers([patternOf(host)], address)).toBe(true);
          expect(covers([patternOf(other)], address)).toBe(false);
          expect(hostIn(patternOf(host))).toBe(host);
        },
      ),
    );
  });

  test('of a host lies under no half of every site, so that it stays when every site goes', () => {
    expect(everySite.every(pattern => !pattern.startsWith('*'))).toBe(true);
    expect(patternOf('wiki')).toMatch(/^\*:/);
  });
});
