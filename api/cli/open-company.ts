/** Opens what a server works on: the company's rows and pictures in its folder, with whoever must hear of trouble told. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Logger } from 'pino';
import type { Config } from '../config.ts';
import { openLowdbStore } from '../store/lowdb-store.ts';
import { KIT_FOLDER, openKitShelf } from '../store/kit-shelf.ts';
import { openPictureShelf, PICTURES_FOLDER } from '../store/picture-shelf.ts';
import type { RowStore } from '../store/row-store.ts';
import { openSearchFile } from '../store/search-file.ts';
import type { SearchShelf } from '../usecases/kept-search.ts';
import type { KitShelf, PictureShelf } from '../usecases/ports.ts';
import { stampReader } from './stamp-reader.ts';

export interface Company {
  readonly store: RowStore;
  readonly shelf: PictureShelf;
  readonly kitShelf: KitShelf;
  readonly searchShelf: SearchShelf;
}

const API = fileURLToPath(new URL('..', import.meta.url));
/** Where rows become the practices that the engine reads. */
const PRESENTING = ['contract', 'usecases'];
/** The setting that the use cases read the company's name from. */
const NAME_SETTING = 'company';

async function nameCompany(store: RowStore, name: string | undefined): Promise<void> {
  if (name === undefined) return;
  const known = await store.read((reader) => reader.get('settings', NAME_SETTING));
  if (known?.value !== name)
    await store.write((writer) => writer.put('settings', { id: NAME_SETTING, value: name }));
}

export async function openCompany({ folder, company }: Config, log: Logger): Promise<Company> {
  const store = await openLowdbStore(folder, {
    onFailure: ({ file, detail }) =>
      log.error({ file, detail }, 'a write could not be made durable and was refused'),
    onOutgrown: (size) =>
      log.warn(size, 'the company outgrows the one-file store: plan the move to PostgreSQL'),
  });
  try {
    await nameCompany(store, company);
    return {
      store,
      shelf: await openPictureShelf(join(folder, PICTURES_FOLDER)),
      kitShelf: await openKitShelf(join(folder, KIT_FOLDER)),
      searchShelf: openSearchFile(folder, stampReader(API, PRESENTING)),
    };
  } catch (cause) {
    await store.close();
    throw cause;
  }
}
