/** Congratulating under a practice: its code comes after it, once for all of its lines. */
import type { ComponentChildren } from 'preact';
import type { Me } from '#contract/person';
import type { Client } from '../../client.ts';
import { mayCongratulate } from '../../model/places.ts';
import type { Praise } from '../../model/praises-of.ts';
import { comeLater } from './come-later.tsx';

const LazyCongratulating = comeLater(async () => (await import('./congratulating.tsx')).Congratulating);

/** Undefined for those who may not. */
export function praiseWith(
  client: Client,
  me: Me,
): ((praises: readonly Praise[]) => ComponentChildren) | undefined {
  if (!mayCongratulate(me.role)) return undefined;
  return (praises) => {
    const [first] = praises;
    return first && <LazyCongratulating key={first.fact.id} client={client} meId={me.id} praises={praises} />;
  };
}
