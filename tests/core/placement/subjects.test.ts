import { describe, expect, test } from 'vitest';
import type { PlaceId } from '../../../core/curriculum/layers.ts';
import type { PageFacts } from '../../../core/placement/facts.ts';
import { place } from '../../../core/placement/place.ts';
import { signals } from '../../current.ts';
import { facts } from '../fixtures.ts';

// What a page is about, and what it only uses, names or compares with. No page here has an address that says anything.

interface Story {
  readonly story: string;
  readonly page: Partial<PageFacts>;
  /** Any of these is right. */
  readonly layers: readonly PlaceId[];
  /** Named as related, or the layer itself. */
  readonly touches?: PlaceId;
}

const subjects: readonly Story[] = [
  {
    story: 'a Terraform page about a network is about Terraform, and touches the cloud',
    layers: ['iac'],
    touches: 'cloud',
    page: {
      title: 'Build a VPC with Terraform modules',
      headings: ['Write the module', 'Route tables and NAT gateway', 'Run terraform plan', 'Remote state'],
      code: [
        'module "vpc" {\n  source = "terraform-aws-modules/vpc/aws"\n  cidr = "10.0.0.0/16"\n}',
        'resource "aws_subnet" "private" {\n  vpc_id = module.vpc.id\n}',
        'terraform init\nterraform plan\nterraform apply',
      ],
      text: 'A Terraform module keeps the network of every environment alike. We declare a VPC, its subnets, a route table and a NAT gateway, and let Terraform plan the change. The state is kept in an S3 bucket with locking, so that two runs of terraform apply cannot collide.',
    },
  },
  {
    story: 'a Helm chart is about what runs in the cluster',
    layers: ['runtime'],
    page: {
      title: 'web-api Helm chart',
      headings: ['Prerequisites', 'Installing the chart', 'Uninstalling the chart', 'Values'],
      code: [
        'helm repo add example https://charts.example.org\nhelm install web example/web-api --namespace web',
        'helm uninstall web',
        'replicaCount: 2\nimage:\n  repository: web-api\ningress:\n  enabled: true',
      ],
      text: 'This chart installs the web API on a Kubernetes cluster with the Helm package manager. Prerequisites: Kubernetes 1.30 and Helm 3. The values below configure the Deployment, the Service and the Ingress. Uninstalling removes all Kubernetes resources of the release.',
    },
  },
  {
    story: 'a page of PromQL rules is about observability',
    layers: ['observability'],
    page: {
      title: 'Recording and alerting rules',
      headings: ['Recording rules', 'Alerting rules', 'Rate and increase'],
      code: [
        'groups:\n  - name: http\n    rules:\n      - alert: HighErrorRate\n        expr: sum by (job) (rate(http_requests_total{code=~"5.."}[5m])) > 1\n        for: 10m',
        'histogram_quantile(0.99, sum by (le) (rate(http_request_duration_seconds_bucket[5m])))',
      ],
      text: 'A recording rule evaluates a PromQL expression in advance and stores the result as a new time series. Prometheus sends alerts that fire to the Alertmanager, which groups them. Use rate over counters, never over gauges.',
    },
  },
  {
    story: 'a Deployment and its probes are about the runtime',
    layers: ['runtime'],
    page: {
      title: 'Why is my pod not ready?',
      headings: ['Readiness probe', 'Liveness probe', 'CrashLoopBackOff'],
      code: [
        'apiVersion: apps/v1\nkind: Deployment\nspec:\n  template:\n    spec:\n      containers:\n        - name: web\n          readinessProbe:\n            httpGet: { path: /healthz }',
        'kubectl describe pod web-0',
      ],
      text: 'The kubelet asks the readiness probe of every container. A pod that fails it gets no traffic from its Service. A failing liveness probe restarts the container, and after several restarts the pod is in CrashLoopBackOff.',
    },
  },
  {
    story: 'a GitHub workflow that runs Terraform is about delivery, or about Terraform',
    layers: ['delivery', 'iac'],
    page: {
      title: 'Run Terraform from GitHub Actions',
      headings: ['The workflow', 'OpenID Connect instead of keys', 'Plan on pull requests', 'Apply on merge'],
      code: [
        'name: infrastructure\non: [pull_request]\npermissions:\n  id-token: write\njobs:\n  plan:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v5\n      - uses: hashicorp/setup-terraform@v3\n      - run: terraform plan',
      ],
      text: 'The workflow runs terraform plan for every pull request and posts the result as a comment. After the merge a second job of GitHub Actions runs terraform apply in a protected environment.',
    },
  },
  {
    story: 'a GitLab pipeline that builds an image is about delivery',
    layers: ['delivery'],
    touches: 'delivery',
    page: {
      title: 'Speed up your GitLab CI/CD pipeline',
      headings: ['Stages and jobs', 'Cache and artifacts', 'Parallel jobs', 'Merge request pipelines'],
      code: [
        'stages:\n  - build\n  - test\nbuild:\n  stage: build\n  script:\n    - docker build -t $CI_REGISTRY_IMAGE .\n    - docker push $CI_REGISTRY_IMAGE',
      ],
      text: 'A pipeline in .gitlab-ci.yml consists of stages and jobs. Runners execute jobs of one stage in parallel. Keep dependencies in the cache, hand results on as artifacts, and run merge request pipelines for changes only.',
    },
  },
  {
    story: 'a Jenkinsfile that deploys to Kubernetes is about delivery',
    layers: ['delivery'],
    page: {
      title: 'A declarative Jenkins pipeline',
      headings: ['Jenkinsfile', 'Agents', 'Stages', 'Shared libraries'],
      code: [
        "pipeline {\n  agent any\n  stages {\n    stage('Deploy') {\n      steps { sh 'kubectl apply -f k8s/' }\n    }\n  }\n}",
      ],
      text: 'A Jenkinsfile is checked into version control and describes the pipeline. The Jenkins controller schedules builds on agents. A shared library keeps steps that several pipelines use.',
    },
  },
  {
    story: 'GitOps with Argo CD is about delivery, though all it does happens in a cluster',
    layers: ['delivery'],
    page: {
      title: 'GitOps with Argo CD',
      headings: ['Install Argo CD', 'The Application', 'Automated sync and self-heal', 'App of apps'],
      code: [
        'apiVersion: argoproj.io/v1alpha1\nkind: Application\nspec:\n  syncPolicy:\n    automated: { prune: true, selfHeal: true }',
        'argocd app sync web',
      ],
      text: 'Argo CD compares the live state of the cluster with the desired state in git and reports every Application that is OutOfSync. With automated sync it reconciles them without anybody pushing to the cluster.',
    },
  },
  {
    story: 'what to do about an alert is about reliability, or about what it watches',
    layers: ['reliability', 'observability', 'runtime'],
    page: {
      title: 'Runbook: KubePodCrashLooping',
      headings: ['Meaning', 'Impact', 'Diagnosis', 'Mitigation', 'Escalation'],
      code: ['kubectl logs --previous web-0', 'kubectl rollout undo deployment/web'],
      text: 'This alert fires when a pod restarts again and again. The on-call engineer acknowledges the page and follows this runbook. If the error budget burns, declare an incident and call the incident commander.',
    },
  },
  {
    story: 'a postmortem is about reliability',
    layers: ['reliability'],
    page: {
      title: 'Postmortem: checkout outage of 3 March',
      headings: ['Summary', 'Impact', 'Timeline', 'Root cause', 'What went well', 'Action items'],
      text: 'A blameless postmortem of the checkout outage. The incident commander was called after eleven minutes; time to recovery was fifty minutes and half of the monthly error budget was spent. Contributing factors: a retry storm overloaded the payment service, and the circuit breaker never opened. Action items: add jitter to retries, rehearse the failover, and review the on-call rotation.',
    },
  },
  {
    story: 'error budgets are about reliability',
    layers: ['reliability'],
    page: {
      title: 'Choosing a service level objective',
      headings: ['Service level indicators', 'Error budget', 'Burn rate'],
      text: 'A service level objective says how reliable a service has to be. What is left to 100 % is the error budget. An alert on the burn rate tells you that the SLO is at risk, long before users complain. Agree with the product owner what happens when the error budget is spent.',
    },
  },
  {
    story: 'a chaos experiment is about reliability, though it kills pods',
    layers: ['reliability'],
    page: {
      title: 'Your first chaos experiment',
      headings: ['Steady state hypothesis', 'Blast radius', 'Game day'],
      code: ['apiVersion: chaos-mesh.org/v1alpha1\nkind: PodChaos\nspec:\n  action: pod-kill'],
      text: 'Chaos engineering tests how a system withstands turbulent conditions. Form a steady state hypothesis, keep the blast radius small, and let Chaos Mesh kill one pod. Run the fault injection on a game day first.',
    },
  },
  {
    story: 'a policy for access is about security, or about the cloud that it guards',
    layers: ['security', 'cloud'],
    page: {
      title: 'Example IAM policies',
      headings: ['Read one bucket', 'Deny without MFA', 'Permission boundaries'],
      code: [
        '{\n  "Version": "2012-10-17",\n  "Statement": [{ "Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::docs/*" }]\n}',
        '{ "Effect": "Deny", "NotAction": "iam:*", "Resource": "*", "Condition": { "BoolIfExists": { "aws:MultiFactorAuthPresent": "false" } } }',
      ],
      text: 'An identity-based policy grants least privilege to an IAM role. An explicit deny always wins. A permission boundary limits what any policy of the role can grant.',
    },
  },
  {
    story: 'secrets in Vault are about security, though a pod reads them',
    layers: ['security'],
    page: {
      title: 'Dynamic database credentials with Vault',
      headings: ['Enable the secrets engine', 'Leases and renewal', 'Kubernetes auth method'],
      code: [
        'vault secrets enable database',
        'vault read database/creds/readonly',
        'vault lease revoke database/creds/readonly/x',
      ],
      text: 'HashiCorp Vault creates short-lived credentials for every client. The secrets engine revokes them when the lease ends. Pods log in with the Kubernetes auth method, so no secret is stored in the image.',
    },
  },
  {
    story: 'policies in Rego are about security, though they judge Terraform plans',
    layers: ['security'],
    page: {
      title: 'Policy as code with Open Policy Agent',
      headings: ['Rego in five minutes', 'Testing policies', 'Conftest in CI'],
      code: [
        'package terraform.analysis\n\ndefault allow := false\ndeny contains msg if { input.resource.public }',
        'opa test . -v\nconftest test plan.json',
      ],
      text: 'Open Policy Agent decides by policies written in Rego. Conftest applies them to a Terraform plan or a Kubernetes manifest before anything is deployed. Gatekeeper does the same at admission.',
    },
  },
  {
    story: 'signing of images is about security, though a pipeline does it',
    layers: ['security'],
    page: {
      title: 'Sign and verify container images with cosign',
      headings: ['Keyless signing', 'Attach an SBOM', 'Verify at admission'],
      code: [
        'cosign sign --yes registry.example.org/web@sha256:abc',
        'cosign verify --certificate-identity ci@example.org registry.example.org/web',
        'syft registry.example.org/web -o spdx-json',
      ],
      text: 'Sigstore signs container images without a key of your own. Attach a software bill of materials and a SLSA provenance attestation, and let the admission controller refuse images without a signature. Supply chain security begins with the build.',
    },
  },
  {
    story: 'a network and its routes are about the cloud',
    layers: ['cloud'],
    page: {
      title: 'Why can my private subnet not reach the internet?',
      headings: ['Route table', 'NAT gateway', 'Security group and network ACL'],
      code: [
        'aws ec2 describe-route-tables --filters Name=vpc-id,Values=vpc-1',
        'aws ec2 create-nat-gateway --subnet-id subnet-1',
      ],
      text: 'A private subnet has no route to the internet gateway of its VPC. Its default route goes to a NAT gateway, which stands in a public subnet. Check the route table first, then security groups and the network ACL.',
    },
  },
  {
    story: 'traces with OpenTelemetry are about observability, though the program is in Java',
    layers: ['observability'],
    page: {
      title: 'Instrument a Java service with OpenTelemetry',
      headings: ['The Java agent', 'Spans and context propagation', 'Export to the Collector'],
      code: [
        'java -javaagent:opentelemetry-javaagent.jar -Dotel.service.name=web -jar web.jar',
        'receivers:\n  otlp:\n    protocols: { grpc: {} }\nexporters:\n  otlp:\n    endpoint: tempo:4317',
      ],
      text: 'The OpenTelemetry agent instruments Spring without a change of code. Spans carry the trace context to the next service. The OpenTelemetry Collector receives traces over OTLP and sends them to Jaeger or Tempo.',
    },
  },
  {
    story: 'an Ansible playbook is about infrastructure as code, though it installs nginx',
    layers: ['iac'],
    page: {
      title: 'Configure web servers with Ansible',
      headings: ['Inventory', 'Playbook', 'Roles', 'Idempotency'],
      code: [
        '- hosts: web\n  become: true\n  tasks:\n    - name: nginx is installed\n      ansible.builtin.apt:\n        name: nginx',
        'ansible-playbook -i inventory.ini site.yml',
      ],
      text: 'An Ansible playbook brings every host of the inventory into the desired state. Tasks are idempotent: running the playbook again changes nothing. Roles keep tasks, handlers and templates together.',
    },
  },
];

