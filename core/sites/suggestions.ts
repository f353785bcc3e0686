/** A site by its name. */
export interface NamedSite {
  readonly host: string;
  readonly name: string;
}

/** Sites on which engineers read code, answers and configuration. Offered and never listed: most of what is there is not about DevOps. */
export const suggestions: readonly NamedSite[] = [
  { host: 'github.com', name: 'GitHub' },
  { host: 'gitlab.com', name: 'GitLab' },
  { host: 'bitbucket.org', name: 'Bitbucket' },
  { host: 'stackoverflow.com', name: 'Stack Overflow' },
  { host: 'serverfault.com', name: 'Server Fault' },
  { host: 'devops.stackexchange.com', name: 'DevOps Stack Exchange' },
];
