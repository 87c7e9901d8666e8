/** One's own relay, with what one took up oneself and the passes that nobody else sees. */
import type { Relay } from '#contract/relay';
import { presentPeople } from '../present-person.ts';
import type { ReadScope, ReadVerb } from '../scope.ts';
import { listPasses, presentRelay } from './present-relay.ts';

/** Declines are left out here too: the page is to be shown over a shoulder. */
async function listTook({ db, actor }: ReadScope): Promise<Relay['took']> {
  const where = { personId: actor.person.id };
  const own = (await db.list('reuses', { where, order: '-at' })).filter(
    ({ verdict }) => verdict !== 'declined',
  );
  const rows = await Promise.all(own.map(({ practiceId }) => db.get('practices', practiceId)));
  const personOf = await presentPeople(
    db,
    rows.flatMap((row) => row?.authorId ?? []),
  );
  return own.flatMap(({ verdict, at, settledAt }, place) => {
    const row = rows[place];
    if (row?.status !== 'live' || row.authorId === actor.person.id) return [];
    const author = personOf(row.authorId);
    return [{ practiceId: row.id, title: row.title, author, verdict, at: settledAt ?? at }];
  });
}

export const readRelay: ReadVerb<'readRelay'> = async (scope) => {
  const { db, actor } = scope;
  const { id } = actor.person;
  return {
    ...(await presentRelay(db, id, actor.person)),
    took: await listTook(scope),
    passes: await listPasses(db, id, true),
  };
};
