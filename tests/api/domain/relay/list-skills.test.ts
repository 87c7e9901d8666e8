/** Skills are what colleagues proved, by trade and lever. */
import { expect, it } from 'vitest';
import { listSkills } from '#domain/relay/list-skills';

const said = (verdict: 'worked' | 'failed' | 'tried' | 'declined', unit = 'Office') => ({ verdict, unit });

it('counts what worked by sector and by lever, best proven first', () => {
  const skills = listSkills([
    { sector: 'hotel', lever: 'trial', takenUp: [said('worked'), said('worked', 'Trade'), said('failed')] },
    { sector: 'hotel', lever: 'gift', takenUp: [said('worked'), said('declined')] },
  ]);
  expect(skills).toEqual([
    { kind: 'sector', id: 'hotel', worked: 3, tried: 4, units: ['Office', 'Trade'] },
    { kind: 'lever', id: 'trial', worked: 2, tried: 3, units: ['Office', 'Trade'] },
    { kind: 'lever', id: 'gift', worked: 1, tried: 1, units: ['Office'] },
  ]);
});

it('says nothing of what nobody proved', () => {
  expect(
    listSkills([{ sector: 'hotel', takenUp: [said('tried'), said('failed')] }, { takenUp: [] }]),
  ).toEqual([]);
});
