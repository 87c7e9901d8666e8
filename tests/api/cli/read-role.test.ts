import { expect, it } from 'vitest';
import { readRole } from '../../../api/cli/read-role.ts';
import { ROLES } from '../../../api/contract/words.ts';

it('reads every role by its own name, by French and English ones, and nothing else', () => {
  expect(ROLES.map((role) => readRole(role))).toEqual(ROLES);
  expect(
    ['Commercial', 'Chef des ventes', 'Grands comptes', ' SIÈGE ', 'Administratrice', ''].map(readRole),
  ).toEqual(['rep', 'manager', 'key-account', 'headquarters', 'administrator', 'rep']);
  expect(readRole('astronaute')).toBeUndefined();
});
