/** Sharing: one text, one click, nothing lost; a double becomes evidence; an adaptation says its difference. */
import { expect, it } from 'vitest';
import type { PracticeView } from '#contract/practice';
import { Outbox, type Act } from '#widget/model/outbox.ts';
import { ShareModel, type KeptShare } from '#widget/model/share.ts';
import type { TakenPicture } from '#widget/model/taken-picture.ts';
import { offline, practice, uuid } from '../sample.ts';

interface Given {
  readonly parent?: PracticeView;
  readonly found?: () => Promise<readonly PracticeView[]>;
  readonly down?: boolean;
  readonly kept?: KeptShare;
}

function stage({ parent, found = async () => [practice(2)], down = false, kept = { text: '' } }: Given = {}) {
  const sent: Act[] = [];
  const memory = {
    kept,
    acts: [] as readonly Act[],
    asked: [] as string[],
    ids: 100,
    pictures: [] as readonly TakenPicture[],
  };
  const outbox = new Outbox({
    send: async (act) => {
      if (down) throw offline();
      sent.push(act);
    },
    readKept: () => memory.acts,
    writeKept: (acts) => void (memory.acts = acts),
  });
  const source = {
    findSimilar: (text: string) => {
      memory.asked.push(text);
      return found();
    },
    readKept: () => memory.kept,
    writeKept: (next: KeptShare) => void (memory.kept = next),
    readPictures: () => memory.pictures,
    writePictures: (next: readonly TakenPicture[]) => void (memory.pictures = next),
    newId: () => uuid((memory.ids += 1)),
    now: () => 5000,
    lang: () => 'fr' as const,
    wait: () => Promise.resolve(),
  };
  const model = new ShareModel(source, outbox, parent);
  const settle = () => new Promise<void>((resolve) => setTimeout(resolve));
  return { model, outbox, sent, memory, settle };
}
const TEXT = 'Petit déjeuner dans la salle de pause. Puis un essai de deux semaines.';

it('keeps what is written, and publishes title and story at one click', async () => {
  const { model, memory, sent, settle } = stage();
  model.write(TEXT);
  expect(memory.kept).toEqual({ text: TEXT });
  model.publish();
  model.publish();
  await settle();
  expect(sent).toHaveLength(1);
  expect(sent[0]?.body).toMatchObject({
    kind: 'practice',
    title: 'Petit déjeuner dans la salle de pause',
    body: 'Puis un essai de deux semaines.',
  });
  expect(memory.kept).toMatchObject({ text: '', share: { at: 5000 } });
});

it('holds it while there is no network, and in another life of the page', async () => {
  const { model, memory, settle } = stage({ down: true });
  model.write(TEXT);
  model.publish();
  await settle();
  expect(memory.acts.map(({ name }) => name)).toEqual(['sharePractice']);
  expect(stage({ kept: { text: 'À moitié écrit' } }).model.text.value).toBe('À moitié écrit');
});

it('gives the words back when it is undone', async () => {
  const { model, sent, settle } = stage();
  model.write(TEXT);
  model.publish();
  await settle();
  model.undo();
  await settle();
  expect([model.text.value, model.share.value]).toEqual([TEXT, undefined]);
  expect(sent.map(({ name }) => name)).toEqual(['sharePractice', 'withdrawPractice']);
});

it('sends its pictures before what shows them, and gives them back when undone', async () => {
  const { model, memory, sent, settle } = stage();
  model.write(TEXT);
  model.addPictures(['data:image/png;base64,AA==', 'data:image/png;base64,AQ==']);
  const [first, second] = model.pictures.value;
  model.removePicture(first?.id ?? '');
  expect(memory.pictures).toEqual([second]);
  model.publish();
  await settle();
  expect(sent.map(({ name, picture }) => [name, picture])).toEqual([
    ['addPicture', 'data:image/png;base64,AQ=='],
    ['sharePractice', undefined],
  ]);
  expect(sent[0]?.params).toEqual({ id: second?.id });
  expect(sent[1]?.body).toMatchObject({ pictures: [second?.id] });
  expect(model.pictures.value).toEqual([]);
  model.undo();
  expect(memory.pictures).toEqual([second]);
});

it('gives its pictures to the proof that it becomes', async () => {
  const { model, sent, settle } = stage();
  model.write(TEXT);
  model.addPictures(['data:image/png;base64,AA==']);
  const id = model.pictures.value[0]?.id;
  model.join(practice(2));
  await settle();
  expect(sent.map(({ name }) => name)).toEqual(['addPicture', 'recordVerdict']);
  expect(sent[1]?.body).toMatchObject({ verdict: 'worked', pictures: [id] });
  expect(model.pictures.value).toEqual([]);
});

it('asks one small question at a time', async () => {
  const { model, sent, settle } = stage();
  model.write(TEXT);
  model.publish();
  expect(model.share.value?.questions).toEqual(['lever', 'objection', 'material']);
  model.tell('lever', { lever: 'breakfast' });
  model.skip('objection');
  expect(model.share.value?.questions).toEqual(['material']);
  await settle();
  expect(sent.at(-1)).toMatchObject({ name: 'editPractice', body: { lever: 'breakfast' } });
  model.again();
  expect(model.share.value).toBeUndefined();
});

it('looks for doubles when there is enough to compare, and drops what was asked before', async () => {
  const { model, memory, settle } = stage();
  model.write('Petit déjeuner');
  model.write(TEXT);
  await settle();
  expect([memory.asked, model.similar.value.length]).toEqual([[TEXT], 1]);
  model.write('Trop court');
  await settle();
  expect(model.similar.value).toEqual([]);
});

it('adds mine as evidence instead of a double', async () => {
  const { model, sent, settle } = stage();
  model.write(TEXT);
  await settle();
  model.join(practice(2));
  await settle();
  expect(sent).toMatchObject([
    { name: 'recordVerdict', params: { id: uuid(2) }, body: { verdict: 'worked', note: TEXT } },
  ]);
  expect([model.text.value, model.joined.value?.id]).toEqual(['', uuid(2)]);
});

it('says the difference of an adaptation, and offers no double of it', async () => {
  const { model, sent, memory, settle } = stage({ parent: practice(7, { facets: { sector: 'hotel' } }) });
  model.write('Le midi, avec le chef, sans machine sur place');
  model.publish();
  await settle();
  expect(sent[0]?.body).toMatchObject({
    parentId: uuid(7),
    difference: 'Le midi, avec le chef, sans machine sur place',
    facets: { sector: 'hotel' },
  });
  expect(memory.asked).toEqual([]);
});
