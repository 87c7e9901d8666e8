/** What was said of a site, of all sites of an agreement, or by a person, oldest first. Whose word it was is for the caller to keep. */
import type { Reader } from '../ports.ts';
import type { SiteAnswerRow } from '../rows/agreements.ts';

type Where = { readonly siteId: string } | { readonly agreementId: string } | { readonly personId: string };

export async function listAnswers(db: Reader, where: Where): Promise<SiteAnswerRow[]> {
  const rows = await db.list('siteAnswers', { where });
  return rows.toSorted((a, b) => (a.at < b.at ? -1 : Number(a.at > b.at)));
}
