/** One agreement with its kit, pictures included. */
import { expect, it } from 'vitest';
import { codeOf, setStage } from '../stage.ts';
import { drawPicture } from '../../http/examples.ts';
import { actorOf } from '../stage.ts';
import { signAgreement } from './cases.ts';

it('shows its kit to everybody', async () => {
  const stage = await setStage();
  const picture = crypto.randomUUID();
  const call = {
    name: 'addPicture',
    actor: actorOf('karim'),
    input: { params: { id: picture }, query: { alt: 'Kit' }, body: undefined },
  } as const;
  await stage.useCases.addPicture(call, await drawPicture());
  const { id } = await signAgreement(stage, { pictures: [picture] });
  expect((await stage.as('bruno', 'readAgreement', { params: { id } })).pictures).toMatchObject([
    { id: picture, alt: 'Kit' },
  ]);
  expect((await stage.useCases.readPicture(actorOf('bruno'), picture)).length).toBeGreaterThan(0);
  await stage.as('karim', 'withdrawAgreement', { params: { id } });
  expect(await codeOf(stage.useCases.readPicture(actorOf('bruno'), picture))).toBe('not-found');
});
