/** Pictures that go with a share or a proof. */
import { speak } from '../t.ts';

export const tPictures = speak({
  pictures: { fr: 'Photos', en: 'Pictures' },
  add: { fr: 'Ajouter une photo', en: 'Add a picture' },
  another: { fr: 'Une autre photo', en: 'Another picture' },
  nth: { fr: 'Photo {n}', en: 'Picture {n}' },
  remove: { fr: 'Retirer', en: 'Remove' },
  removeNth: { fr: 'Retirer la photo {n}', en: 'Remove picture {n}' },
  unreadable: {
    fr: 'Cette image ne peut pas être lue. Essayez en PNG, JPEG ou WebP.',
    en: 'This picture cannot be read. Try PNG, JPEG or WebP.',
  },
});
