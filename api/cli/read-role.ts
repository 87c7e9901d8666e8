/** A role as directories write it, in French or English; undefined when it is none of ours. An empty one is a rep. */
import type { Role } from '#contract/words';

/** Without accents, case, blanks and signs. */
const NAMES: Readonly<Record<Role, readonly string[]>> = {
  rep: ['', 'rep', 'salesrep', 'representative', 'sales', 'commercial', 'commerciale', 'vendeur', 'vendeuse'],
  manager: [
    'manager',
    'salesmanager',
    'responsable',
    'chefdesventes',
    'directeurregional',
    'directriceregionale',
  ],
  'key-account': ['keyaccount', 'keyaccountmanager', 'kam', 'grandscomptes', 'grandcompte', 'comptescles'],
  headquarters: ['headquarters', 'headquarter', 'hq', 'siege', 'marketing', 'direction'],
  administrator: ['administrator', 'admin', 'administrateur', 'administratrice'],
};

export function readRole(text: string): Role | undefined {
  const folded = text
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[^a-z]/g, '');
  // The keys of NAMES are the roles.
  const roles = Object.keys(NAMES) as Role[];
  return roles.find((role) => NAMES[role].includes(folded));
}
