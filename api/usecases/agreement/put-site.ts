/** Puts one site into an agreement: the same site again is brought up to date, not doubled. */
import type { SiteDraft } from '#contract/agreement';
import { siteKey } from '#domain/agreement/check-sites';
import { traitsOf } from '#domain/agreement/site-traits';
import { readPostcode, readRegion } from '#domain/map/regions';
import { digest } from '../digest.ts';
import type { SiteRow } from '../rows/agreements.ts';
import type { WriteScope } from '../scope.ts';

export interface PutSite {
  readonly row: SiteRow;
  readonly was: 'created' | 'updated' | 'unchanged';
}

async function nameSite(agreementId: string, site: SiteDraft): Promise<string> {
  return (await digest(JSON.stringify([agreementId, siteKey(site)]))).slice(0, 32);
}

function buildSite(
  site: SiteDraft,
  known: SiteRow | undefined,
  made: Pick<SiteRow, 'id' | 'agreementId' | 'at'>,
): SiteRow {
  const { domain, siren, postcode } = traitsOf(site);
  const city = site.city === '' ? undefined : site.city;
  const region = readPostcode(postcode ?? '') ?? readRegion(city ?? '');
  const told = { domain, siren, postcode, city, region };
  const kept = Object.entries(told).filter(([, value]) => value !== undefined);
  const before = known ?? { ...made, state: 'open' as const, removed: false, name: site.name };
  return { ...before, name: site.name, ...Object.fromEntries(kept), removed: false };
}

/** `dryRun`: nothing is written. */
export async function putSite(
  { db, now }: Pick<WriteScope, 'db' | 'now'>,
  agreementId: string,
  site: SiteDraft,
  dryRun = false,
): Promise<PutSite> {
  const id = await nameSite(agreementId, site);
  const known = await db.get('sites', id);
  const row = buildSite(site, known, { id, agreementId, at: new Date(now).toISOString() });
  const same =
    known !== undefined && JSON.stringify({ ...known, seq: 0 }) === JSON.stringify({ ...row, seq: 0 });
  if (!same && !dryRun) await db.put('sites', row);
  return { row, was: same ? 'unchanged' : known && !known.removed ? 'updated' : 'created' };
}
