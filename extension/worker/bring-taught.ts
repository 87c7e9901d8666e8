/** Pages that headquarters taught to everybody. They are few; a server that knows none of this yet is no failure. */
import type { Rooms } from './rooms.ts';

/** `isHere`: the person for whom it is asked. The next one may be of another company. */
export async function bringTaught(
  { client, taught, shell, sites }: Pick<Rooms, 'client' | 'taught' | 'shell' | 'sites'>,
  isHere: () => boolean,
): Promise<void> {
  const told = await client.call('listTaughtPages').catch(() => undefined);
  if (!told) return;
  const before = JSON.stringify(await taught.all());
  if (!isHere()) return;
  await taught.setCompany(told.items);
  if (JSON.stringify(await taught.all()) === before) return;
  await sites.settle();
  await shell.tellTaught();
}
