/** Files taken in: judged by content, kept as they came, owned, and never replaced. */
import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { makePdf } from '../../pdf.ts';
import { codeOf, setStage } from '../stage.ts';
import { sendFile } from './kit.ts';

it('keeps a PDF byte for byte under its owner’s name; the same again is the same, another is a conflict', async () => {
  const stage = await setStage();
  const [id, bytes] = [randomUUID(), makePdf()];
  const told = await sendFile(stage, 'karim', { id, bytes, name: '../Tarif.PDF' });
  expect(told).toEqual({ id, name: 'Tarif.pdf', bytes: bytes.length });
  expect(await stage.ports.kitShelf.get(id)).toEqual(bytes);
  expect(await sendFile(stage, 'karim', { id, bytes })).toEqual(told);
  expect(await codeOf(sendFile(stage, 'karim', { id, bytes: makePdf('Autre') }))).toBe('conflict');
  expect(await codeOf(sendFile(stage, 'helene', { id, bytes }))).toBe('conflict');
  expect(await stage.ports.kitShelf.get(id)).toEqual(bytes);
});

it('refuses what is no PDF, whatever it calls itself, and keeps nothing of it', async () => {
  const stage = await setStage();
  const id = randomUUID();
  const bytes = new TextEncoder().encode('<!doctype html><script>alert(1)</script>');
  expect(await codeOf(sendFile(stage, 'karim', { id, bytes }))).toBe('file-refused');
  expect(await stage.ports.kitShelf.get(id)).toBeUndefined();
});
