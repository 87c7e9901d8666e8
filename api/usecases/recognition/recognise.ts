/** Congratulates a person in front of everybody, for a fact of theirs: one that is not there, or not theirs, is refused. */
import { Refusal } from '#contract/refusal';
import { notify } from '../notify.ts';
import type { WriteScope, WriteVerb } from '../scope.ts';
import { findFact } from './find-fact.ts';
import { presentRecognitions } from './present-recognitions.ts';

/** How long it stands at the head of both units' feeds; the person's page keeps it. */
export const PIN_DAYS = 7;
const DAY_MS = 86_400_000;

/** One word of one person for one fact: a second one would be an edit in disguise. */
async function refuseTwice({ db, actor }: WriteScope, personId: string, factId: string): Promise<void> {
  const said = await db.list('recognitions', { where: { byId: actor.person.id, factId } });
  if (said.some((row) => row.personId === personId)) throw new Refusal('conflict');
}

export const recognise: WriteVerb<'recognise'> = async (scope, { body: { id, personId, fact, text } }) => {
  const { db, actor, now, announce } = scope;
  if (personId === actor.person.id) throw new Refusal('forbidden');
  if (await db.get('recognitions', id)) throw new Refusal('conflict');
  const person = await db.get('people', personId);
  if (!person?.active) throw new Refusal('invalid', { paths: ['personId'] });
  const found = await findFact(db, personId, fact);
  if (!found) throw new Refusal('invalid', { paths: ['fact'] });
  await refuseTwice(scope, personId, fact.id);
  const row = {
    id,
    byId: actor.person.id,
    personId,
    fact: fact.kind,
    factId: fact.id,
    text,
    units: found.units,
    at: new Date(now).toISOString(),
    pinnedUntil: new Date(now + PIN_DAYS * DAY_MS).toISOString(),
  };
  await db.put('recognitions', row);
  announce({ type: 'changed', noun: 'recognition', id });
  await notify(scope, {
    to: personId,
    kind: 'recognised',
    about: { noun: 'recognition', id },
    title: found.title,
  });
  const [reply] = await presentRecognitions(db, [row]);
  if (!reply) throw new Error('A recognition was presented as nothing');
  return reply;
};
