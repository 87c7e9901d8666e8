/** Another code has another stamp, the same code the same. */
import { cp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { stampReader } from '../../../api/cli/stamp-reader.ts';
import { temporaryFolders } from '../store/temporary-folder.ts';

const DOMAIN = new URL('../../../api/domain', import.meta.url).pathname;
const newFolder = temporaryFolders();

it('is of what is in the files, and not of where they lie', async () => {
  const copy = join(await newFolder(), 'domain');
  await cp(DOMAIN, copy, { recursive: true });
  expect(stampReader(copy)).toBe(stampReader(DOMAIN));
  expect(stampReader(copy)).toMatch(/^[\da-f]{16}$/);
  await writeFile(join(copy, 'map/one-more.ts'), '');
  await writeFile(join(copy, 'text/terms.ts'), '// other');
  expect(stampReader(copy)).not.toBe(stampReader(DOMAIN));
});
