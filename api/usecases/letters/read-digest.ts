/** The reader's own digest as it would be sent now: what the last seven days brought. Sends nothing, marks nothing as read. */
import { composeDigest, isWorthSending } from './compose-digest.ts';
import { leaveUrlOf } from './leave-letter.ts';
import { readWeek } from './read-week.ts';
import { writeLetter } from './write-letter.ts';
import type { ReadVerb } from '../scope.ts';

const WEEK_MS = 7 * 86_400_000;

export const readDigest: ReadVerb<'readDigest'> = async ({ db, actor: { person }, now, settings }) => {
  const from = new Date(now - WEEK_MS).toISOString();
  const week = await readWeek(db, { from, until: new Date(now).toISOString() });
  const digest = await composeDigest(db, person, week, person.lang ?? settings.lang ?? 'fr');
  const { url } = settings;
  // A preview ends nothing: its link leads to the choice instead.
  const addressee = { name: person.name, url, leaveUrl: leaveUrlOf(url, undefined) };
  return { digest, worth: isWorthSending(digest), ...writeLetter(digest, addressee) };
};
