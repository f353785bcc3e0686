import { saidLater } from '../words/phrase.ts';
import type { Claim } from './signals.ts';

/** A kind of code, and what a page is likely about that shows it. */
export interface CodeKind {
  /** In words that a chip can show, said there. */
  readonly says: string;
  readonly layer: Claim;
  /** Tried on code in lower case with every run of white space as one space. */
  readonly pattern: RegExp;
}

const kind = (says: string, layer: Claim, pattern: RegExp): CodeKind => ({ says, layer, pattern });

/** `kind:` of a Kubernetes-style manifest, by who reads it. */
const manifest = (says: string, layer: Claim, kinds: string) =>
  kind(says, layer, new RegExp(String.raw`\bkind: ?["']?(?:${kinds})\b`));

/**
 * What code on a page is written in, told by its form. A language or a command that every subject borrows (a Dockerfile, a
 * `docker run`) speaks for its own layer too; how much is learned (see `weights`).
 */
export const codeKinds: readonly CodeKind[] = [
  kind(
    saidLater('a Terraform block'),
    'iac',
    /\b(?:resource|data) "[a-z0-9_]+" "[^"]+" ?\{|\b(?:module|provider|variable|output) "[^"]+" ?\{|\bterraform \{/,
  ),
  kind(
    saidLater('a Terraform command'),
    'iac',
    /\b(?:terraform|tofu|terragrunt) (?:-chdir=\S+ )?(?:init|plan|apply|destroy|import|state|fmt|validate|workspace|output|test|taint|run-all)\b/,
  ),
  kind(
    saidLater('a CloudFormation template'),
    'iac',
    /awstemplateformatversion|"?\btype"?: ?["']?aws::[a-z0-9]+::|\baws cloudformation\b|\bsam (?:build|deploy)\b/,
  ),
  kind(
    saidLater('an ARM or Bicep template'),
    'iac',
    /deploymenttemplate\.json|\bresource \w+ 'microsoft\.|\baz (?:deployment|bicep)\b|new-azresourcegroupdeployment/,
  ),
  kind(
    saidLater('CDK or Pulumi code'),
    'iac',
    /aws-cdk-lib|aws_cdk|@pulumi\/|\bpulumi (?:up|preview|new|stack|config|import|login)\b|\bcdk (?:deploy|synth|bootstrap|diff|init)\b/,
  ),
  kind(
    saidLater('an Ansible playbook'),
    'iac',
    /\bansible(?:-playbook|-galaxy|-vault|-inventory|\.builtin)?\b|- hosts: \S+ .*\btasks:|\bbecome: (?:true|yes)\b/,
  ),
  kind(
    saidLater('a machine image template'),
    'iac',
    /\bpacker (?:build|init|validate)\b|#cloud-config\b|\bvagrant up\b|\b(?:chef-client|knife|puppet apply|salt-call)\b/,
  ),
  manifest(
    saidLater('a Crossplane resource'),
    'iac',
    'compositeresourcedefinition|composition|providerconfig|xrd',
  ),

  kind(
    saidLater('a kubectl command'),
    'runtime',
    /\b(?:kubectl|oc|kubeadm|minikube|k3s|kind create|eksctl|crictl|nerdctl) (?:-[-\w=/. ]+ )?[a-z]/,
  ),
  kind(
    saidLater('a Helm command'),
    'runtime',
    /\bhelm (?:install|upgrade|repo|template|lint|rollback|create|package|pull|dependency|uninstall)\b/,
  ),
  manifest(
    saidLater('a Kubernetes manifest'),
    'runtime',
    'pod|deployment|statefulset|daemonset|replicaset|job|cronjob|service|ingress|ingressclass|gateway|httproute|configmap|persistentvolumeclaim|persistentvolume|storageclass|namespace|horizontalpodautoscaler|verticalpodautoscaler|poddisruptionbudget|node|nodepool|ec2nodeclass|priorityclass|customresourcedefinition|virtualservice|destinationrule|scaledobject|kubeletconfiguration|clusterconfiguration|limitrange|resourcequota|lease|endpointslice',
  ),
  kind(
    saidLater('a managed cluster command'),
    'runtime',
    /\baws (?:eks|ecs)\b|\bgcloud (?:beta )?container\b|\baz (?:aks|acr|containerapp)\b/,
  ),
  kind(
    saidLater('a Dockerfile'),
    'runtime',
    /(?:^| )from [\w./:-]+(?: as \w+)? .*\b(?:run|copy|workdir|entrypoint|cmd|expose) /,
  ),
  kind(
    saidLater('a Docker command'),
    'runtime',
    /\b(?:docker|podman|buildah|ctr)(?: |-)(?:run|build|compose|push|pull|ps|exec|logs|network|volume|image|container|service|swarm|inspect|buildx)\b/,
  ),
  kind(saidLater('a Compose file'), 'runtime', /\bservices: \S+: .*\bimage: /),

  kind(
    saidLater('a GitHub workflow'),
    'delivery',
    /\bruns-on: |\buses: ?["']?[\w.-]+\/[\w./-]+@|\bworkflow_dispatch\b/,
  ),
  kind(
    saidLater('a GitLab pipeline'),
    'delivery',
    /\bstages: ?(?:-|\[)|\bstage: \w+ .*\bscript:|\bscript: - |\bci_commit_\w+|\bci_job_\w+/,
  ),
  kind(
    saidLater('a Jenkinsfile'),
    'delivery',
    /\bpipeline \{ .*\b(?:agent|stages)\b|\bstage ?\(["']|\bnode ?(?:\(["'][^)]*\))? ?\{ .*\bcheckout scm\b/,
  ),
  kind(
    saidLater('a CI configuration'),
    'delivery',
    /\borbs: |\bworkflows: .*\bjobs:|\bversion: 2\.1 |\bsteps: - (?:task|script|checkout|label|command|run):|\btrigger: - |\bvmimage:|\bphases: .*\bcommands: - |\bbuildspec\b|\bsteps: - name: ['"]?(?:gcr\.io|bash)/,
  ),
  manifest(
    saidLater('a delivery manifest'),
    'delivery',
    'application|applicationset|appproject|rollout|analysistemplate|kustomization|helmrelease|gitrepository|helmrepository|imagepolicy|canary|workflow|workflowtemplate|cronworkflow|pipeline|pipelinerun|task|taskrun|eventlistener|triggertemplate|stage|freight|warehouse',
  ),
  kind(
    saidLater('a delivery command'),
    'delivery',
    /\b(?:argocd|flux|tkn|kargo|spin) [a-z]|\bkubectl argo rollouts\b|\bgh (?:workflow|run|release|secret)\b|\baws (?:codepipeline|codebuild|codedeploy)\b|\bgcloud (?:builds|deploy)\b|\bcircleci \w+|\bbuildkite-agent\b|\baz pipelines\b|\bjenkins-cli\b/,
  ),

  kind(
    saidLater('a PromQL expression'),
    'observability',
    /\b(?:rate|irate|increase|histogram_quantile|sum_over_time|avg_over_time|absent|predict_linear) ?\(|\bsum ?(?:by|without) ?\(|\bsum\(.*\[\d+[smh]\]/,
  ),
  kind(
    saidLater('a monitoring configuration'),
    'observability',
    /\bscrape_configs\b|\bscrape_interval\b|\balertmanager(?:s|_)?\b|\bremote_write\b|\bgroups: - name: .*\brules: - (?:alert|record):|\bfilebeat\b|\bfluentd?-?bit\b|<match \S+>|\bpromtail\b|\bamazon-cloudwatch-agent/,
  ),
  kind(
    saidLater('an OpenTelemetry configuration'),
    'observability',
    /\breceivers: .*\b(?:exporters|processors):|\botlp(?:http)?\b|\botel_\w+|opentelemetry/,
  ),
  manifest(
    saidLater('a monitoring manifest'),
    'observability',
    'prometheusrule|servicemonitor|podmonitor|opentelemetrycollector|instrumentation|grafana|prometheus|alertmanagerconfig|loki',
  ),
  kind(
    saidLater('exposed metrics'),
    'observability',
    /# type \w+ (?:counter|gauge|histogram|summary)|\w+_total\{|\w+_bucket\{|\b(?:promtool|amtool|logcli)\b|\baws (?:cloudwatch|logs)\b|\bgcloud (?:logging|monitoring)\b|\baz monitor\b/,
  ),

  kind(
    saidLater('a policy in Rego'),
    'security',
    /\bpackage [a-z_.]+ .*\b(?:default )?(?:allow|deny|violation)\b|\bopa (?:eval|test|run|build)\b|\bconftest\b/,
  ),
  manifest(
    saidLater('a security manifest'),
    'security',
    'clusterpolicy|policy|validatingpolicy|mutatingpolicy|imagevalidatingpolicy|policyexception|constrainttemplate|k8s\\w+|externalsecret|secretstore|clustersecretstore|sealedsecret|certificate|issuer|clusterissuer|vaultauth|role|clusterrole|rolebinding|clusterrolebinding|networkpolicy|podsecuritypolicy|encryptionconfiguration|validatingadmissionpolicy|ciliumnetworkpolicy|authorizationpolicy|peerauthentication|tracingpolicy|secret',
  ),
  kind(
    saidLater('an access policy'),
    'security',
    /"effect" ?: ?"(?:allow|deny)"|\bsts:assumerole\b|\baws (?:iam|kms|sts|secretsmanager|guardduty|securityhub)\b|\baz (?:role|ad|keyvault)\b|\bgcloud (?:iam|kms|secrets)\b|add-iam-policy-binding/,
  ),
  kind(
    saidLater('a security tool'),
    'security',
    /\b(?:vault|bao) (?:kv|write|read|secrets|auth|operator|policy|login|token|server|status)\b|\b(?:cosign|syft|grype|trivy|sops|gpg|age-keygen|kyverno|checkov|tfsec|snyk|falco|kube-bench|slsa-verifier|openssl) (?:-[-\w]+|[a-z])/,
  ),

  manifest(
    saidLater('a chaos or backup manifest'),
    'reliability',
    '\\w*chaos|chaosengine|chaosexperiment|backup|restore|schedule|backupstoragelocation|volumesnapshot|prometheusservicelevel|slo|servicelevelobjective',
  ),
  kind(
    saidLater('a chaos or load test'),
    'reliability',
    /\b(?:chaosd|litmusctl|chaosblade|chaos run|k6 run|locust|gatling|vegeta|toxiproxy|stress-ng|hey -|wrk -)\b|\bimport http from ['"]k6|\bvelero (?:backup|restore|install|schedule)\b|\baws (?:fis|backup)\b|\bpg_basebackup\b|\bcircuitbreaker\b/,
  ),

  kind(
    saidLater('a cloud command'),
    'cloud',
    /\baws (?:ec2|s3|s3api|rds|route53|elbv2?|autoscaling|lambda|dynamodb|cloudfront|sqs|sns|organizations|configure|directconnect|efs)\b|\bgcloud (?:beta |alpha )?(?:compute|dns|run|functions|app|sql|pubsub|projects|services|storage|config|auth|init)\b|\b(?:gsutil|bq) [a-z]|\baz (?:network|vm|vmss|storage|group|webapp|functionapp|account|login|sql|cosmosdb)\b|\b(?:doctl|hcloud|openstack|oci|ibmcloud|linode-cli|nova|neutron) [a-z]/,
  ),
  kind(
    saidLater('a network command'),
    'cloud',
    /\b(?:dig|nslookup|traceroute|tracepath|mtr|tcpdump|iptables|nft|ufw|ip (?:route|addr|link)|netplan|wg-quick|arping|haproxy|netstat|ss) (?:-|[a-z0-9@])|\bifconfig\b|\b(?:10|172|192)\.\d+\.\d+\.\d+\/\d+\b/,
  ),

  kind(
    'program code',
    'none',
    /\b(?:import (?:django|numpy|pandas|sklearn|tensorflow|torch|react|flask)|from (?:django|sklearn|flask|rest_framework|numpy|collections|typing|asyncio) import|#include ?<|std::|public (?:static|class|void)|usestate|useeffect|console\.log|document\.(?:query|get)|def __init__|create table|select .* from|insert into|npm (?:install|i|start)|pip3? install|composer|bundle (?:exec|install)|rails|manage\.py|>>> |function ?\w*\(|const \w+ = |\$this->|<\?php|<div|<html|func main\(\)|fn main\(\))/,
  ),
];

/** Longest stretch of one block that is looked at, in characters: a block says what it is near its beginning. */
const looked = 3000;
/** As much of it as is read to get there, white space included. */
const read = 30_000;

/**
 * Which kinds of code a page shows and in how many of its blocks. Linear in the code, which `page-facts` caps.
 *
 * @param blocks code as it stands on the page
 */
export function findCodeKinds(
  blocks: readonly string[],
): { readonly kind: CodeKind; readonly count: number }[] {
  const flat = blocks
    .slice(0, 40)
    .map(block => block.slice(0, read).toLowerCase().replaceAll(/\s+/g, ' ').trimStart().slice(0, looked));
  return codeKinds.flatMap(kind => {
    const count = flat.filter(block => kind.pattern.test(block)).length;
    return count > 0 ? [{ kind, count }] : [];
  });
}
