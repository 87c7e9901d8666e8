/** Files of an agreement’s kit, where they are sent and where they are saved. */
import { speak } from '../t.ts';

export const tKit = speak({
  addFile: { fr: 'Ajouter un PDF', en: 'Add a PDF' },
  removeFile: { fr: 'Retirer {name}', en: 'Remove {name}' },
  pdf: { fr: 'PDF', en: 'PDF' },
  fileTooLarge: {
    fr: '« {name} » dépasse {most}. Enregistrez-le en plus petit, ou mettez un lien.',
    en: '“{name}” is over {most}. Save it smaller, or add a link.',
  },
  fileFailed: {
    fr: 'Le fichier n’est pas arrivé. Appuyez de nouveau pour réessayer.',
    en: 'The file did not arrive. Press again to retry.',
  },
});
