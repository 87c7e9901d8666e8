/** The register names every table that there is, in both languages; the notice only what names people. */
import { expect, it } from 'vitest';
import { INDEXES } from '../../../api/usecases/ports.ts';
import { temporaryFolders } from '../store/temporary-folder.ts';
import { openDesk } from './desk.ts';

const newFolder = temporaryFolders();

it('prints every table, with the company’s name', async () => {
  const desk = openDesk(await newFolder(), 'fr');
  await desk.write((db) => db.put('settings', { id: 'company', value: 'Maison Arvelle' }));
  const { status, said } = await desk.run('register');
  expect(status).toBe(0);
  expect(said[0]).toBe('# Registre des traitements · Relais · Maison Arvelle');
  for (const table of Object.keys(INDEXES)) {
    expect(said.some((line) => line.startsWith(`| ${table} | `))).toBe(true);
  }
  expect(said.join('\n')).not.toContain('undefined');
});

it('prints the notice in the language asked for, without tables that name nobody', async () => {
  const desk = openDesk(await newFolder());
  const { said } = await desk.run('register', '--notice', '--lang', 'fr');
  expect(said[0]).toBe('# Ce que Relais garde de vous');
  expect(said.join('\n')).toContain('Réponses aux quiz, pour la personne seule · 365 jours');
  expect(said.join('\n')).not.toContain('Réglages de l’entreprise');
  const english = await desk.run('register', '--notice');
  expect(english.said[0]).toBe('# What Relais keeps of you');
});
