/** Fetches a file of a kit with the reader's own token and hands it to them to be saved; no page of ours opens it. */
import type { KitFile } from '#contract/kit-file';
import type { Client } from '../client.ts';
import { saveFile } from './save-file.ts';

export const saveKitFileBy =
  (client: Pick<Client, 'call'>) =>
  async ({ id, name }: KitFile): Promise<void> =>
    saveFile(name, await client.call('readKitFile', { params: { id } }));
