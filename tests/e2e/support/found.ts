/** A demo company in which everybody is invited: founded once for all stories of a run, or for one. */
import { cp } from 'node:fs/promises';
import type { Invitee } from '../../../api/demo/invite.ts';

export interface Founded {
  readonly folder: string;
  readonly invitees: readonly Invitee[];
}

/** What founds it is loaded only here: a story that takes a copy has no use for it. */
export async function foundForAll(folder: string): Promise<Founded> {
  const { company } = await import('../../../api/demo/company/company.ts');
  const { foundCompany } = await import('../../../api/demo/found-company.ts');
  const everybody = company.people.map(({ id }) => id);
  return { folder, invitees: await foundCompany(folder, everybody) };
}

export async function copyOrFound(company: Founded | undefined, into: string): Promise<readonly Invitee[]> {
  if (!company) return (await foundForAll(into)).invitees;
  await cp(company.folder, into, { recursive: true });
  return company.invitees;
}
