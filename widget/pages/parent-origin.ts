/** The origin of the page that embeds ours, as the browser knows it and not as anybody says. */

/** Firefox has no `ancestorOrigins` in the versions that companies keep: there the referrer tells, or nobody does. */
export function parentOrigin(): string | undefined {
  if (window.parent === window) return undefined;
  const ancestors: DOMStringList | undefined = location.ancestorOrigins;
  return ancestors?.[0] ?? (document.referrer ? new URL(document.referrer).origin : undefined);
}
