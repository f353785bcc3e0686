import { phrase, type Phrase } from '../words/phrase.ts';

/** What a reader typed as a site: its host, or why it cannot be one. */
export type ReadHost = { readonly host: string } | { readonly problem: Phrase };

const ownSchemes =
  /^(about|blob|chrome|chrome-extension|chrome-search|data|devtools|edge|file|ftp|javascript|mailto|moz-extension|resource|view-source):/i;

/**
 * Reads what a reader typed or pasted as a site: a host, or the address of one of its pages. Scheme, port and path are
 * taken and left out, because permissions are for whole hosts.
 */
export function readHost(typed: string): ReadHost {
  const text = typed.trim();
  if (text === '') return { problem: phrase('Type a host, such as wiki.example.com.') };
  const scheme = /^([a-z][a-z0-9+.-]*):\/\//i.exec(text)?.[1]?.toLowerCase();
  if (ownSchemes.test(text) || (scheme !== undefined && scheme !== 'https' && scheme !== 'http'))
    return {
      problem: phrase(
        'Browsers keep extensions out of files and of their own pages. Only sites at https:// or http:// can be added.',
      ),
    };
  if (text.includes('*'))
    return {
      problem: phrase(
        'Add hosts one by one, without “*”. For all of them at once there is “Every site” above.',
      ),
    };
  const host = hostnameOf(scheme === undefined ? `https://${text}` : text);
  if (host === undefined)
    return {
      problem: phrase('“{typed}” is not a host. Type one such as wiki.example.com or localhost.', {
        typed: text,
      }),
    };
  return { host };
}

function hostnameOf(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const host = new URL(address).hostname.replace(/\.$/, '');
  const fits = /^(\[[0-9a-f:]+\]|[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?(\.[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?)*)$/;
  return host.length <= 253 && fits.test(host) ? host : undefined;
}
