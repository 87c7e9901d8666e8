/** One suite for every adapter: what a page says is read, wholly and nothing else; what is not sure is silence. */
import { existsSync, readFileSync } from 'node:fs';
import { DOMParser } from 'linkedom';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { adapterOf, adapters } from '../../../extension/crm/adapters.ts';
import { readRecord } from '../../../extension/crm/read-record.ts';
import { answers, openPage, told } from '../support/open-page.ts';
import { cases } from './pages/cases.ts';

// The content script has the browser's own.
beforeAll(() => void vi.stubGlobal('DOMParser', DOMParser));

/** Where no code tells of a win, a won deal is read and nothing is said of it. Close has no page of a deal. */
const WITHOUT_CODE = new Set(
  adapters.filter(({ stageBox, ask }) => !stageBox && !ask).map(({ name }) => name),
);

it.each(adapters.map(({ name }) => name))(
  '%s has pages: account, open and won deal, and silent ones',
  (name) => {
    const own = cases.filter((each) => each.crm === name);
    const has = (test: (one: (typeof own)[number]) => boolean) => expect(own.some(test)).toBe(true);
    has(({ read }) => read === undefined);
    has(({ read }) => read?.kind === 'account');
    if (name === 'Close') return;
    if (WITHOUT_CODE.has(name)) {
      has(({ name: page, read }) => read?.kind === 'opportunity' && page.startsWith('won'));
      for (const { read } of own) expect(read?.won).toBeUndefined();
      return;
    }
    has(({ read }) => read?.won === false);
    has(({ read }) => read?.won === true);
  },
);

describe.each(cases)('$crm: $name', ({ url, html, session, read, crm }) => {
  it('is read as a person would read it', async () => {
    const page = openPage(html, url);
    const adapter = adapterOf(page);
    const place = adapter?.placeOf(page);
    if (read) expect(adapter?.name).toBe(crm);
    const asked = answers(session);
    const record = adapter && place && (await readRecord(adapter, place, { page, session: asked }));
    expect(record === undefined || record.fields.length === 0).toBe(read === undefined);
    if (!read) return;
    expect(record).toMatchObject({
      crm,
      kind: read.kind,
      id: read.id,
      ...(read.won === undefined ? {} : { won: read.won }),
    });
    expect(told(record?.fields)).toMatchObject(read.fields);
    expect(Object.keys(told(record?.fields)).toSorted()).toEqual(Object.keys(read.fields).toSorted());
    // A field read twice says two things, or one too loud.
    const keys = (record?.fields ?? []).map(({ key }) => key);
    expect(keys).toEqual([...new Set(keys)]);
    expect(record?.account && told(record.account.fields)).toEqual(read.account);
    expect(record?.won).toBe(read.won);
    for (const [key, code] of Object.entries(read.codes ?? {}))
      expect(record?.fields.find((field) => field.key === key)).toMatchObject({ key, code });
  });
});

it('leaves the pages of others alone', () => {
  expect(
    adapterOf(
      openPage('<main><h1>Journal</h1></main>', 'https://news.example/#Account/view/abcdef0123456789a'),
    ),
  ).toBeUndefined();
});

/** Real pages, where there are some beside the project. */
const REAL = process.env['RELAIS_CRM_PAGES'] ?? '';
interface Expected {
  readonly url: string;
  readonly kind: string;
  readonly id: string;
  readonly fields: Readonly<Record<string, unknown>>;
}
describe.skipIf(!existsSync(REAL))('real pages', () => {
  it.each(['espocrm', 'dolibarr'])('%s', async (folder) => {
    const expected = JSON.parse(readFileSync(`${REAL}/${folder}/expected.json`, 'utf8')) as Record<
      string,
      Expected
    >;
    for (const [name, { url, kind, id, fields }] of Object.entries(expected)) {
      const page = openPage(readFileSync(`${REAL}/${folder}/${name}.html`, 'utf8'), url);
      const adapter = adapterOf(page);
      const place = adapter?.placeOf(page);
      expect({ name, place }).toEqual({ name, place: { kind, id } });
      const record = adapter && place && (await readRecord(adapter, place, { page, session: answers() }));
      const read: Record<string, unknown> = { ...told(record?.fields), won: record?.won };
      for (const [key, value] of Object.entries(fields)) {
        // Told there as not on the page: `naf` of EspoCRM, and stages by their code where the page has only words.
        if (
          String(value).includes('REST only') ||
          (folder === 'espocrm' && key === 'stage') ||
          key === 'currency'
        )
          continue;
        const got =
          key === 'amount'
            ? Number(
                String(read[key])
                  .replace(/[^\d,]/g, '')
                  .replace(',', '.'),
              )
            : read[key];
        expect({ name, key, got }).toEqual({
          name,
          key,
          got: Array.isArray(value) ? value.join(', ') : value,
        });
      }
    }
  });
});
