import type { BrowserContext } from '@playwright/test';

/** A documentation page of our own making, served at a real address from inside the browser that is tested. */
export interface Sample {
  readonly address: string;
  readonly title: string;
  readonly body: string;
  /** What is to be seen on it: the layer's name, or nothing where Strata stays silent. */
  readonly layer: string | undefined;
  readonly headers?: Readonly<Record<string, string>>;
  readonly script?: string;
}

const sample = (
  address: string,
  title: string,
  layer: string | undefined,
  body: string,
  more: Partial<Sample> = {},
): Sample => ({ address, title, layer, body, ...more });

export const samples = {
  subnets: sample(
    'https://docs.aws.amazon.com/vpc/latest/userguide/configure-subnets.html',
    'Subnets for your network',
    'Cloud & networking',
    `<p>A subnet is a range of addresses in a virtual network and lives in one Availability Zone. Its route table decides what it may reach.</p>
     <h2>Public and private subnets</h2><p>A route to an internet gateway makes a subnet public. A private subnet has none. Choose the CIDR block so that it can grow.</p>
     <pre><code>aws ec2 create-subnet --vpc-id vpc-0a1b --cidr-block 10.0.1.0/24</code></pre>`,
  ),
  pods: sample(
    'https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/',
    'The life of a pod',
    'Kubernetes & runtime',
    `<p>A pod is scheduled once and runs until it stops. Probes tell the kubelet how its containers are.</p>
     <h2>Liveness, readiness and startup probes</h2><p>A readinessProbe takes a pod out of its Services; a livenessProbe restarts its container.</p>
     <pre><code>livenessProbe:\n  httpGet:\n    path: /healthz\n    port: 8080</code></pre>`,
  ),
  state: sample(
    'https://developer.hashicorp.com/terraform/language/state',
    'What state is for',
    'Infrastructure as Code',
    `<p>Terraform state maps resources in the configuration to objects in the real world.</p><h2>Remote state and locking</h2>
     <p>A remote backend keeps the state file in one place and locks it while a run changes it.</p>
     <pre><code>terraform {\n  backend "s3" {\n    use_lockfile = true\n  }\n}</code></pre>`,
  ),
  actions: sample(
    'https://docs.github.com/en/actions/writing-workflows/workflow-syntax-for-github-actions',
    'Workflow syntax',
    'CI/CD & release',
    `<p>A workflow is a YAML file with jobs; every job runs on a runner.</p><h2>jobs</h2><pre><code>on: push\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v7</code></pre>`,
  ),
  alerting: sample(
    'https://prometheus.io/docs/prometheus/latest/configuration/alerting_rules/',
    'Alerting rules',
    'Observability',
    `<p>An alerting rule is a PromQL expression with a time for which it has to hold.</p><h2>Defining rules</h2><pre><code>alert: HighErrorRate\nexpr: rate(http_requests_total{code=~"5.."}[5m]) > 0.1\nfor: 10m</code></pre>`,
  ),
  policy: sample(
    'https://kyverno.io/docs/policy-types/',
    'Policies',
    'Security',
    `<p>An admission policy is code that accepts, changes or refuses what is sent to the cluster.</p><h2>Validation</h2><p>A policy in audit mode reports; in enforce mode it refuses.</p>`,
  ),
  slo: sample(
    'https://sre.google/workbook/implementing-slos/',
    'Setting objectives',
    'Reliability',
    `<p>An SLO is a target for a service level indicator over a window; what is left of it is the error budget.</p><h2>Error budget policy</h2><p>When the error budget is spent, releases wait.</p>`,
  ),
  elsewhere: sample(
    'https://cooking.example/bread',
    'A bread for beginners',
    undefined,
    `<p>Flour, water, salt and patience. Let the dough rest before you shape it.</p><h2>Baking</h2><p>Bake it hot, with steam.</p>`,
  ),
  unlisted: sample(
    'https://blog.example/prometheus-alerts',
    'Prometheus alerting rules that wake nobody for nothing',
    'Observability',
    `<p>We moved our Alertmanager routes and rewrote every alerting rule in PromQL.</p><h2>Alerting rules and recording rules</h2>
     <p>A recording rule keeps an expensive PromQL expression cheap; Alertmanager groups what fires.</p><pre><code>expr: rate(http_requests_total[5m])</code></pre>`,
  ),
} as const satisfies Record<string, Sample>;

/** Serves a sample's page, as sites do: with navigation, a main part, and things around it. */
export function html({ title, body, script }: Sample): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title>
<style>body{font:16px/1.6 Georgia,serif;margin:0;display:grid;grid-template-columns:220px 1fr;gap:32px;color:#222;background:#fff}header,footer{grid-column:1/-1;padding:12px 24px;background:#f4f4f4}nav{padding:0 24px;font-size:14px}main{max-width:70ch;padding-bottom:80px}pre{background:#f6f6f6;padding:12px;overflow:auto}</style></head>
<body><header>Documentation</header><nav aria-label="Chapters"><a href="/docs/">Overview</a><br><a href="/docs/reference/">Reference</a></nav>
<main><h1>${title}</h1>${body}</main><footer>A sample page, written for trying Strata.</footer>${script ? `<script>${script}</script>` : ''}</body></html>`;
}

/**
 * Answers samples from inside the browser.
 *
 * @param others what becomes of everything else: refused, so that a test never depends on the network, or let through
 */
export async function serve(
  context: BrowserContext,
  pages: readonly Sample[] = Object.values(samples),
  { others }: { others: 'abort' | 'continue' } = { others: 'abort' },
): Promise<void> {
  await context.route(/^https?:/, async route => {
    const asked = route.request().url().split('#')[0];
    const page = pages.find(({ address }) => address === asked);
    if (!page) return route[others]();
    return route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: html(page),
      headers: page.headers ?? {},
    });
  });
}
