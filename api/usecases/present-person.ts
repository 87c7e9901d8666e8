/** People as others and as they themselves see them; an address goes to nobody else. */
import type { Me, PersonRef } from '#contract/person';
import type { Reader } from './ports.ts';
import type { PersonRow } from './rows/directory.ts';

export function presentPerson({ id, name, unit, region, role }: PersonRow): PersonRef {
  return { id, name, unit, region, role };
}

export function presentMe(row: PersonRow): Me {
  const { email, managerId, lang } = row;
  return {
    ...presentPerson(row),
    email,
    ...(managerId === undefined ? {} : { managerId }),
    ...(lang === undefined ? {} : { lang }),
  };
}

/** Somebody who is no longer in the directory: what they made stays, their name does not. */
function presentFormer(id: string): PersonRef {
  return { id, name: '', unit: '', region: '', role: 'rep' };
}

/** Reads people once each; an id that the directory lost is given without a name. */
export async function presentPeople(db: Reader, ids: Iterable<string>): Promise<(id: string) => PersonRef> {
  const known = new Map<string, PersonRef>();
  for (const id of new Set(ids)) {
    const row = await db.get('people', id);
    known.set(id, row ? presentPerson(row) : presentFormer(id));
  }
  return (id) => known.get(id) ?? presentFormer(id);
}
