/** Agreements and sites as one person may read them; of answers on a site, only the reader's own. */
import type { Agreement, Site } from '#contract/agreement';
import { countSites, listLifted } from '#domain/agreement/cover-agreement';
import type { Reader } from '../ports.ts';
import { presentPeople } from '../present-person.ts';
import type { AgreementRow, SiteAnswerRow, SiteRow } from '../rows/agreements.ts';
import type { PersonRow } from '../rows/directory.ts';
import { presentKitFile } from './add-kit-file.ts';
import { listLiveSites, mayChange } from './find-agreement.ts';
import { listAnswers } from './list-answers.ts';
import { lastSaid } from './settle-site.ts';

async function presentPictures(db: Reader, ids: readonly string[]): Promise<Agreement['pictures']> {
  const rows = await Promise.all(ids.map((id) => db.get('pictures', id)));
  return rows.flatMap((row) =>
    row ? { id: row.id, width: row.width, height: row.height, alt: row.alt } : [],
  );
}

/** Nothing where there are none. */
export async function presentFiles(
  db: Reader,
  ids: readonly string[] | undefined,
): Promise<Pick<Agreement, 'files'>> {
  if (!ids?.length) return {};
  const rows = await Promise.all(ids.map((id) => db.get('kitFiles', id)));
  return { files: rows.flatMap((row) => (row ? presentKitFile(row) : [])) };
}

/** In the order given. */
export async function presentAgreements(
  db: Reader,
  viewer: PersonRow,
  rows: readonly AgreementRow[],
): Promise<Agreement[]> {
  const personOf = await presentPeople(
    db,
    rows.map(({ ownerId }) => ownerId),
  );
  const views: Agreement[] = [];
  for (const row of rows) {
    const { id, rev, name, body, startsOn, endsOn, deadline, links, at } = row;
    views.push({
      id,
      rev,
      name,
      body,
      owner: personOf(row.ownerId),
      startsOn,
      ...(endsOn === undefined ? {} : { endsOn }),
      ...(deadline === undefined ? {} : { deadline }),
      pictures: await presentPictures(db, row.pictures),
      ...(await presentFiles(db, row.files)),
      links,
      at,
      sites: countSites(await listLiveSites({ db }, id)),
      mine: mayChange(row, viewer),
    });
  }
  return views;
}

export async function presentAgreement(db: Reader, viewer: PersonRow, row: AgreementRow): Promise<Agreement> {
  const [view] = await presentAgreements(db, viewer, [row]);
  if (!view) throw new Error('An agreement was presented as nothing');
  return view;
}

/** The last word of a person on each site. */
async function readMine(db: Reader, personId: string): Promise<ReadonlyMap<string, SiteAnswerRow>> {
  const answers = await listAnswers(db, { personId });
  return new Map(answers.map((answer) => [answer.siteId, answer]));
}

/** In the order given. */
export async function presentSites(db: Reader, viewerId: string, rows: readonly SiteRow[]): Promise<Site[]> {
  const mine = rows.length > 0 ? await readMine(db, viewerId) : new Map<string, SiteAnswerRow>();
  const views: Site[] = [];
  for (const { removed: _removed, at: _at, seq: _seq, ...site } of rows) {
    const answer = mine.get(site.id);
    views.push(answer ? { ...site, mine: await presentMine(db, answer) } : site);
  }
  return views;
}

/**
 * The reader's own answer, with what the site would be without it, and the block that a signature of theirs lifted, so that
 * they may name what did it.
 */
async function presentMine(db: Reader, answer: SiteAnswerRow): Promise<NonNullable<Site['mine']>> {
  const { id: answerId, siteId, state, at, practiceId } = answer;
  const answers = await listAnswers(db, { siteId });
  const lift = state === 'signed' ? findLift(answers, at) : undefined;
  return {
    answerId,
    state,
    at,
    before: lastSaid(answers.filter(({ id }) => id !== answerId)),
    ...(lift ? { lifted: lift.reason } : {}),
    ...(practiceId === undefined ? {} : { practiceId }),
  };
}

/** The block that the signature of that moment lifted. `answers` of one site, oldest first. */
export const findLift = (answers: readonly SiteAnswerRow[], at: string) =>
  listLifted(answers).find(({ to }) => to === at);

export async function presentSite(db: Reader, viewerId: string, row: SiteRow): Promise<Site> {
  const [view] = await presentSites(db, viewerId, [row]);
  if (!view) throw new Error('A site was presented as nothing');
  return view;
}
