/** Sharing from the widget: never a form first; doubles beside; undo and the small questions after. */
import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { PracticeView } from '#contract/practice';
import { Outbox, type Act } from '#widget/model/outbox.ts';
import { ShareModel } from '#widget/model/share.ts';
import { ShareView } from '#widget/ui/views/share/share-view.tsx';
import '#widget/ui/views/notification/notification.css';
import '#widget/ui/views/share/share.css';
import '#widget/ui/picture-picker.css';
import { offline, practice, uuid } from '../../sample.ts';
import { draw, expectAccessible } from '../draw.tsx';

function stage(found: readonly PracticeView[] = [], parent?: PracticeView, down = false) {
  const sent: Act[] = [];
  const opened: string[] = [];
  let ids = 300;
  const outbox = new Outbox({
    send: async (act) => {
      if (down) throw offline();
      sent.push(act);
    },
    readKept: () => [],
    writeKept: () => undefined,
  });
  const source = {
    findSimilar: async () => found,
    readKept: () => ({ text: '' }),
    writeKept: () => undefined,
    readPictures: () => [],
    writePictures: () => undefined,
    newId: () => uuid((ids += 1)),
    now: () => Date.now(),
    lang: () => 'fr' as const,
    wait: () => Promise.resolve(),
  };
  const model = new ShareModel(source, outbox, parent);
  const view = () => <ShareView model={model} outbox={outbox} onOpen={(id) => void opened.push(id)} />;
  return { view, model, sent, opened };
}
const TEXT = 'Petit déjeuner dans la salle de pause, puis un essai de deux semaines';

it('shares by keyboard alone: one text, one key, then one question at a time', async () => {
  const { view, sent } = stage();
  draw(view());
  await page.getByRole('textbox').fill(TEXT);
  // Past the pictures, which are there for who has one.
  await userEvent.keyboard('{Tab}{Tab}{Enter}');
  await expect.element(page.getByRole('button', { name: /Annuler/ })).toBeVisible();
  expect(sent.map(({ name }) => name)).toEqual(['sharePractice']);
  await page.getByRole('button', { name: 'Passer' }).click();
  await expect.element(page.getByText(/objection/)).toBeVisible();
});

it('offers a double, and adds mine to it as evidence', async () => {
  const { view, sent } = stage([practice(2)]);
  draw(view());
  await page.getByRole('textbox').fill(TEXT);
  await page.getByRole('button', { name: /Ajouter la mienne comme preuve à/ }).click();
  await expect.element(page.getByText(/Ajoutée comme preuve/)).toBeVisible();
  expect(sent).toMatchObject([{ name: 'recordVerdict', body: { verdict: 'worked', note: TEXT } }]);
});

async function photograph(name: string): Promise<File> {
  const canvas = new OffscreenCanvas(40, 30);
  canvas.getContext('2d')?.fillRect(5, 5, 20, 20);
  return new File([await canvas.convertToBlob({ type: 'image/png' })], name, { type: 'image/png' });
}

it('carries pictures: chosen, seen, taken away, sent before what shows them', async () => {
  const { view, sent } = stage();
  draw(view());
  await page.getByRole('textbox').fill(TEXT);
  const files = [await photograph('a.png'), await photograph('b.png')];
  await userEvent.upload(page.getByLabelText('Ajouter une photo'), files);
  await expect.element(page.getByRole('img', { name: 'Photo 2' })).toBeVisible();
  await page.getByRole('button', { name: 'Retirer la photo 1' }).click();
  await expect.element(page.getByRole('img', { name: 'Photo 2' })).not.toBeInTheDocument();
  await userEvent.upload(page.getByLabelText('Une autre photo'), new File(['no picture'], 'c.png'));
  await expect.element(page.getByRole('alert')).toBeVisible();
  await page.getByRole('button', { name: 'Partager' }).click();
  await expect.poll(() => sent.map(({ name }) => name)).toEqual(['addPicture', 'sharePractice']);
  expect(sent[0]?.picture).toMatch(/^data:image\/jpeg;base64,/);
  await expect.element(page.getByRole('img', { name: 'Photo 1' })).not.toBeInTheDocument();
});

it('says what waits for the network', async () => {
  const { view } = stage([], undefined, true);
  draw(view());
  await page.getByRole('textbox').fill(TEXT);
  await page.getByRole('button', { name: 'Partager' }).click();
  await expect.element(page.getByText(/1\senvoi attend le réseau/)).toBeVisible();
});

it('is accessible, with doubles, as an adaptation, and after', async () => {
  const doubles = stage([practice(2), practice(3)]);
  doubles.model.write(TEXT);
  await expect.poll(() => doubles.model.similar.value.length).toBe(2);
  await expectAccessible(doubles.view);
  doubles.model.addPictures([
    'data:image/gif;base64,R0lGODlhAQABAAAAACw=',
    'data:image/gif;base64,R0lGODlhAQABAAAAACw=',
  ]);
  await expectAccessible(doubles.view);
  const adapted = stage([], practice(5));
  await expectAccessible(adapted.view);
  adapted.model.write(TEXT);
  adapted.model.publish();
  await expectAccessible(adapted.view);
});
