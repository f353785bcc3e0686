import { metaOf } from './head.ts';
import { shortText } from './short-text.ts';

const most = 8;
const noStep = /^(?:home(?: ?page)?|edit (?:on|this)\b.*|view page source|\.\.\.|…|breadcrumbs?)$/i;

/**
 * Where a page stands in its site: the site's name if it gives one, then the steps of its trail.
 *
 * @param trails what may be the trail, the most likely first
 */
export function trailOf(document: Document, trails: readonly Element[]): string[] {
  const site = metaOf(document, 'meta[property="og:site_name"]').trim().slice(0, 120);
  const seen = stepsShown(trails);
  const steps = seen.length > 0 ? seen : stepsInData(document);
  return joined(site, steps);
}

/** Steps with the site's name before them, unless they begin with it. */
export function joined(site: string, steps: readonly string[]): string[] {
  const all = site === '' || steps[0]?.toLowerCase() === site.toLowerCase() ? steps : [site, ...steps];
  return all.slice(0, most);
}

function stepsShown(trails: readonly Element[]): string[] {
  for (const trail of trails.slice(0, 8)) {
    const steps = stepsOf(trail);
    if (steps.length > 0) return steps;
  }
  return [];
}

/** A trail is a list on most sites, and bare links on some. */
function stepsOf(trail: Element): string[] {
  const parts = ['li', 'a', 'span'].map(tag => trail.getElementsByTagName(tag)).find(found => found[0]);
  const steps: string[] = [];
  for (let index = 0; parts && index < 24 && steps.length < most; index++) {
    const part = parts[index];
    if (!part) break;
    const step = /aside|separator|divider/.test(part.getAttribute('class') ?? '') ? '' : shortText(part);
    if (step && !noStep.test(step) && steps.at(-1) !== step) steps.push(step);
  }
  return steps;
}

/** Some sites give the trail to search engines alone: in the head, or right below the body. */
function stepsInData(document: Document): string[] {
  const scripts = [...edgesOf(document.head, 100), ...edgesOf(document.body, 12)];
  for (const script of scripts) {
    if (script.localName !== 'script' || script.getAttribute('type') !== 'application/ld+json') continue;
    const text = script.textContent;
    if (text.length > 50_000 || !text.includes('BreadcrumbList')) continue;
    const steps = stepsOfList(parsed(text));
    if (steps.length > 0) return steps;
  }
  return [];
}

/** The first and the last children. */
function edgesOf(parent: Element | null, most: number): Element[] {
  const edges: Element[] = [];
  let first = parent?.firstElementChild ?? null;
  let last = parent?.lastElementChild ?? null;
  for (let index = 0; index < most; index++) {
    if (first) edges.push(first);
    if (last) edges.push(last);
    first = first?.nextElementSibling ?? null;
    last = last?.previousElementSibling ?? null;
  }
  return edges;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // of the page's making: what is not JSON says nothing
  }
}

/** Looks for a BreadcrumbList where pages put it: alone, in a list, in a graph, or as a page's `breadcrumb`. */
function stepsOfList(data: unknown, depth = 0): string[] {
  if (depth > 3 || typeof data !== 'object' || data === null) return [];
  if (Array.isArray(data)) {
    for (const part of data.slice(0, 20)) {
      const steps = stepsOfList(part, depth + 1);
      if (steps.length > 0) return steps;
    }
    return [];
  }
  const { itemListElement, breadcrumb, ...rest } = data as Record<string, unknown>;
  if (rest['@type'] !== 'BreadcrumbList' || !Array.isArray(itemListElement))
    return stepsOfList(breadcrumb ?? rest['@graph'], depth + 1);
  return itemListElement
    .slice(0, most)
    .map(nameOf)
    .filter(name => name !== '' && !noStep.test(name));
}

function nameOf(step: unknown): string {
  const { name, item } = (step ?? {}) as { name?: unknown; item?: { name?: unknown } };
  const given = name ?? item?.name;
  return typeof given === 'string' ? given.trim().slice(0, 120) : '';
}
