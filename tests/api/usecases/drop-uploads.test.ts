/** What nothing names goes, and is told of; what something names stays. */
import { expect, it } from 'vitest';
import { dropUploads } from '../../../api/usecases/drop-uploads.ts';
import { UPLOAD_KINDS } from '../../../api/usecases/upload-kinds.ts';
import { sendPicture } from './pictures.ts';
import { setStage } from './stage.ts';

it('tells of each that it erased', async () => {
  const stage = await setStage();
  const [shown, loose] = [await sendPicture(stage, 'anna'), await sendPicture(stage, 'anna')];
  await stage.share('anna', { pictures: [shown.id] });
  const told: object[] = [];
  await stage.store.write((db) =>
    dropUploads({ db, announce: (change) => told.push(change) }, UPLOAD_KINDS.pictures, [shown.id, loose.id]),
  );
  expect(told).toEqual([{ type: 'picture-removed', pictureId: loose.id }]);
  expect((await stage.store.read((db) => db.list('pictures'))).map(({ id }) => id)).toEqual([shown.id]);
});
