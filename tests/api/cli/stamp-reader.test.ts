/** Another code has another stamp, the same code the same. */
import { cp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { stampReader } from '../../../api/cli/stamp-reader.ts';
import { temporaryFolders } from '../store/temporary-folder.ts';

const API = new URL('../../../api', import.meta.url).pathname;
const newFolder = temporaryFolders();

it('is of what is in the files, and not of where they lie', async () => {
  const copy = join(await newFolder(), 'api');
  for (const room of ['domain', 'contract', 'usecases'])
    await cp(join(API, room), join(copy, room), { recursive: true });
  const more = ['contract', 'usecases'];
  const [engine, all] = [stampReader(API), stampReader(API, more)];
  expect([stampReader(copy), stampReader(copy, more)]).toEqual([engine, all]);
  expect(engine).toMatch(/^[\da-f]{16}$/);
  await writeFile(join(copy, 'usecases/present-practices.ts'), '// other');
  expect(stampReader(copy)).toBe(engine);
  expect(stampReader(copy, more)).not.toBe(all);
  await writeFile(join(copy, 'domain/text/terms.ts'), '// other');
  expect(stampReader(copy)).not.toBe(engine);
});
