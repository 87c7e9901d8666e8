/** What `relais backup`, `restore` and `doctor` say, in both languages. */
import type { Examined } from './examine-folder.ts';
import type { Backup } from './read-backup.ts';
import type { BackupReport } from './write-backup.ts';

export const BACKUP_TEXTS = {
  backup: {
    fr: 'Sauvegarde les données, les images et les fichiers des accords dans un fichier ; le serveur peut tourner.',
    en: 'Saves rows, pictures and files of agreements to one file; the server may run.',
  },
  restore: {
    fr: 'Vérifie une sauvegarde et la remet en place ; le serveur doit être arrêté.',
    en: 'Checks a backup and puts it in place; the server must be stopped.',
  },
  doctor: { fr: 'Vérifie que le dossier est entier.', en: 'Checks that the folder is whole.' },
  verifyOption: { fr: 'vérifie seulement', en: 'only checks' },
  forceOption: {
    fr: 'remplace les données présentes, gardées à côté',
    en: 'replaces the present rows, which are kept beside',
  },
  nothing: {
    fr: (folder: string) => `Le dossier ${folder} ne contient pas de données de Relais.`,
    en: (folder: string) => `The folder ${folder} holds no rows of Relais.`,
  },
  saved: {
    fr: (file: string, { practices, pictures, kitFiles }: BackupReport) =>
      `${file} : ${practices} pratique(s), ${pictures} image(s), ${kitFiles} fichier(s) de kit.`,
    en: (file: string, { practices, pictures, kitFiles }: BackupReport) =>
      `${file}: ${practices} practice(s), ${pictures} picture(s), ${kitFiles} kit file(s).`,
  },
  unwritable: {
    fr: (file: string, why: string) =>
      `${file} n’a pas pu être écrit (${why}) : il n’y a pas de nouvelle sauvegarde.`,
    en: (file: string, why: string) => `${file} could not be written (${why}): there is no new backup.`,
  },
  missing: {
    fr: (count: number) => `${count} image(s) ou fichier(s) manquent sur le disque.`,
    en: (count: number) => `${count} picture(s) or file(s) are missing on the disk.`,
  },
  noFile: {
    fr: (path: string) => `${path} : fichier absent`,
    en: (path: string) => `${path}: no file`,
  },
  bad: {
    fr: (file: string, why: string) =>
      `${file} n’est pas une sauvegarde entière (${why}). Rien n’a été changé.`,
    en: (file: string, why: string) => `${file} is not a whole backup (${why}). Nothing was changed.`,
  },
  whole: {
    fr: (file: string, { at, practices, pictures, kitFiles }: Backup) =>
      `${file} est entier : ${practices} pratique(s), ${pictures.length} image(s), ${kitFiles.length} fichier(s) de kit, du ${at}.`,
    en: (file: string, { at, practices, pictures, kitFiles }: Backup) =>
      `${file} is whole: ${practices} practice(s), ${pictures.length} picture(s), ${kitFiles.length} kit file(s), of ${at}.`,
  },
  taken: {
    fr: (folder: string) => `Le dossier ${folder} contient déjà des données : --force pour les remplacer.`,
    en: (folder: string) => `The folder ${folder} holds rows already: --force to replace them.`,
  },
  kept: {
    fr: (path: string) => `Les données d’avant sont gardées dans ${path}.`,
    en: (path: string) => `The rows of before are kept in ${path}.`,
  },
  erased: {
    fr: (people: number) => `Ce que ${people} personne(s) avaient effacé depuis reste effacé.`,
    en: (people: number) => `What ${people} person(s) had erased since stays erased.`,
  },
  restored: {
    fr: (folder: string) => `Remis en place dans ${folder}.`,
    en: (folder: string) => `Put in place in ${folder}.`,
  },
  sound: {
    fr: (folder: string, { bytes, people, practices, pictures, kitFiles }: Examined) =>
      `${folder} : ${bytes} octets, somme de contrôle juste ; ${people} personne(s), ${practices} pratique(s), ${pictures} image(s), ${kitFiles} fichier(s) de kit.`,
    en: (folder: string, { bytes, people, practices, pictures, kitFiles }: Examined) =>
      `${folder}: ${bytes} bytes, checksum right; ${people} person(s), ${practices} practice(s), ${pictures} picture(s), ${kitFiles} kit file(s).`,
  },
};
