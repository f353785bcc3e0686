import type { PageFacts } from './facts.ts';
import type { PlaceId } from '../curriculum/layers.ts';
import { saidLater } from '../words/phrase.ts';

/** A name whose form alone says what it is of. */
interface Form {
  readonly says: string;
  readonly layer: PlaceId;
  /** Tried on text in lower case. */
  readonly pattern: RegExp;
}

const providers =
  'aws|google|azurerm|azuread|azapi|kubernetes|helm|digitalocean|hcloud|oci|openstack|vsphere|cloudflare|datadog|github|gitlab|okta|vault|consul|nomad|linode|scaleway|ovh|alicloud|ibm|exoscale|grafana|pagerduty|newrelic|tls|archive|null|random|snowflake|mongodbatlas|auth0|fastly|heroku|ns1|rancher2|keycloak|proxmox|tfe|boundary|hcp';

const forms: readonly Form[] = [
  {
    says: saidLater('a Terraform resource'),
    layer: 'iac',
    pattern: new RegExp(String.raw`\b(?:${providers})_[a-z0-9]+(?:_[a-z0-9]+)*\b`),
  },
  { says: saidLater('a CloudFormation resource'), layer: 'iac', pattern: /\baws::[a-z0-9]+::[a-z0-9]+/ },
  {
    says: saidLater('a Bicep or ARM resource'),
    layer: 'iac',
    pattern: /\bmicrosoft\.[a-z]+\/[a-z]+.*\b(?:bicep|arm|terraform)\b/,
  },
];

/** A name in one zone. */
export interface FoundForm {
  readonly zone: 'title' | 'heading';
  readonly says: string;
  readonly layer: PlaceId;
  readonly count: number;
}

/** Longest text that is looked at, in characters: a title says what it is about at once. */
const looked = 4000;

/** Names in title and headings that are told by their form: `aws_vpc`, `AWS::EC2::VPC`. */
export function findForms({ title, headings }: PageFacts): FoundForm[] {
  const zones = { title: [title], heading: headings.slice(0, 5) };
  return Object.entries(zones).flatMap(([zone, texts]) =>
    forms.flatMap(({ says, layer, pattern }) => {
      const count = texts.filter(text => pattern.test(text.slice(0, looked).toLowerCase())).length;
      return count > 0 ? [{ zone: zone as FoundForm['zone'], says, layer, count }] : [];
    }),
  );
}
