import type { Complaint } from '../read-yaml.ts';
import type { KnownAddressesSource } from '../schema-lists.ts';
import { complainOfLine } from './code.ts';
import { complain, textsOf, type Item } from './item.ts';

/** IPv4 ranges that belong to nobody on the internet, by the documents that reserve them. */
const reserved = [
  '0.0.0.0/8', // this network, and "everything" as 0.0.0.0/0 (RFC 1122)
  '10.0.0.0/8', // private (RFC 1918)
  '100.64.0.0/10', // behind carriers' NAT (RFC 6598)
  '127.0.0.0/8', // this machine (RFC 1122)
  '169.254.0.0/16', // link-local (RFC 3927)
  '172.16.0.0/12', // private (RFC 1918)
  '192.0.2.0/24', // examples (RFC 5737)
  '192.168.0.0/16', // private (RFC 1918)
  '198.18.0.0/15', // benchmarks (RFC 2544)
  '198.51.100.0/24', // examples (RFC 5737)
  '203.0.113.0/24', // examples (RFC 5737)
  '255.0.0.0/8', // masks, and broadcast (RFC 919)
];
/** The same for IPv6: unspecified and this machine, examples (RFC 3849), private (RFC 4193), link-local (RFC 4291). */
const reserved6 = /^(::1?$|2001:0?db8:|f[cd][0-9a-f]{2}:|fe[89ab][0-9a-f]:)/i;
/** Names that nobody can own (RFC 2606, RFC 6761, RFC 6762, RFC 8375). */
const exampleName = /(^|\.)(example(\.(com|net|org))?|test|invalid|localhost|local|internal|home\.arpa)$/i;
/** Ends of names that somebody may own. In a cluster, `shop` or `dev` at the end of two words is a namespace. */
const publicName =
  /\.(com|net|org|edu|gov|io|co|ai|sh|eu|uk|de|fr|us|info|biz)$|\..*\.(dev|app|cloud|tech)$/i;
/** Twelve times one digit, four times each of three, or counted up or down. */
const placeholder =
  /^((\d)\2{11}|(\d)\3{3}(\d)\4{3}(\d)\5{3}|123456789012|012345678901|210987654321|098765432109)$/;

const ipv4 = /(?<![\w.])\d{1,3}(?:\.\d{1,3}){3}(?!\w|\.\d)/g;
const ipv6 = /(?<![\w:.])[0-9a-f]{0,4}(?::[0-9a-f]{0,4}){2,7}(?![\w:])/gi;
const named =
  /(?<=:\/\/(?:[^\s/@]*@)?)[a-z0-9][a-z0-9.-]*[a-z0-9]|(?<=[\w.]@)(?:[a-z0-9-]+\.)+[a-z]{2,}|(?<![\w@.-])(?:[a-z0-9-]+\.)+com(?![\w-]|\.\w)/gi;
const account =
  /(?<=arn:[\w-]*:[\w-]*:[\w-]*:)\d{12}(?=:)|\b\d{12}(?=\.dkr\.ecr\.)|(?<=\b(?:account|owner|principal)[^\n]{0,20}(?<!\d))\d{12}(?!\d)/gi;
const accessKey = /\bA(?:KIA|SIA)[0-9A-Z]{16}\b/g;

/** Rule 12, of addresses: those in questions belong to nobody, or are the same for everybody. */
export function checkExampleAddresses(item: Item, known: KnownAddressesSource): Complaint[] {
  const lines = item.value.code?.text.split('\n') ?? [];
  return [
    ...textsOf(item.value).flatMap(({ text, path }) =>
      realAddresses(text, known).map(says => complain(item, 12, path, says)),
    ),
    ...lines.flatMap((text, at) =>
      realAddresses(text, known).map(says => complainOfLine(item, 12, at + 1, says)),
    ),
  ];
}

/** What is said of the addresses in a text that may belong to somebody. */
function realAddresses(text: string, known: KnownAddressesSource): string[] {
  const ranges = [...reserved, ...known.ranges.map(({ range }) => range)];
  const found = (pattern: RegExp, isKnown: (address: string) => boolean, use: string) =>
    [...new Set([...text.matchAll(pattern)].map(([address]) => address))]
      .filter(address => !isKnown(address))
      .map(address => `${address} may belong to somebody: use ${use}.`);
  return [
    ...found(
      ipv4,
      address => numberOf(address) === undefined || ranges.some(range => isIn(address, range)),
      '10.x, 172.16–31.x or 192.168.x for private addresses, and 192.0.2.x, 198.51.100.x or 203.0.113.x for public ones',
    ),
    ...found(ipv6, address => !isIpv6(address) || reserved6.test(address), 'one that begins with 2001:db8:'),
    ...found(
      named,
      name =>
        !publicName.test(name) ||
        exampleName.test(name) ||
        known.domains.some(
          domain => name.toLowerCase() === domain || name.toLowerCase().endsWith(`.${domain}`),
        ),
      'example.com or a name below it; names that are the same for everybody belong in content/known-addresses.yaml',
    ),
    ...found(
      account,
      id => placeholder.test(id) || known.accounts.some(({ account }) => account === id),
      'a placeholder such as 111122223333; accounts that a provider publishes belong in content/known-addresses.yaml',
    ),
    ...found(accessKey, key => key.includes('EXAMPLE'), 'AKIAIOSFODNN7EXAMPLE'),
  ];
}

function isIn(address: string, range: string): boolean {
  const [base = '', bits = '32'] = range.split('/');
  const size = 2 ** (32 - Number(bits));
  return Math.floor((numberOf(address) ?? 0) / size) === Math.floor((numberOf(base) ?? 0) / size);
}

/** An IPv4 address as a number; `undefined` for what only looks like one. */
function numberOf(address: string): number | undefined {
  const parts = address.split('.').map(Number);
  return parts.every(part => part <= 255) ? parts.reduce((sum, part) => sum * 256 + part, 0) : undefined;
}

/** Times of day and names of code have colons too: an address has eight groups, or leaves some out by "::". */
function isIpv6(text: string): boolean {
  return text.includes('::') ? /\d/.test(text) : text.split(':').length === 8;
}
