/** Files of kits over real HTTP: judged by content, handed out to be saved, never to be shown or run. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Problem } from '#contract/problem';
import { KIT_KINDS } from '#contract/kit-kinds';
import { makePdf } from '../pdf.ts';
import { makeOffice, makeOpen, makeZip, officeParts } from '../zip.ts';
import { startTestServer, type TestServer } from './test-server.ts';

let server: TestServer;
beforeAll(async () => void (server = await startTestServer()));
afterAll(() => server.close());

const add = (id: string, body: unknown, type = 'application/pdf', name = 'Tarif.pdf') =>
  server.callAs('karim', 'addKitFile', {
    params: { id },
    query: { name },
    body,
    headers: { 'content-type': type, 'accept-language': 'fr' },
  });

it('comes back byte for byte, to be saved under its name and in no page', async () => {
  const [id, bytes] = [randomUUID(), makePdf('Tarif')];
  expect((await add(id, bytes, 'application/octet-stream', "Tarif « été » (d'hiver).pdf")).status).toBe(200);
  const read = await server.callAs('karim', 'readKitFile', { params: { id } });
  expect(Object.fromEntries(read.headers)).toMatchObject({
    'content-type': 'application/pdf',
    'content-disposition':
      "attachment; filename=\"Tarif _ ete _ (d'hiver).pdf\"; filename*=UTF-8''Tarif%20%C2%AB%20%C3%A9t%C3%A9%20%C2%BB%20%28d%27hiver%29.pdf",
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'; sandbox",
    'cache-control': 'private, max-age=31536000, immutable',
    'cross-origin-resource-policy': 'same-origin',
  });
  expect(new Uint8Array(await read.arrayBuffer())).toEqual(bytes);
  const again = await server.callAs('karim', 'readKitFile', {
    params: { id },
    headers: { 'if-none-match': read.headers.get('etag') ?? '' },
  });
  expect(again.status).toBe(304);
  expect((await server.callAs('bruno', 'readKitFile', { params: { id } })).status).toBe(404);
});

it.each([
  ['Bon de commande.docx', makeOffice('docx'), KIT_KINDS.docx],
  ['Bon de commande.xlsx', makeOffice('xlsx'), KIT_KINDS.xlsx],
  ['Bon de commande.pptx', makeOffice('pptx'), KIT_KINDS.pptx],
  ['Bon de commande.odt', makeOpen('odt'), KIT_KINDS.odt],
  ['Bon de commande.ods', makeOpen('ods'), KIT_KINDS.ods],
  ['Bon de commande.odp', makeOpen('odp'), KIT_KINDS.odp],
])('%s leaves as what it is, to be saved, and is nowhere opened', async (name, bytes, type) => {
  const id = randomUUID();
  expect((await add(id, bytes, type, name)).status).toBe(200);
  const read = await server.callAs('karim', 'readKitFile', { params: { id } });
  expect(Object.fromEntries(read.headers)).toMatchObject({
    'content-type': type,
    'content-disposition': `attachment; filename="${name}"; filename*=UTF-8''${encodeURIComponent(name)}`,
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'; sandbox",
  });
  expect(new Uint8Array(await read.arrayBuffer())).toEqual(bytes);
});

it('says of macros what to do about them', async () => {
  const macros = makeZip([...officeParts('docx'), { name: 'word/vbaProject.bin', text: 'x' }]);
  const response = await add(randomUUID(), macros, KIT_KINDS.docx, 'Tarif.docx');
  const problem = Problem.parse(await response.json());
  expect([response.status, problem.code]).toEqual([422, 'macros-refused']);
  expect(problem.title).toMatch(/sans macros/);
});

it('takes ten megabytes and no more', async () => {
  const most = 10 * 1024 * 1024;
  const bytes = makePdf('Gros', most - makePdf('Gros').length);
  // The places of the objects are padded to ten digits, so the length is that of the padding.
  const spare = bytes.length - most;
  const whole = makePdf('Gros', most - makePdf('Gros').length - spare);
  expect(whole.length).toBe(most);
  expect((await add(randomUUID(), whole)).status).toBe(200);
  const response = await add(randomUUID(), makePdf('Gros', most));
  expect(Problem.parse(await response.json()).code).toBe('too-large');
});

it.each([
  [
    'a page that calls itself one',
    '<!doctype html><script>alert(1)</script>',
    'application/pdf',
    'file-refused',
  ],
  ['one cut short', makePdf().slice(0, -30), 'application/pdf', 'file-refused'],
  ['nothing', '', 'application/pdf', 'file-refused'],
  ['a page', '<!doctype html>', 'text/html', 'wrong-type'],
  ['an office file sent as a PDF', makeOffice('docx'), 'application/pdf', 'file-refused'],
  ['an office file called a PDF', makeOffice('docx'), 'application/octet-stream', 'file-refused'],
  ['a document of macros', 'macros', 'application/vnd.ms-word.document.macroEnabled.12', 'wrong-type'],
])('%s is refused in the reader’s language', async (_what, body, type, code) => {
  const response = await add(randomUUID(), body, type);
  const problem = Problem.parse(await response.json());
  expect(problem.code).toBe(code);
  if (code === 'file-refused') expect(problem.title).toMatch(/^Ce n’est pas un fichier entier/);
});
