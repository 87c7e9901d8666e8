import { expect, it } from 'vitest';
import { checkPeople, isEmail, type PersonLine } from '../../../api/usecases/check-people.ts';
import { person } from './stage.ts';

const line = (number: number, email: string, manager = '', more: Partial<PersonLine> = {}): PersonLine => ({
  line: number,
  name: 'N',
  email,
  unit: 'U',
  region: '',
  manager,
  role: 'rep',
  roleGiven: '',
  ...more,
});
const faults = (lines: PersonLine[], known = [person('anna')]) =>
  checkPeople(lines, known).problems.map((problem) => `${problem.line} ${problem.fault}`);

it('takes a manager from the lines, in any order, or from those who stay', () => {
  expect(faults([line(2, 'a@b.co', 'c@b.co'), line(3, 'c@b.co', 'anna@example.com')])).toEqual([]);
  expect(faults([line(2, 'a@b.co', 'c@b.co')])).toEqual(['2 unknown-manager']);
});

it('names all that is wrong with a line, so that it is mended at once', () => {
  const bad = line(2, 'a@', '', { name: '', unit: '', role: undefined, roleGiven: 'boss' });
  expect(faults([bad, line(3, 'a@b.co')])).toEqual([
    '2 bad-email',
    '2 no-name',
    '2 no-unit',
    '2 unknown-role',
  ]);
});

it('lets a line fall whose manager’s line falls, however far up', () => {
  const chain = [
    line(2, 'a@b.co', 'b@b.co'),
    line(3, 'b@b.co', 'c@b.co'),
    line(4, 'c@b.co', 'ghost@b.co'),
    line(5, 'd@b.co'),
  ];
  expect(faults(chain)).toEqual(['2 unknown-manager', '3 unknown-manager', '4 unknown-manager']);
  expect(checkPeople(chain, []).good.map(({ email }) => email)).toEqual(['d@b.co']);
});

it('finds who manages themselves, at once or through others, and not those below them as a circle', () => {
  expect(faults([line(2, 'a@b.co', 'a@b.co')])).toEqual(['2 manager-circle']);
  const lines = [line(2, 'a@b.co', 'b@b.co'), line(3, 'b@b.co', 'c@b.co'), line(4, 'c@b.co', 'b@b.co')];
  expect(faults(lines)).toEqual(['2 unknown-manager', '3 manager-circle', '4 manager-circle']);
});

it('finds a circle that goes through somebody whom no line names', () => {
  const known = [
    { ...person('bea'), managerId: 'cleo' },
    { ...person('cleo'), managerId: 'anna' },
    person('anna'),
  ];
  expect(faults([line(2, 'anna@example.com', 'bea@example.com')], known)).toEqual(['2 manager-circle']);
  expect(
    faults([line(2, 'cleo@example.com', ''), line(3, 'anna@example.com', 'bea@example.com')], known),
  ).toEqual([]);
});

it('looks once at each line, also where ten thousand manage one another in one chain', () => {
  const chain = (end: string) =>
    Array.from({ length: 10_000 }, (_, at) =>
      line(at + 2, `p${at}@b.co`, at === 0 ? end : `p${at - 1}@b.co`),
    );
  expect(checkPeople(chain(''), []).good).toHaveLength(10_000);
  expect(checkPeople(chain('ghost@b.co'), []).problems).toHaveLength(10_000);
  expect(checkPeople(chain('p9999@b.co'), []).problems.every(({ fault }) => fault === 'manager-circle')).toBe(
    true,
  );
});

it('knows an address from what only looks like one', () => {
  expect(['a@b.co', 'prénom.nom+x@sous.domaine.fr'].every(isEmail)).toBe(true);
  expect(
    ['', 'a', 'a@b', '@b.co', 'a b@c.co', 'a@b.co;c@d.co', 'A <a@b.co>', `${'x'.repeat(200)}@b.co`].some(
      isEmail,
    ),
  ).toBe(false);
});
