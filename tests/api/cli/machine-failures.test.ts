/** What a machine refuses at a start is told in words, in either language, with what to do. */
import { expect, it } from 'vitest';
import { describeFailure } from '../../../api/cli/refuse-to-start.ts';

const failure = (code: string, more: object = {}) =>
  Object.assign(new Error(`${code}: as the system says it`), { code, ...more });

it.each([
  [failure('ENOSPC'), /disque est plein/, /disk is full/],
  [
    failure('EACCES', { path: '/srv/relais' }),
    /\/srv\/relais : .*RELAIS_DATA/,
    /\/srv\/relais: .*RELAIS_DATA/,
  ],
  [failure('EROFS', { path: '/srv/relais' }), /pas le droit/, /may not write/],
  [failure('EEXIST', { path: '/srv/file' }), /\/srv\/file n’est pas un dossier/, /\/srv\/file is no folder/],
  [failure('ENOENT', { path: '/srv/no' }), /\/srv\/no n’existe pas/, /\/srv\/no does not exist/],
  [failure('EISDIR', { path: '.env' }), /\.env est un dossier/, /\.env is a folder/],
  [failure('EADDRNOTAVAIL', { syscall: 'listen' }), /RELAIS_HOST/, /RELAIS_HOST/],
  [failure('EACCES', { syscall: 'listen' }), /RELAIS_PORT \(1024/, /RELAIS_PORT \(1024/],
  [failure('EADDRINUSE', { syscall: 'listen' }), /déjà pris/, /is taken/],
  [failure('EIO'), /EIO/, /EIO/],
])('%s', (cause, fr, en) => {
  expect(describeFailure(cause, 'fr')).toMatch(fr);
  expect(describeFailure(cause, 'en')).toMatch(en);
  expect(describeFailure(cause, 'en')).not.toContain('\n');
});
