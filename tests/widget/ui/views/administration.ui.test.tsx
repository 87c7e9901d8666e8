/** Administration: a channel added, tried and removed, its failure in words; learning put back; empty, failed, and clean for axe. */
import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import type { Company } from '#contract/company';
import type { ChannelDraft } from '#contract/channel';
import { ChannelsModel, type ChannelSource } from '#widget/model/administration-channels.ts';
import { GlossaryModel } from '#widget/model/glossary.ts';
import { AdministrationModel, type AdministrationSource } from '#widget/model/administration.ts';
import { AdministrationView } from '#widget/ui/views/administration/administration-view.tsx';
import '#widget/ui/views/administration/administration.css';
import '#widget/ui/views/notification/notification.css';
import { channel, learned, pageReport, silentGlossary, unlearned } from '../../administration-sample.ts';
import { offline, uuid } from '../../sample.ts';
import { draw, expectAccessible } from '../draw.tsx';

const company: Company = {
  name: 'Maison',
  units: ['Hotels', 'Office'],
  regions: [],
  glossary: [{ kind: 'product', name: 'Filtre', aliases: [], concepts: [] }],
};
const broken = channel(1, { name: 'Ventes', problem: 'HTTP 404', topic: { kind: 'unit', what: 'Hotels' } });

async function stage(over: Partial<ChannelSource & AdministrationSource> = {}) {
  const drafts: ChannelDraft[] = [];
  const tried: string[] = [];
  const source: ChannelSource & AdministrationSource = {
    newId: () => uuid(9),
    list: async () => [broken, channel(2, { deliveredAt: '2026-11-20T10:00:00.000Z', waiting: 1 })],
    add: async (draft) => {
      drafts.push(draft);
      return channel(9, { name: draft.name });
    },
    attempt: async (id) => void tried.push(id),
    remove: async () => undefined,
    readLearning: async () => learned,
    resetLearning: async (on, forget) => unlearned(on, forget),
    listReports: async () => [pageReport],
    ...over,
  };
  const channels = new ChannelsModel(source);
  const model = new AdministrationModel(source);
  const glossary = new GlossaryModel({ ...silentGlossary, list: async () => company.glossary });
  await Promise.all([channels.list.load(), glossary.list.load(), model.load()]);
  const view = () => (
    <AdministrationView
      channels={channels}
      model={model}
      company={company}
      mapped={{ sector: ['hotel', 'office'], lever: ['trial'] }}
      words={{ model: glossary, onDownload: () => {} }}
    />
  );
  return { view, drafts, tried, channels };
}

it('adds a channel of one unit, and forgets its address', async () => {
  const { view, drafts } = await stage();
  const into = draw(view());
  await page.getByRole('textbox', { name: 'Nom du salon' }).fill('Hotels');
  await page.getByRole('textbox', { name: /Adresse du webhook/ }).fill('http://hooks.example/x');
  await page.getByRole('button', { name: 'Ajouter un salon' }).click();
  await expect.element(page.getByText(/Il faut une adresse complète/)).toBeVisible();
  await page.getByRole('textbox', { name: /Adresse du webhook/ }).fill('https://hooks.example/T0K3N');
  await page.getByRole('combobox', { name: 'Sujet' }).selectOptions('unit:Hotels');
  await page.getByRole('button', { name: 'Ajouter un salon' }).click();
  await expect.element(page.getByRole('textbox', { name: /Adresse du webhook/ })).toHaveValue('');
  expect(drafts).toMatchObject([
    { name: 'Hotels', url: 'https://hooks.example/T0K3N', topic: { kind: 'unit', what: 'Hotels' } },
  ]);
  expect(into.innerHTML).not.toContain('T0K3N');
});