const somethingElse: readonly Omit<Story, 'layers'>[] = [
  {
    story: 'a page of Django that mentions Docker',
    page: {
      title: 'Writing your first Django app, part 2',
      headings: ['Database setup', 'Creating models', 'Activating models', 'The Django admin'],
      code: [
        'from django.db import models\n\nclass Question(models.Model):\n    text = models.CharField(max_length=200)',
        'python manage.py migrate',
      ],
      text: 'Django models describe the layout of your database. Run the migrate command to create the tables. If you would rather not install PostgreSQL, you can start it with Docker. The Django admin then lets editors change questions.',
    },
  },
  {
    story: 'a review of a film called Ansible',
    page: {
      title: 'Ansible: a film review',
      headings: ['The plot', 'The cast', 'Verdict'],
      text: 'In this science fiction movie a crew finds an ansible, a machine that speaks faster than light. The director keeps the audience guessing, and the actress in the leading role is superb. Ansible is playing in cinemas now. Four stars. '.repeat(
        3,
      ),
    },
  },
  {
    story: 'a review of a film called Prometheus',
    page: {
      title: 'Prometheus: a film review',
      headings: ['Prometheus', 'The rule of the alien'],
      text: 'Prometheus is a film about a ship and its crew. '.repeat(30),
    },
  },
  {
    story: 'containers that go by ship',
    page: {
      title: 'Shipping containers: sizes and prices',
      headings: ['20 foot containers', '40 foot containers', 'Load and port fees', 'Deployment at sea'],
      text: 'A shipping container is an intermodal freight container. Ports handle more containers than ever, and cargo vessels carry up to 24,000 of them. The orchestration of trucks, cranes and registry offices in the port decides how long a container waits. '.repeat(
        2,
      ),
    },
  },
  {
    story: 'a Pipeline of scikit-learn',
    page: {
      title: 'Pipeline — scikit-learn documentation',
      headings: ['Chaining estimators', 'Transformers', 'Grid search over a pipeline', 'Caching'],
      code: [
        'from sklearn.pipeline import Pipeline\nfrom sklearn.svm import SVC\npipe = Pipeline([("scale", StandardScaler()), ("svc", SVC())])\npipe.fit(X, y)',
      ],
      text: 'A Pipeline of scikit-learn chains several estimators into one. Intermediate stages must implement fit and transform. Parameters of every stage are tuned together in a grid search with cross-validation.',
    },
  },
  {
    story: 'a store of React',
    page: {
      title: 'Managing state in React',
      headings: ['useState', 'Lifting state up', 'Reducers', 'Context'],
      code: ["import { useState } from 'react';\nconst [state, setState] = useState(0);"],
      text: 'React components keep state between renders. Lift state up when two components share it, use a reducer when updates become complicated, and context to pass state deep into the tree. Do not mutate state.',
    },
  },
  {
    story: 'deployment of troops',
    page: {
      title: 'The deployment of troops in spring',
      headings: ['Forces', 'Supply', 'Rollout of the campaign'],
      text: 'The military deployment began in spring. Troops were moved by rail to the front, and their supply chain was protected by three battalions. The operators of the pipeline were on alert. '.repeat(
        3,
      ),
    },
  },
  {
    story: 'a probe on its way to Jupiter',
    page: {
      title: 'The probe reaches Jupiter',
      headings: ['Launch', 'Orbit', 'Readiness of the instruments'],
      text: 'The space probe has entered orbit around Jupiter. Its liveness was checked by telemetry from the ground, and its pod of instruments was unfolded. A cluster of storms was seen at the pole. '.repeat(
        3,
      ),
    },
  },
  {
    story: 'a recipe',
    page: {
      title: 'Chef’s lamb with salt and vegetables',
      headings: ['Ingredients', 'Preparation', 'Serving'],
      text: 'Season the lamb with salt and pepper. The chef turns it after ten minutes. Serve in a terraform dish with a puppet show for the children. '.repeat(
        3,
      ),
    },
  },
  {
    story: 'an empty page with a name for a title',
    page: { title: 'Jenkins' },
  },
];

const elsewhere = 'https://blog.example.org/2026/post';

describe('what a page is about decides, not what it uses or names', () => {
  test.each(subjects)('$story', ({ page, layers, touches }) => {
    const placement = place(facts(elsewhere, page), signals);
    expect(layers).toContain(placement?.layer);
    if (touches) expect([placement?.layer, ...(placement?.related ?? [])]).toContain(touches);
  });

  test.each(subjects)('and there is a reason to show, and a topic to ask about: $story', ({ page }) => {
    const placement = place(facts(elsewhere, page), signals);
    expect(placement?.evidence.length).toBeGreaterThan(0);
    expect(placement?.topics.length).toBeGreaterThan(0);
  });
});

describe('there is no hint on', () => {
  test.each(somethingElse)('$story', ({ page }) => {
    expect(place(facts(elsewhere, page), signals)?.layer).toBeUndefined();
  });
});
