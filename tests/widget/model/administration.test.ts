/** What was learned is put back when the server did, and stays when it refused. */
import { expect, it } from 'vitest';
import { AdministrationModel } from '#widget/model/administration.ts';
import { learned, pageReport, unlearned } from '../administration-sample.ts';
import { refused } from '../sample.ts';

async function stage(fails = false) {
  const model = new AdministrationModel({
    readLearning: async () => learned,
    resetLearning: async (on) => {
      if (fails) throw refused('unavailable', 'Plus tard.');
      return unlearned(on);
    },
    listReports: async () => [pageReport, { ...pageReport, id: '2' }],
  });
  await model.load();
  return model;
}

it('goes back and stops, then learns again', async () => {
  const model = await stage();
  expect(model.learning.value.value).toEqual(learned);
  await model.reset(false);
  expect(model.learning.value.value).toMatchObject({ on: false, lessons: [] });
  await model.reset(true);
  expect(model.learning.value.value?.on).toBe(true);
});

it('keeps what was learned when the server refused, with its reason', async () => {
  const model = await stage(true);
  await model.reset(false);
  expect(model.learning.value.value).toEqual(learned);
  expect(model.act.failure.value?.title).toBe('Plus tard.');
});

it('draws reports together', async () => {
  const model = await stage();
  expect(model.reports.value.value).toMatchObject([{ adapter: 'Salesforce', people: undefined }]);
});
