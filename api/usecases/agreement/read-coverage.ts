/** How far an agreement has come. It counts sites; of who answered, its owner is told only whose the first one was. */
import type { Coverage } from '#contract/agreement';
import { coverAgreement } from '#domain/agreement/cover-agreement';
import type { Reader } from '../ports.ts';
import { presentPerson } from '../present-person.ts';
import { readFirstSignature } from '../recognition/find-fact.ts';
import type { ReadVerb } from '../scope.ts';
import { findAgreement, listLiveSites, mayChange } from './find-agreement.ts';
import { listAnswers } from './list-answers.ts';

async function readFirstSite(db: Reader, agreementId: string): Promise<Coverage['firstSite']> {
  const first = await readFirstSignature(db, agreementId);
  const person = first && (await db.get('people', first.personId));
  const site = first && (await db.get('sites', first.siteId));
  // Somebody who left cannot be congratulated.
  return person?.active && site ? { site: site.name, by: presentPerson(person), at: first.at } : undefined;
}

export const readCoverage: ReadVerb<'readCoverage'> = async (scope, { params }) => {
  const { db, now, actor } = scope;
  const agreement = await findAgreement(scope, params.id);
  const said = await listAnswers(db, { agreementId: agreement.id });
  const sites = await listLiveSites(scope, agreement.id);
  const coverage = coverAgreement(sites, said, Date.parse(agreement.startsOn), now);
  const isOwn = mayChange(agreement, actor.person);
  const firstSite = isOwn ? await readFirstSite(db, agreement.id) : undefined;
  return { ...coverage, ...(firstSite ? { firstSite } : {}) };
};
