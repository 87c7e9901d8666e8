/** The taught adapter: reads by what was pointed at, keeps silent on half a page, wins by a person's own words only. */
import { describe, expect, it } from 'vitest';
import type { TaughtPage } from '#contract/taught';
import { taught } from '../../../extension/crm/taught.ts';
import { openPage, told } from '../support/open-page.ts';
import { taughtPage } from '../../api/http/examples/taught-page.ts';

const DEAL: TaughtPage = taughtPage({
  kind: 'opportunity',
  path: '/affaires/{id}',
  fields: [
    { key: 'name', way: { by: 'title' } },
    { key: 'stage', way: { by: 'label', label: 'Étape' } },
  ],
  won: 'Signée',
});
const deal = (stage: string) =>
  openPage(
    `<h1>Machines</h1><table><tr><th>Étape</th><td>${stage}</td></tr></table>`,
    'https://crm.example/affaires/7',
  );
const read = (page: TaughtPage, html: string) => {
  const shown = openPage(html, 'https://crm.example/clients/4711');
  const adapter = taught([page]);
  const place = adapter.placeOf(shown);
  return place && adapter.read(shown, place);
};

describe('an account', () => {
  const html = '<h1>Hôtel du Parc</h1><dl><dt>Secteur d’activité</dt><dd>Hôtellerie</dd></dl>';

  it('is read where it was taught', () => {
    const reading = read(taughtPage(), html);
    expect(told(reading?.fields)).toEqual({ name: 'Hôtel du Parc', sector: 'Hôtellerie' });
    expect(reading?.won).toBeUndefined();
  });

  it.each([
    ['without its name', '<dl><dt>Secteur d’activité</dt><dd>Hôtellerie</dd></dl>'],
    ['with its name and nothing else', '<h1>Connexion</h1><form><input name="login"></form>'],
    ['with two titles', '<h1>A</h1><h1>B</h1><dl><dt>Secteur d’activité</dt><dd>x</dd></dl>'],
  ])('is silent %s', (_what, page) => {
    expect(read(taughtPage(), page)).toBeUndefined();
  });

  it('is nothing at another address', () => {
    expect(taught([taughtPage()]).placeOf(openPage(html, 'https://crm.example/clients'))).toBeUndefined();
  });
});

describe('a deal', () => {
  const won = (page: TaughtPage, stage: string) => {
    const shown = deal(stage);
    const adapter = taught([page]);
    const place = adapter.placeOf(shown);
    return place && adapter.read(shown, place)?.won;
  };

  it('is won by exactly the words that were chosen', () => {
    expect([won(DEAL, 'Signée'), won(DEAL, ' signee '), won(DEAL, 'Signée à 90 %')]).toEqual([
      true,
      true,
      false,
    ]);
  });

  it('is never won where nobody chose a word, whatever the label says', () => {
    const { won: _won, ...open } = DEAL;
    expect(['Gagnée', 'Won', 'Closed Won'].map((stage) => won(open, stage))).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('watches the box of its stage', () => {
    const shown = deal('Devis');
    expect(taught([DEAL]).stageBox?.(shown)?.localName).toBe('tr');
  });
});
