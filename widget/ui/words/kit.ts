/** Files of an agreement’s kit, where they are sent and where they are saved. */
import { speak } from '../t.ts';

export const tKit = speak({
  addFile: { fr: 'Ajouter des fichiers', en: 'Add files' },
  sending: {
    fr: { one: 'Envoi d’un fichier…', other: 'Envoi de {n} fichiers…' },
    en: { one: 'Sending one file…', other: 'Sending {n} files…' },
  },
  removeFile: { fr: 'Retirer {name}', en: 'Remove {name}' },
  pdf: { fr: 'PDF', en: 'PDF' },
  docx: { fr: 'Word', en: 'Word' },
  xlsx: { fr: 'Excel', en: 'Excel' },
  pptx: { fr: 'PowerPoint', en: 'PowerPoint' },
  odt: { fr: 'Texte OpenDocument', en: 'OpenDocument text' },
  ods: { fr: 'Classeur OpenDocument', en: 'OpenDocument sheet' },
  odp: { fr: 'Présentation OpenDocument', en: 'OpenDocument slides' },
  filesBeyond: {
    fr: { one: 'Pas ajouté, le kit est plein : {names}.', other: 'Pas ajoutés, le kit est plein : {names}.' },
    en: { one: 'Not added, the kit is full: {names}.', other: 'Not added, the kit is full: {names}.' },
  },
  fileRefused: { fr: '« {name} » n’est pas ajouté. {why}', en: '“{name}” was not added. {why}' },
  fileTooLarge: {
    fr: '« {name} » dépasse {most}. Enregistrez-le en plus petit, ou mettez un lien.',
    en: '“{name}” is over {most}. Save it smaller, or add a link.',
  },
  fileFailed: {
    fr: 'Le fichier n’est pas arrivé. Appuyez de nouveau pour réessayer.',
    en: 'The file did not arrive. Press again to retry.',
  },
});
