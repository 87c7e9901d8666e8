import { expect, it } from 'vitest';
import { temporaryFolders } from '../store/temporary-folder.ts';
import { openDesk } from './desk.ts';

const newFolder = temporaryFolders();
const URL_OF = 'https://hooks.slack.example/services/T0/B0/secret';

it('adds, lists and removes, and prints no address', async () => {
  const desk = openDesk(await newFolder());
  expect((await desk.run('channel', 'list')).said).toEqual(['No channel.']);
  const added = await desk.run(
    'channel',
    'add',
    'slack',
    'Hotels',
    URL_OF,
    '--topic',
    'unit=Hotels & co',
    '--each',
  );
  expect(added).toEqual({ status: 0, said: ['Channel added: Hotels.'], warned: [] });
  await desk.run('channel', 'add', 'teams', 'Everybody', `${URL_OF}2`, '--lang', 'fr');
  const listed = (await desk.run('channel', 'list')).said;
  expect(listed).toEqual([
    'Hotels · slack (hooks.slack.example) · unit=Hotels & co · each practice',
    'Everybody · teams (hooks.slack.example) · the whole company · every week',
  ]);
  expect(listed.join('')).not.toContain('secret');
  expect((await desk.run('channel', 'remove', 'Hotels')).said).toEqual(['Channel removed: Hotels.']);
  expect(await desk.read((db) => db.count('channels'))).toBe(1);
});

it('says what is wrong, in the language of the terminal', async () => {
  const desk = openDesk(await newFolder(), 'fr');
  for (const [kind, url, topic, place] of [
    ['irc', URL_OF, 'unit=A', 'kind'],
    ['slack', 'http://hooks.example/x', 'unit=A', 'url'],
    ['slack', URL_OF, 'person=A', 'topic'],
  ] as const) {
    const { status, warned } = await desk.run('channel', 'add', kind, 'A', url, '--topic', topic);
    expect([status, warned[0]]).toEqual([1, expect.stringContaining(`Refusé (${place})`)]);
  }
  await desk.run('channel', 'add', 'slack', 'A', URL_OF);
  expect((await desk.run('channel', 'add', 'slack', 'B', URL_OF)).warned).toEqual([
    'Cette adresse a déjà son salon.',
  ]);
  expect((await desk.run('channel', 'remove', 'C')).warned).toEqual(['Aucun salon ne s’appelle C.']);
});