it('adds a channel of a sector and of a lever of the map', async () => {
  const { view, drafts } = await stage();
  draw(view());
  for (const topic of ['sector:hotel', 'lever:trial']) {
    await page.getByRole('textbox', { name: 'Nom du salon' }).fill(topic);
    await page.getByRole('textbox', { name: /Adresse du webhook/ }).fill(`https://hooks.example/${topic}`);
    await page.getByRole('combobox', { name: 'Sujet' }).selectOptions(topic);
    await page.getByRole('button', { name: 'Ajouter un salon' }).click();
    await expect.element(page.getByRole('textbox', { name: /Adresse du webhook/ })).toHaveValue('');
  }
  expect(drafts).toMatchObject([
    { topic: { kind: 'sector', what: 'hotel' } },
    { topic: { kind: 'lever', what: 'trial' } },
  ]);
});

it('says a failure in words, tries, and removes when asked twice', async () => {
  const { view, tried } = await stage();
  draw(view());
  await expect.element(page.getByText(/n’existe plus là-bas/)).toBeVisible();
  await expect.element(page.getByText(/404/)).not.toBeInTheDocument();
  await page.getByRole('button', { name: /message à Ventes/ }).click();
  expect(tried).toEqual([broken.id]);
  await page.getByRole('button', { name: 'Retirer Ventes' }).click();
  await page.getByRole('button', { name: 'Retirer pour de bon' }).click();
  await expect.element(page.getByText('Ventes', { exact: true })).not.toBeInTheDocument();
});

it('puts back what was learned in one click, and learns again in another', async () => {
  const { view } = await stage();
  draw(view());
  await expect.element(page.getByText(/31 réponses sur 40 \(8 collègues\)/)).toBeVisible();
  await expect.element(page.getByText(/n’a pas compté\s: 3/)).toBeVisible();
  await page.getByRole('button', { name: /Revenir au réglage/ }).click();
  await expect.element(page.getByText(/L’apprentissage est arrêté/)).toBeVisible();
  await page.getByRole('button', { name: 'Apprendre de toutes les réponses' }).click();
  await expect.element(page.getByText(/entendues dans l’heure/)).toBeVisible();
  await page.getByRole('button', { name: 'Arrêter d’apprendre' }).click();
  await page.getByRole('button', { name: /réponses à venir seulement/ }).click();
  await expect.element(page.getByText(/depuis le 23\snovembre\s2026/)).toBeVisible();
});

it('says of a page that is no longer understood what was missing, since when and for how many, and not one value', async () => {
  const items = Array.from({ length: 6 }, (_, n) => ({ ...pageReport, id: `${n}` }));
  const deal = { ...pageReport, id: 'd', report: { ...pageReport.report, kind: 'opportunity' as const } };
  const { view } = await stage({ listReports: async () => [...items, deal] });
  draw(view());
  for (const text of [
    '6 personnes',
    'moins de cinq personnes',
    /Manquait\s: la réponse du CRM à la session et la fiche dessinée\./,
    /Libellés introuvables\s: taille et ville\./,
    /Libellés introuvables\s: compte, étape et montant\./,
  ])
    await expect.element(page.getByText(text).first()).toBeVisible();
  expect(page.getByText('depuis le 20 novembre 2026').elements()).toHaveLength(2);
  expect(page.getByText(/extension 0\.1\.0/).elements()).toHaveLength(2);
});

it('is accessible: with everything, about to remove, empty, and failed', async () => {
  const full = await stage();
  await expectAccessible(full.view);
  full.channels.askRemoval(broken.id);
  await expectAccessible(full.view);
  const empty = await stage({
    list: async () => [],
    listReports: async () => [],
    readLearning: async () => unlearned(false),
  });
  await expectAccessible(empty.view);
  draw(empty.view());
  await expect.element(page.getByText('Aucun salon encore.')).toBeVisible();
  await expect.element(page.getByText(/Aucun signalement/)).toBeVisible();
  const no = () => Promise.reject(offline());
  const failed = await stage({ list: no, listReports: no, readLearning: no });
  await expectAccessible(failed.view);
  draw(failed.view());
  expect(page.getByRole('button', { name: 'Réessayer' }).elements()).toHaveLength(3);
});
