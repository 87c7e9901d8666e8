/**
 * Sites as the browser's match patterns. A site is an origin, or `https://*.crm.example` for all hosts of one domain; never
 * a whole top level, which would be a permission for everything.
 */

/** Firefox refuses a port in a match pattern; there, a pattern means every port. */
export function patternOf(origin: string, browser: string): string {
  const { protocol, host, hostname } = new URL(origin);
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
    const { origin, hostname } = new URL(/^https?:\/\//i.test(text) ? text : `https://${text}`);
    const isNamed = /\.|^localhost$/.test(hostname) && /^(\*\.[^*]+\.[^*]+|[^*]+)$/.test(hostname);
    return isNamed ? origin : undefined;
  } catch {
    return undefined;
  }
}

/** Whether a page of `origin` is of the site, as the browser itself would decide. */
export function isOfSite(origin: string, site: string, browser: string): boolean {
  const page = new URL(origin);
  const { protocol, host, hostname } = new URL(site);
  if (page.protocol !== protocol) return false;
  const [shown, wanted] = browser === 'firefox' ? [page.hostname, hostname] : [page.host, host];
  if (!wanted.startsWith('*.')) return shown === wanted;
  return shown === wanted.slice(2) || shown.endsWith(wanted.slice(1));
}
