/** The groups of a company, in an order that depends on nobody's wish. */
import { expect, it } from 'vitest';
import { groupCompany, seniorityOf } from '#domain/privacy/company-groups';

const NOW = Date.parse('2026-11-23T00:00:00Z');
const make = (unit: string, region: string, many: number, at = '2020-01-01T00:00:00Z') =>
  Array.from({ length: many }, (_, place) => ({ id: `${unit}${region}${place}`, unit, region, at }));

it('shows company, units, regions and seniority, the small ones hidden', () => {
  const people = [
    ...make('A', 'North', 8),
    ...make('B', 'South', 7),
    ...make('C', 'South', 5),
    ...make('D', 'South', 5),
  ];
  const { all, shown } = groupCompany(people, NOW);
  expect(shown.map(({ by, name }) => `${by} ${name}`)).toEqual([
    'company ',
    'unit A',
    'unit B',
    'unit C',
    'unit D',
    'region South',
    'region North',
    'seniority 24+',
  ]);
  expect(all).toHaveLength(8);
  const less = groupCompany(people.slice(0, 24), NOW);
  expect(less.shown.map(({ name }) => name)).not.toContain('D');
});

it('puts people in bands of months', () => {
  expect(['2026-11-01', '2026-01-01', '2020-01-01'].map((at) => seniorityOf(at, NOW))).toEqual([
    '0-5',
    '6-23',
    '24+',
  ]);
});
