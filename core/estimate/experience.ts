import type { PlaceId } from '../curriculum/layers.ts';

/** How often the reader does something, from least to most. */
export const frequencies = ['never', 'some', 'daily'] as const;
export type Frequency = (typeof frequencies)[number];

export const statementIds = ['docker', 'git', 'ci', 'linux', 'http', 'sql', 'on-call'] as const;
export type StatementId = (typeof statementIds)[number];

/** Something that an engineer may have done, and what it says of their place in the landscape. */
export interface Statement {
  readonly id: StatementId;
  readonly title: string;
  /** What is meant by it. */
  readonly about: string;
  /** The places of which it says something. */
  readonly places: readonly PlaceId[];
  /** The topics in which it is met at once. */
  readonly topics: readonly string[];
}

/** What the reader said; what they left open is not in it. */
export type Experience = Partial<Readonly<Record<StatementId, Frequency>>>;

export const statements: readonly Statement[] = [
  {
    id: 'docker',
    title: 'Docker',
    about: 'building images and running containers',
    places: ['runtime'],
    topics: ['container-images'],
  },
  {
    id: 'git',
    title: 'git',
    about: 'branches, reviews and merges',
    places: ['delivery', 'iac'],
    topics: ['version-control-trunk'],
  },
  {
    id: 'ci',
    title: 'CI pipelines',
    about: 'writing or repairing them',
    places: ['delivery'],
    topics: ['ci-fundamentals', 'github-actions', 'artifacts-versioning'],
  },
  {
    id: 'linux',
    title: 'Linux servers',
    about: 'a shell, processes and permissions',
    places: ['runtime', 'cloud'],
    topics: ['compute-capacity', 'workload-hardening'],
  },
  {
    id: 'http',
    title: 'HTTP and networks',
    about: 'DNS, TLS, proxies and load balancers',
    places: ['cloud'],
    topics: ['load-balancing-tls', 'dns-edge', 'k8s-ingress-gateway'],
  },
  {
    id: 'sql',
    title: 'SQL databases',
    about: 'running them, not only querying',
    places: ['cloud', 'reliability'],
    topics: ['managed-data-messaging', 'rollback-migrations'],
  },
  {
    id: 'on-call',
    title: 'On-call duty',
    about: 'being woken, and finding out why',
    places: ['observability', 'reliability'],
    topics: ['incident-response', 'prometheus-alerting'],
  },
];

/** What is meant by how often, in deviations: the means of the thirds of a normal distribution. */
const standing = { never: -1.09, some: 0, daily: 1.09 } as const satisfies Record<Frequency, number>;
/**
 * How what people say of themselves goes with what they can do: the mean over 22 meta-analyses is 0.29 (Zell & Krizan 2014,
 * Perspectives on Psychological Science 9(2)).
 */
const correlation = 0.3;

/**
 * How likely one of this ability says this, up to a factor that is the same for every ability: what is said is the ability,
 * measured badly.
 *
 * @param weight 0–1: what is said once and counts for several places counts for each in part
 */
export function likelihoodOfSaying(ability: number, said: Frequency, weight = 1): number {
  const off = standing[said] - correlation * ability;
  return Math.exp((-weight * off * off) / (2 * (1 - correlation ** 2)));
}

/** What the reader said, statement by statement. */
export function saidOf(experience: Experience): { statement: Statement; said: Frequency }[] {
  return statements.flatMap(statement => {
    const said = experience[statement.id];
    return said ? [{ statement, said }] : [];
  });
}
