/** Ends a person's weekly letter by the token in it, without signing in; an unknown token ends nothing and is told apart. */
import type { Lang } from '#contract/words';
import type { Random, Store, Writer } from '../ports.ts';

/** Without a token, the page where a person chooses. */
export function leaveUrlOf(url: string, token: string | undefined): string {
  return token === undefined ? `${url}/#/preferences` : `${url}/letter/leave?token=${token}`;
}

/** Made with the first letter; the same ever after, since old letters are found again. */
export async function keepLeaveToken(db: Writer, random: Random, personId: string): Promise<string> {
  const known = await db.get('preferences', personId);
  if (known?.leaveToken !== undefined) return known.leaveToken;
  const leaveToken = random.token();
  await db.put('preferences', { id: personId, tell: {}, ...known, leaveToken });
  return leaveToken;
}

/** Whose letter a token ends, as far as their language; undefined: nobody's. */
export async function findLeaver(store: Store, leaveToken: string): Promise<{ lang?: Lang } | undefined> {
  return store.read(async (db) => {
    const [row] = await db.list('preferences', { where: { leaveToken }, limit: 1 });
    if (!row) return undefined;
    const lang = (await db.get('people', row.id))?.lang;
    return lang === undefined ? {} : { lang };
  });
}

/** Repeatable; false: no letter has this token. */
export async function leaveLetter(store: Store, leaveToken: string): Promise<boolean> {
  return store.write(async (db) => {
    const [row] = await db.list('preferences', { where: { leaveToken }, limit: 1 });
    if (row && row.letter !== false) await db.put('preferences', { ...row, letter: false });
    return row !== undefined;
  });
}
