/** Finds an agreement, or a site of one; withdrawn ones and unknown ones are refused alike. */
import { Refusal } from '#contract/refusal';
import type { AgreementRow, SiteRow } from '../rows/agreements.ts';
import type { PersonRow } from '../rows/directory.ts';
import type { ReadScope } from '../scope.ts';

type Db = Pick<ReadScope, 'db'>;

/** Its owner's, and headquarters'. */
export const mayChange = ({ ownerId }: AgreementRow, { id, role }: PersonRow): boolean =>
  ownerId === id || role === 'headquarters';

export async function findAgreement({ db }: Db, id: string): Promise<AgreementRow> {
  const row = await db.get('agreements', id);
  if (row?.status !== 'live') throw new Refusal('not-found');
  return row;
}

/** To change. */
export async function findOwnAgreement(scope: ReadScope, id: string): Promise<AgreementRow> {
  const row = await findAgreement(scope, id);
  if (!mayChange(row, scope.actor.person)) throw new Refusal('forbidden');
  return row;
}

export async function findSite({ db }: Db, id: string): Promise<{ site: SiteRow; agreement: AgreementRow }> {
  const site = await db.get('sites', id);
  if (!site || site.removed) throw new Refusal('not-found');
  return { site, agreement: await findAgreement({ db }, site.agreementId) };
}

/** In no order. */
export async function listLiveSites({ db }: Db, agreementId: string): Promise<SiteRow[]> {
  return (await db.list('sites', { where: { agreementId } })).filter(({ removed }) => !removed);
}
