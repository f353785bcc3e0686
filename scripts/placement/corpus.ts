import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { claims } from '../../core/placement/features.ts';
import type { PageFacts } from '../../core/placement/facts.ts';
import type { Claim } from '../../core/placement/signals.ts';

const claim = z.enum(claims);

const record = z.object({
  id: z.string(),
  url: z.string(),
  title: z.string().default(''),
  description: z.string().default(''),
  breadcrumbs: z.array(z.string()).default([]),
  headings: z.array(z.string()).default([]),
  code: z.array(z.union([z.string(), z.object({ code: z.string() })])).default([]),
  text: z.string().default(''),
  primary: claim.optional(),
  accept: z.array(claim).optional(),
});

/** A real page with the labels that experts gave it, where they did. */
export interface LabelledPage {
  readonly id: string;
  readonly facts: PageFacts;
  readonly host: string;
  readonly primary: Claim | undefined;
  readonly accept: readonly Claim[];
}

/**
 * Reads JSON lines of the corpus's form.
 *
 * @throws with file and line of the first record that is not of that form
 */
export function readCorpus(file: string): LabelledPage[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, at) => {
      if (!line.trim()) return [];
      try {
        return [pageOf(record.parse(JSON.parse(line)))];
      } catch (error) {
        throw new Error(`${file}:${at + 1} is not a record of a page: ${String(error)}`);
      }
    });
}

function pageOf({ id, primary, accept, ...page }: z.infer<typeof record>): LabelledPage {
  const code = page.code.map(block => (typeof block === 'string' ? block : block.code));
  const host = URL.canParse(page.url) ? new URL(page.url).hostname : '';
  return { id, facts: { ...page, code }, host, primary, accept: accept ?? (primary ? [primary] : []) };
}
