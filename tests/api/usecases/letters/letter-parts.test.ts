/** Parts without lines are left out, and every line leads to what it is about. */
import { expect, it } from 'vitest';
import { linkTo, listParts } from '../../../../api/usecases/letters/letter-parts.ts';
import { tellWeek } from './letter-stage.ts';

const URL_OF = 'https://relais.example';

it('has a part for what there is, with links', async () => {
  const { digestOf, id } = await tellWeek();
  const parts = listParts(await digestOf('anna'), URL_OF);
  expect(parts.map(({ heading, proof }) => [heading, proof])).toEqual([
    ['Ce que vos pratiques sont devenues', true],
  ]);
  expect(parts[0]?.lines).toMatchObject([
    { said: 'Reprise deux fois (Lille), gagnée une fois', url: `${URL_OF}/#/feed/${id}` },
  ]);
  expect(listParts(await digestOf('maria'), URL_OF).map(({ heading }) => heading)).toEqual([
    'Ce qui vous attend',
    'Ce qui a marché ailleurs cette semaine',
  ]);
});

it('writes what stands in an address as an address', () => {
  expect(linkTo(URL_OF, 'feed')).toBe(`${URL_OF}/#/feed`);
  expect(linkTo(URL_OF, 'relay', 'é/1')).toBe(`${URL_OF}/#/relay/%C3%A9%2F1`);
});
