/** Pictures by id, fetched once with the reader's token and kept as object URLs until the surface goes away. */
import type { Client } from './client.ts';

export function loadPictures(
  client: Pick<Client, 'call'>,
  signal: AbortSignal,
): (id: string) => Promise<string> {
  const urls = new Map<string, Promise<string>>();
  const load = async (id: string) => {
    const blob = await client.call('readPicture', { params: { id }, signal });
    const url = URL.createObjectURL(blob);
    signal.addEventListener('abort', () => URL.revokeObjectURL(url), { once: true });
    return url;
  };
  return (id) => {
    const under = urls.get(id) ?? load(id);
    urls.set(id, under);
    // A failure is not remembered: the next view tries again.
    under.catch(() => urls.delete(id));
    return under;
  };
}
