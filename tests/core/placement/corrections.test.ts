import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeIds } from '../../../core/curriculum/layers.ts';
import {
  corrected,
  correctedFolders,
  correctedPage,
  correctionFor,
  CorrectionsUnreadable,
  folderFollowing,
  folderOf,
  mostCorrections,
  ownCorrection,
  readCorrections,
  withCorrection,
  withoutCorrection,
  withRestored,
  type Correction,
} from '../../../core/placement/corrections.ts';
import type { Placement } from '../../../core/placement/placement.ts';

const noon = Date.UTC(2026, 4, 4, 12);
const docs = 'https://kubernetes.io/docs';
const said = (address: string, layer: Correction['layer'], at = noon): Correction => ({
  address: correctedPage(address),
  layer,
  said: at,
});

const addresses = fc
  .tuple(
    fc.constantFrom('kubernetes.io', 'docs.aws.amazon.com'),
    fc.array(fc.constantFrom('docs', 'a', 'b', 'c'), { maxLength: 3 }),
    fc.constantFrom('', '?view=azure-cli', '#top', '/', '#/route', '?a=1#!/route/'),
  )
  .map(([host, path, end]) => `https://${host}/${path.join('/')}${end}`);
const claims = fc.constantFrom(...placeIds, 'none' as const);
const corrections = fc
  .array(fc.record({ address: addresses, layer: claims, said: fc.nat() }))
  .map(all => all.reduce<Correction[]>(withCorrection, []));

describe('a page keeps its correction', () => {
  test.each([
    ['with another query', `${docs}/pods/?view=1.36`],
    ['scrolled to a heading', `${docs}/pods/#probes`],
    ['with or without a slash at the end', `${docs}/pods`],
    ['with a name and a password in the address', 'https://me:secret@kubernetes.io/docs/pods/'],
  ])('%s', (_story, url) => {
    expect(correctionFor(url, [said(`${docs}/pods/`, 'security')])).toBe('security');
  });

  test('and no other page has it', () => {
    const one = [said(`${docs}/pods/`, 'security')];
    expect(correctionFor(`${docs}/nodes/`, one)).toBeUndefined();
    expect(correctionFor('https://kubernetes.io/de/docs/pods/', one)).toBeUndefined();
    expect(correctionFor('https://example.com/docs/pods/', one)).toBeUndefined();
  });

  test('and a route behind # is a page of its own', () => {
    const one = [said('https://example.com/#/guide/pods', 'runtime')];
    expect(correctionFor('https://example.com/#/guide/pods/', one)).toBe('runtime');
    expect(correctionFor('https://example.com/#/guide/nodes', one)).toBeUndefined();
  });

  test('whatever else is said', () => {
    fc.assert(
      fc.property(corrections, addresses, claims, (before, url, layer) => {
        const after = withCorrection(before, { address: url, layer, said: Number.MAX_SAFE_INTEGER });
        expect(correctionFor(url, after)).toBe(layer);
      }),
    );
  });

  test('under a name that is the same however often it is taken', () => {
    fc.assert(
      fc.property(fc.oneof(addresses, fc.webUrl({ withFragments: true, withQueryParameters: true })), url => {
        expect(correctedPage(correctedPage(url))).toBe(correctedPage(url));
        expect(folderOf(correctedPage(url))).toBe(folderOf(url));
      }),
    );
  });
});

describe('a folder', () => {
  test.each([
    { story: 'follows two pages that were corrected alike', pages: ['runtime', 'runtime'], is: 'runtime' },
    { story: 'does not follow one page', pages: ['runtime'], is: undefined },
    { story: 'does not follow pages that disagree', pages: ['runtime', 'runtime', 'iac'], is: undefined },
    { story: 'follows two pages about something else', pages: ['none', 'none'], is: 'none' },
  ] as const)('$story', ({ pages, is }) => {
    const all = pages.map((layer, at) => said(`${docs}/tasks/${at}`, layer));
    expect(correctionFor(`${docs}/tasks/next`, all)).toBe(is);
    expect(folderFollowing(`${docs}/tasks/next`, all)).toBe(is && `${docs}/tasks`);
  });

  test('has only its own pages, not those above or below it', () => {
    const all = [said(`${docs}/tasks/a`, 'runtime'), said(`${docs}/tasks/b`, 'runtime')];
    expect(correctionFor(`${docs}/other`, all)).toBeUndefined();
    expect(correctionFor(`${docs}/tasks/deeper/c`, all)).toBeUndefined();
    expect(correctionFor('https://example.com/docs/tasks/c', all)).toBeUndefined();
  });

  test('is the host for pages at its root', () => {
    const all = [said('https://blog.example/one', 'delivery'), said('https://blog.example/two', 'delivery')];
    expect(correctionFor('https://blog.example/three', all)).toBe('delivery');
    expect(correctionFor('https://blog.example/', all)).toBe('delivery');
    expect(correctionFor('https://blog.example/tags/three', all)).toBeUndefined();
  });

  test('never speaks against a page that has a word of its own', () => {
    fc.assert(
      fc.property(corrections, all => {
        for (const { address, layer } of all) expect(correctionFor(address, all)).toBe(layer);
      }),
    );
  });

  test('is listed exactly when it speaks for another page in it', () => {
    fc.assert(
      fc.property(corrections, all => {
        for (const { address } of all) {
          const [folder, stranger] = [folderOf(address), `${folderOf(address)}/stranger`];
          const listed = correctedFolders(all).find(corrected => corrected.folder === folder);
          expect(correctionFor(stranger, all)).toBe(listed?.layer);
        }
      }),
    );
  });
});

