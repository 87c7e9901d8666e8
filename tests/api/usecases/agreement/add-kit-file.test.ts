/** Files taken in: judged by content, kept as they came, owned, and never replaced. */
import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { makePdf } from '../../pdf.ts';
import { makeOffice, makeOpen, makeZip, officeParts } from '../../zip.ts';
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

it('keeps office files as they came, named after what they are', async () => {
  const stage = await setStage();
  const [sheet, text] = [makeOffice('xlsx'), makeOpen('odt')];
  const told = await sendFile(stage, 'karim', { bytes: sheet, name: 'Bon de commande.XLSX' });
  expect(told).toMatchObject({ name: 'Bon de commande.xlsx', bytes: sheet.length });
  expect(await stage.ports.kitShelf.get(told.id)).toEqual(sheet);
  expect(await sendFile(stage, 'karim', { bytes: text, name: 'Argumentaire' })).toMatchObject({
    name: 'Argumentaire.odt',
  });
});

it('refuses macros by their own code, and a file that is called otherwise than it is', async () => {
  const stage = await setStage();
  const send = (bytes: Uint8Array, name: string) => codeOf(sendFile(stage, 'karim', { bytes, name }));
  const macros = makeZip([...officeParts('docx'), { name: 'word/vbaProject.bin', text: 'x' }]);
  expect(await send(macros, 'Tarif.docx')).toBe('macros-refused');
  expect(await send(macros, 'Tarif.docm')).toBe('macros-refused');
  expect(await send(makeOffice('docx'), 'Tarif.pdf')).toBe('file-refused');
  expect(await send(makePdf(), 'Tarif.docx')).toBe('file-refused');
  expect(await stage.store.read((db) => db.count('kitFiles'))).toBe(0);
});

it('refuses what is none of these, whatever it calls itself, and keeps nothing of it', async () => {
  const stage = await setStage();
  const id = randomUUID();
  const bytes = new TextEncoder().encode('<!doctype html><script>alert(1)</script>');
  expect(await codeOf(sendFile(stage, 'karim', { id, bytes }))).toBe('file-refused');
  expect(await stage.ports.kitShelf.get(id)).toBeUndefined();
});
