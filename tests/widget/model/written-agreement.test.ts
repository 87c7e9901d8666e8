/** Fields and wire: there and back nothing is lost, and what is empty is none. */
import { expect, it } from 'vitest';
import { blankAgreement, finish, rewrite } from '#widget/model/written-agreement.ts';
import { agreement } from '../sample-agreements.ts';
import { uuid } from '../sample.ts';

it('gives back what it was given', () => {
  const file = { id: uuid(3), name: 'Tarif.pdf', bytes: 5 };
  const { name, body, startsOn, deadline, links } = agreement(1);
  expect(finish(rewrite(agreement(1, { files: [file] })))).toEqual({
    name,
    body,
    startsOn,
    endsOn: null,
    deadline,
    links,
    pictures: [],
    files: [file.id],
  });
});

it('a blank one begins today, with nothing in its kit', () => {
  expect(finish(blankAgreement('2026-11-02'))).toMatchObject({
    startsOn: '2026-11-02',
    links: [],
    pictures: [],
    files: [],
  });
});
