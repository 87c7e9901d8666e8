/** Withdrawn and unknown are alike; who may change is the owner and headquarters. */
import { expect, it } from 'vitest';
import {
  findAgreement,
  findOwnAgreement,
  findSite,
  listLiveSites,
  mayChange,
} from '../../../../api/usecases/agreement/find-agreement.ts';
import { actorOf, codeOf, setStage } from '../stage.ts';
import { siteIn } from './cases.ts';

it('finds what is there', async () => {
  const stage = await setStage();
  const site = await siteIn(stage);
  await stage.store.read(async (db) => {
    const agreement = await findAgreement({ db }, site.agreementId);
    expect(
      ['karim', 'helene', 'maria', 'bruno'].map((who) => mayChange(agreement, actorOf(who).person)),
    ).toEqual([true, true, false, false]);
    expect((await findSite({ db }, site.id)).site.name).toBe('Hôtel Horizon Lyon');
    expect(await listLiveSites({ db }, site.agreementId)).toHaveLength(1);
    expect(await codeOf(findAgreement({ db }, 'nothing'))).toBe('not-found');
    expect(await codeOf(findSite({ db }, 'nothing'))).toBe('not-found');
    expect(await codeOf(findOwnAgreement({ db, actor: actorOf('maria') } as never, site.agreementId))).toBe(
      'forbidden',
    );
  });
  await stage.as('karim', 'removeSite', { params: { id: site.id } });
  await stage.store.read(async (db) => {
    expect(await codeOf(findSite({ db }, site.id))).toBe('not-found');
    expect(await listLiveSites({ db }, site.agreementId)).toEqual([]);
  });
});
