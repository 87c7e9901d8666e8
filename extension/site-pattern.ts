/**
 * Sites as the browser's match patterns. A site is an origin, or `https://*.crm.example` for all hosts of one domain; never
 * a whole top level, which would be a permission for everything.
 */

import { fitsHost } from './fits-host.ts';

interface Parts {
  readonly protocol: string;
  /** With its port, and `*.` before it where all hosts of a domain are meant. */
  readonly host: string;
  readonly hostname: string;
}

/** Chromium's own URL writes the star as `%2A`, Firefox's and Node's do not: it is set aside, then put back (2026-11). */
function split(site: string): Parts {
  const every = /^https?:\/\/\*\./i.test(site) ? '*.' : '';
  const { protocol, host, hostname } = new URL(every === '' ? site : site.replace('*.', ''));
  return { protocol, host: every + host, hostname: every + hostname };
}

/** A site as people say it: its host, or the domain of all its hosts. */
export const siteName = (site: string): string => split(site).host;

/** Firefox refuses a port in a match pattern; there, a pattern means every port. */
export function patternOf(site: string, browser: string): string {
  const { protocol, host, hostname } = split(site);
  return `${protocol}//${browser === 'firefox' ? hostname : host}/*`;
}

/** The site that a pattern stands for; undefined for those that name no site (`<all_urls>`, every https page). */
export function siteOfPattern(pattern: string): string | undefined {
  const [, scheme = '', host = ''] = /^(\*|https?):\/\/([^/]+)\/\*$/.exec(pattern) ?? [];
  return readSite(`${scheme === '*' ? 'https' : scheme}://${host}`);
}

/** People paste the address of the page that they have open, or only the host; administrators write `*.` before one. */
export function readSite(address: string): string | undefined {
  const text = address.trim();
  if (text === '' || /\s/.test(text)) return undefined;
  try {
    const { protocol, host, hostname } = split(/^https?:\/\//i.test(text) ? text : `https://${text}`);
    // One word is a site of an intranet only where somebody wrote its scheme: else it may be any word.
    const isHost = /^https?:/i.test(text) || /\.|^localhost$/.test(hostname);
    // A star that was not set aside is `%2A` by now, or still a star: neither is a name.
    const isNamed = isHost && /^(\*\.[^*%]+\.[^*%]+|[^*%]+)$/.test(hostname);
    return isNamed ? `${protocol}//${host}` : undefined;
  } catch {
    return undefined;
  }
}

/** Whether a page of `origin` is of the site, as the browser itself would decide. */
export function isOfSite(origin: string, site: string, browser: string): boolean {
  const page = new URL(origin);
  const { protocol, host, hostname } = split(site);
  if (page.protocol !== protocol) return false;
  return browser === 'firefox' ? fitsHost(hostname, page.hostname) : fitsHost(host, page.host);
}