describe('what the reader said', () => {
  test('is one word for a page, the newest', () => {
    fc.assert(
      fc.property(corrections, all => {
        expect(new Set(all.map(({ address }) => address)).size).toBe(all.length);
        expect(all.map(({ said }) => said)).toEqual(all.map(({ said }) => said).toSorted((a, b) => a - b));
      }),
    );
  });

  test('can be taken back, and taking it back can be undone', () => {
    fc.assert(
      fc.property(corrections, addresses, (all, url) => {
        const own = ownCorrection(url, all);
        const without = withoutCorrection(all, url);
        expect(ownCorrection(url, without)).toBeUndefined();
        expect(without).toHaveLength(all.length - (own ? 1 : 0));
        expect(new Set(withRestored(without, own ? [own] : []))).toEqual(new Set(all));
        expect(withRestored([], all)).toEqual(all);
      }),
    );
  });

  test('is not overruled by an older word that is put back', () => {
    const newer = [said(`${docs}/pods`, 'security', noon)];
    expect(withRestored(newer, [said(`${docs}/pods`, 'iac', noon - 1)])).toEqual(newer);
  });

  test('is kept up to a number; what was said longest ago goes', () => {
    let all: readonly Correction[] = Array.from({ length: mostCorrections }, (_, at) =>
      said(`${docs}/${String(at)}`, 'iac', noon + at),
    );
    all = withCorrection(all, said(`${docs}/new`, 'cloud', noon + mostCorrections));
    expect(all).toHaveLength(mostCorrections);
    expect(ownCorrection(`${docs}/0`, all)).toBeUndefined();
    expect(ownCorrection(`${docs}/new`, all)?.layer).toBe('cloud');
  });
});

describe('a corrected placement', () => {
  const layerOf = (topic: string) => (topic === 'probes' ? ('runtime' as const) : ('security' as const));
  const read: Placement = {
    layer: 'runtime',
    confidence: 0.8,
    topics: ['probes', 'rbac'],
    related: ['security', 'cloud'],
    evidence: [{ kind: 'title', says: 'pod', count: 2, share: 0.6 }],
  };
  const url = `${docs}/pods`;
  const place = (layer: Correction['layer'], from: Placement | undefined = read) =>
    corrected(from, url, [said(url, layer)], layerOf);

  test('has the layer, its topics, and the reader as its reason', () => {
    expect(place('security')).toEqual({
      layer: 'security',
      confidence: 1,
      topics: ['rbac'],
      related: ['cloud'],
      evidence: [{ kind: 'reader', says: 'you said so', count: 1, share: 1 }],
    });
  });

  test('that says the same as the page keeps what the page shows', () => {
    expect(place('runtime')?.evidence).toEqual([
      { kind: 'reader', says: 'you said so', count: 1, share: 1 },
      { kind: 'title', says: 'pod', count: 2, share: 0 },
    ]);
  });

  test('is there for a page that could not be placed', () => {
    expect(corrected(undefined, url, [said(url, 'iac')], layerOf)).toMatchObject({
      layer: 'iac',
      topics: [],
    });
  });

  test('is none where the page is about something else', () => {
    expect(place('none')).toBeUndefined();
  });

  test('says where the word comes from when it was said of its neighbours', () => {
    const neighbours = [said(`${docs}/a`, 'iac'), said(`${docs}/b`, 'iac')];
    expect(corrected(read, url, neighbours, layerOf)?.evidence[0]?.says).toBe(
      'you said so for this part of the site',
    );
  });

  test('is what was read where nothing was said', () => {
    expect(corrected(read, url, [], layerOf)).toBe(read);
    expect(corrected(undefined, url, [], layerOf)).toBeUndefined();
  });

  test('never has a topic of another layer, nor itself as related', () => {
    fc.assert(
      fc.property(corrections, addresses, (all, page) => {
        const placement = corrected(read, page, all, layerOf);
        if (!placement || placement === read) return;
        expect(placement.topics.every(topic => layerOf(topic) === placement.layer)).toBe(true);
        expect(placement.related).not.toContain(placement.layer);
        expect(placement.evidence.reduce((sum, { share }) => sum + share, 0)).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('stored corrections', () => {
  test('that were never made are none', () => {
    expect(readCorrections(undefined)).toEqual([]);
  });

  test('come back as the reader made them', () => {
    fc.assert(
      fc.property(corrections, all => {
        expect(readCorrections(JSON.parse(JSON.stringify(all)))).toEqual(all);
      }),
    );
  });

  const fine = said(`${docs}/pods`, 'iac');
  test.each([
    ['corrections', {}],
    ['corrections', null],
    ['corrections[0]', [null]],
    ['corrections[0].address', [{ ...fine, address: 'here' }]],
    ['corrections[1].layer', [fine, { ...fine, layer: 'basement' }]],
    ['corrections[0].said', [{ ...fine, said: 'yesterday' }]],
    ['corrections[0].said', [{ ...fine, said: Number.NaN }]],
  ])('with an unexpected "%s" are reported and not replaced: %j', (field, stored) => {
    expect(() => readCorrections(stored)).toThrow(CorrectionsUnreadable);
    expect(() => readCorrections(stored)).toThrow(`"${field}" holds something unexpected`);
  });
});
