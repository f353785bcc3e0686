import { placeIds, type PlaceId } from '../curriculum/layers.ts';
import { phrase, saidLater } from '../words/phrase.ts';
import { Told } from '../words/told.ts';
import { pageOf } from './addresses.ts';
import type { Evidence, Placement } from './placement.ts';
import type { Claim } from './signals.ts';

/** What the reader said a page is really about: a layer, a practice, or `none` of them. */
export interface Correction {
  /** The page, as `correctedPage` gives it. */
  readonly address: string;
  readonly layer: Claim;
  /** When it was said, ms since 1970. */
  readonly said: number;
}

/** A part of a site for which a correction holds, because its pages were corrected alike. */
export interface CorrectedFolder {
  readonly folder: string;
  readonly layer: Claim;
}

/** So many are kept; above that, the ones said longest ago go. */
export const mostCorrections = 2_000;

/** So many pages of a folder, corrected alike, speak for the rest of it. */
const speakForFolder = 2;

/** Thrown when what is stored are not corrections. They are left as they are, so that nothing is lost. */
export class CorrectionsUnreadable extends Told {
  constructor(field: string) {
    super(
      phrase(
        'Your corrections of layers cannot be read: "{field}" holds something unexpected. Remove these corrections to go on; your answers are not touched.',
        { field },
      ),
    );
    this.name = 'CorrectionsUnreadable';
  }
}

/**
 * The page that a correction is about: its address without query, scroll fragment and trailing slash. A fragment that is
 * a route stays.
 *
 * @throws TypeError when `address` is none
 */
export function correctedPage(address: string): string {
  const url = new URL(pageOf(address));
  url.search = '';
  url.username = '';
  url.password = '';
  return url.href.replace(/(?:\/|#!?)+$/, '');
}

/** The folder of a page: all but its last segment. A page at the root of a host is in the host's own folder. */
export function folderOf(address: string): string {
  const page = correctedPage(address);
  const folder = page.slice(0, page.lastIndexOf('/'));
  return folder.endsWith('/') || folder.endsWith(':') ? page : folder;
}

/** The correction that was made of this very page. */
export function ownCorrection(url: string, corrections: readonly Correction[]): Correction | undefined {
  const page = correctedPage(url);
  return corrections.find(({ address }) => address === page);
}

/**
 * The correction that holds for a page: its own, or that of its folder, where at least two pages of the folder were
 * corrected and all of them alike.
 */
export function correctionFor(url: string, corrections: readonly Correction[]): Claim | undefined {
  const own = ownCorrection(url, corrections);
  if (own) return own.layer;
  const folder = folderOf(url);
  return spokenFor(corrections.filter(({ address }) => folderOf(address) === folder));
}

/** The folders for which a correction holds beyond the corrected pages themselves, in the order of their addresses. */
export function correctedFolders(corrections: readonly Correction[]): CorrectedFolder[] {
  return [...Map.groupBy(corrections, ({ address }) => folderOf(address))]
    .flatMap(([folder, inside]) => {
      const layer = spokenFor(inside);
      return layer ? [{ folder, layer }] : [];
    })
    .toSorted((a, b) => a.folder.localeCompare(b.folder));
}

/** The folder of a page, where a correction holds for the folder's other pages too. */
export function folderFollowing(url: string, corrections: readonly Correction[]): string | undefined {
  const own = folderOf(url);
  return correctedFolders(corrections).find(({ folder }) => folder === own)?.folder;
}

function spokenFor(inside: readonly Correction[]): Claim | undefined {
  const [first, ...others] = inside;
  if (!first || inside.length < speakForFolder) return undefined;
  return others.every(({ layer }) => layer === first.layer) ? first.layer : undefined;
}

/**
 * Where a page belongs after the reader's word.
 *
 * @param read where it was placed by what stands on it; `undefined` for "unsure"
 * @param layerOf the layer of a topic: topics of other layers do not stay with a corrected page
 * @returns the placement, or `undefined` where there is nothing to show
 */
export function corrected(
  read: Placement | undefined,
  url: string,
  corrections: readonly Correction[],
  layerOf: (topic: string) => PlaceId | undefined,
): Placement | undefined {
  const layer = correctionFor(url, corrections);
  if (layer === undefined) return read;
  if (layer === 'none') return undefined;
  const says = saidLater(
    ownCorrection(url, corrections) ? 'you said so' : 'you said so for this part of the site',
  );
  const word: Evidence = { kind: 'reader', says, count: 1, share: 1 };
  // The reader's word alone decided. What stands on the page is told only where it says the same.
  const agreeing = read?.layer === layer ? read.evidence.map(evidence => ({ ...evidence, share: 0 })) : [];
  return {
    layer,
    confidence: 1,
    topics: read?.topics.filter(topic => layerOf(topic) === layer) ?? [],
    related: read?.related.filter(other => other !== layer) ?? [],
    evidence: [word, ...agreeing],
  };
}

/** The corrections with one more; it takes the place of an earlier one of the same page. */
export function withCorrection(corrections: readonly Correction[], correction: Correction): Correction[] {
  const address = correctedPage(correction.address);
  return [...withoutCorrection(corrections, address), { ...correction, address }]
    .toSorted((a, b) => a.said - b.said)
    .slice(-mostCorrections);
}

/** The corrections without the one of a page. Those of its folder stay. */
export function withoutCorrection(corrections: readonly Correction[], url: string): Correction[] {
  const page = correctedPage(url);
  return corrections.filter(({ address }) => address !== page);
}

/** The corrections with removed ones put back, except where the reader has said something new since. */
export function withRestored(
  corrections: readonly Correction[],
  removed: readonly Correction[],
): Correction[] {
  return removed.reduce<Correction[]>(
    (all, correction) => (ownCorrection(correction.address, all) ? all : withCorrection(all, correction)),
    [...corrections],
  );
}

/**
 * Reads stored corrections.
 *
 * @throws CorrectionsUnreadable naming what does not fit
 */
export function readCorrections(stored: unknown): readonly Correction[] {
  if (stored === undefined) return [];
  if (!Array.isArray(stored)) throw new CorrectionsUnreadable('corrections');
  return stored.map(readCorrection);
}

const claims: readonly unknown[] = [...placeIds, 'none'];

function readCorrection(stored: unknown, at: number): Correction {
  const unreadable = (field: string) => new CorrectionsUnreadable(`corrections[${at}]${field}`);
  if (typeof stored !== 'object' || stored === null) throw unreadable('');
  const { address, layer, said } = stored as Partial<Record<keyof Correction, unknown>>;
  if (typeof address !== 'string' || !URL.canParse(address)) throw unreadable('.address');
  if (!claims.includes(layer)) throw unreadable('.layer');
  if (typeof said !== 'number' || !Number.isFinite(said)) throw unreadable('.said');
  return { address, layer: layer as Claim, said };
}
