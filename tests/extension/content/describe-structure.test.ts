/** The report of a page holds its structure and not one word of it: proved over pages full of words. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { PageReport } from '#contract/page-report';
import { describeStructure, describeUnread, isForm } from '../../../extension/content/describe-structure.ts';
import { adapterOf } from '../../../extension/crm/adapters.ts';
import { readRecord } from '../../../extension/crm/read-record.ts';
import { cases } from '../crm/pages/cases.ts';
import { answers, openPage } from '../support/open-page.ts';

const silent = cases.filter(({ read }) => read === undefined);

const page = (html: string) => openPage(html, 'https://crm.example/1').document;

it('keeps tags, names of attributes and which of our labels stand where', () => {
  const html = `<main class="x"><h1>Hôtel</h1><dl data-name="account"><dt>Secteur</dt><dd title="Hôtellerie">Hôtellerie</dd></dl>
    <script>var secret = 'Hôtel'</script></main>`;
  expect(describeStructure(page(html))).toEqual([
    { depth: 0, tag: 'main', attributes: ['class'], labels: [] },
    { depth: 1, tag: 'h1', attributes: [], labels: [] },
    { depth: 1, tag: 'dl', attributes: ['data-name'], labels: [] },
    { depth: 2, tag: 'dt', attributes: [], labels: ['sector'] },
    { depth: 2, tag: 'dd', attributes: ['title'], labels: [] },
  ]);
});

/** Words of a customer, which no tag, attribute or label of ours contains. */
const word = fc.stringMatching(/^[b-df-hj-np-tv-z]{6,12}$/).map((text) => `Q${text}Q`);

it('holds no text, no value and no address of any page', () => {
  fc.assert(
    fc.property(fc.array(word, { minLength: 8, maxLength: 8 }), (words) => {
      const [a, b, c, d, e, f, g, h] = words;
      const html = `<main id="${a}" class="${b}" data-${c?.toLowerCase()}="${d}"><h1 title="${e}">${f}</h1>
        <a href="https://crm.example/${g}">Ville</a><textarea>${h}</textarea><${a?.toLowerCase()}-x>${b}</${a?.toLowerCase()}-x>
        <input value="${c}" placeholder="${d}"><!-- ${e} --></main>`;
      const nodes = [...describeStructure(page(html))];
      const report = {
        adapter: 'EspoCRM',
        version: '1.0',
        kind: 'account',
        found: { ask: true, page: true },
        nodes,
      };
      expect(PageReport.safeParse(report).success).toBe(true);
      const text = JSON.stringify(nodes);
      for (const each of words.filter((one) => one !== a && one !== c)) expect(text).not.toContain(each);
      // Values of attributes as well, whatever the case that the document gives them.
      expect(text).not.toContain(`"${a}"`);
    }),
  );
});

it('gives a bounded number of elements, of a bounded depth', () => {
  const deep = page('<main>' + '<div>'.repeat(60) + '</div>'.repeat(60) + '<p></p>'.repeat(900) + '</main>');
  const nodes = describeStructure(deep);
  expect(nodes.length).toBe(400);
  expect(Math.max(...nodes.map(({ depth }) => depth))).toBeLessThanOrEqual(14);
});

it('knows a login and an edit form', () => {
  expect(isForm(page('<form><input name="u"><input type="password"></form>'))).toBe(true);
  expect(isForm(page(`<form>${'<input>'.repeat(8)}</form>`))).toBe(true);
  expect(isForm(page('<form><input type="search"></form><h1>x</h1>'))).toBe(false);
});

it.each([
  ['a login', '<form><label>Ville</label><label>Secteur</label><input type="password"></form>'],
  ['a refusal', '<main><h1>Accès refusé</h1><p>Vous n’avez pas ce droit.</p></main>'],
  ['a page that is still drawing', '<main></main>'],
  ['one word that happens to be a label', '<main><span>Client</span><p>Accueil</p></main>'],
])('tells nothing of %s', (_what, html) => expect(describeUnread(page(html))).toBeUndefined());

it('tells the structure where our labels stand', () => {
  const html = '<main><dl><dt>Secteur</dt><dd>x</dd><dt>Ville</dt><dd>y</dd></dl></main>';
  expect(describeUnread(page(html))?.flatMap(({ labels }) => labels)).toEqual(['sector', 'city']);
});

/** Everything that an adapter leaves unread on purpose: lists, forms, paper, portals, refusals. */
it.each(silent)('$crm, $name: nothing is noted', async ({ html, url, session }) => {
  const shown = openPage(html, url);
  const adapter = adapterOf(shown);
  const place = adapter?.placeOf(shown);
  // No place: the companion does not even wait. A place: what it does not read must look like no record.
  if (!adapter || !place) return;
  const record = await readRecord(adapter, place, { page: shown, session: answers(session) });
  expect(record?.fields ?? []).toEqual([]);
  expect(describeUnread(shown.document)).toBeUndefined();
});
