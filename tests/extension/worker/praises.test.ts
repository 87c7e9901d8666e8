/** Congratulating from the panel: kept without a network, said once, and not offered again for what was said. */
import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { messages } from '../../../extension/messages.ts';
import { holdAnswers } from '../support/hold-answers.ts';
import { setWorkerStage, type WorkerStage } from '../support/worker-stage.ts';

let stage: WorkerStage;
let practiceId: string;
beforeEach(async () => {
  stage = await setWorkerStage();
  practiceId = (await stage.server.stage.share('bruno')).id;
  await stage.enter('helene');
});
afterEach(() => stage.close());

const draft = () => ({
  id: randomUUID(),
  personId: 'bruno',
  fact: { kind: 'first-share' as const, id: practiceId },
  text: 'Bravo Bruno pour ce premier partage',
});
const bravos = async () =>
  (await stage.server.stage.as('bruno', 'listRecognitions', { params: { id: 'bruno' } })).items;
const given = async () => (await stage.ask['praise.given']({})).items;
const known = () => [{ personId: 'bruno', fact: { kind: 'first-share', id: practiceId } }];

it('is offered where the server says that it is a first share', async () => {
  expect((await stage.ask['practice.read']({ id: practiceId }))?.practice.firstShare).toBe(true);
});

it('is kept and seen without a network, and published once it is back', async () => {
  stage.net.down = true;
  const said = draft();
  expect(await stage.ask['praise.give']({ practiceId, draft: said, to: 'Bruno' })).toEqual({ kept: true });
  expect(await given()).toEqual(known());
  const waiting = { act: 'recognise', about: practiceId, text: said.text, state: 'waiting', to: 'Bruno' };
  expect((await stage.state()).waiting).toMatchObject([waiting]);
  stage.net.down = false;
  await stage.rooms.outbox.flush(true);
  expect(await bravos()).toMatchObject([{ id: said.id, text: said.text, by: { id: 'helene' } }]);
  expect(await given()).toEqual(known());
});

it('takes a name of any length, as the directory does: no sentence is refused for it', () => {
  const { body } = messages['praise.give'];
  expect(body.safeParse({ practiceId, draft: draft(), to: 'n'.repeat(500) }).success).toBe(true);
});

it('without a network is known from the last time', async () => {
  await stage.ask['praise.give']({ practiceId, draft: draft(), to: 'Bruno' });
  await stage.rooms.outbox.flush(true);
  expect(await given()).toEqual(known());
  stage.net.down = true;
  expect(await given()).toEqual(known());
});

it('a second one for the same fact is refused, and its words stay with the person', async () => {
  await stage.ask['praise.give']({ practiceId, draft: draft(), to: 'Bruno' });
  await stage.ask['praise.give']({
    practiceId,
    draft: { ...draft(), text: 'Encore bravo, Bruno !' },
    to: 'Bruno',
  });
  await stage.rooms.outbox.flush(true);
  expect(await bravos()).toHaveLength(1);
  expect((await stage.state()).waiting).toMatchObject([
    { state: 'needs-you', text: 'Encore bravo, Bruno !', twice: true },
  ]);
});

it('goes with the person', async () => {
  await stage.ask['praise.give']({ practiceId, draft: draft(), to: 'Bruno' });
  await stage.rooms.outbox.flush(true);
  await given();
  await stage.ask['session.leave']({ anyway: true });
  expect(await stage.rooms.database.get('state', 'given-praises')).toBeUndefined();
});

it('is not kept of a person who left before the server had answered', async () => {
  await stage.ask['praise.give']({ practiceId, draft: draft(), to: 'Bruno' });
  await stage.rooms.outbox.flush(true);
  const held = holdAnswers(stage, '/given');
  const asked = given();
  await held.asked;
  await stage.ask['session.leave']({ anyway: true });
  held.let();
  await asked;
  expect(await stage.rooms.database.get('state', 'given-praises')).toBeUndefined();
});
