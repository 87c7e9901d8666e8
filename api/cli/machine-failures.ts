/** What the machine itself refuses at a start, in words with what to do about it; undefined for whatever it does not know. */
import type { Lang } from '#contract/words';

/** As Node makes them. */
interface SystemFailure {
  readonly code: string;
  readonly syscall?: string;
  readonly path?: string;
}
type Say = Readonly<Record<Lang, (where: string) => string>>;

const FULL: Say = {
  fr: () => 'Le disque est plein : faites de la place, puis recommencez. Rien n’a été changé.',
  en: () => 'The disk is full: make room, then start again. Nothing was changed.',
};
const FORBIDDEN: Say = {
  fr: (where) =>
    `${where} : ce processus n’a pas le droit d’y écrire. Donnez le dossier à son utilisateur, ou choisissez-en un autre avec RELAIS_DATA.`,
  en: (where) =>
    `${where}: this process may not write there. Give the folder to its user, or choose another one with RELAIS_DATA.`,
};
const NO_FOLDER: Say = {
  fr: (where) => `${where} n’est pas un dossier : choisissez-en un autre avec RELAIS_DATA.`,
  en: (where) => `${where} is no folder: choose another one with RELAIS_DATA.`,
};
const GONE: Say = {
  fr: (where) => `${where} n’existe pas.`,
  en: (where) => `${where} does not exist.`,
};
const IS_FOLDER: Say = {
  fr: (where) => `${where} est un dossier, et non un fichier.`,
  en: (where) => `${where} is a folder and no file.`,
};
const NO_HOST: Say = {
  fr: () => 'Cette machine n’a pas cette adresse : corrigez RELAIS_HOST.',
  en: () => 'This machine has no such address: mend RELAIS_HOST.',
};
const TAKEN: Say = {
  fr: () => 'Le port est déjà pris : choisissez-en un autre avec RELAIS_PORT.',
  en: () => 'The port is taken: choose another one with RELAIS_PORT.',
};
const LOW_PORT: Say = {
  fr: () => 'Ce processus n’a pas droit à ce port : choisissez-en un autre avec RELAIS_PORT (1024 ou plus).',
  en: () => 'This process may not have this port: choose another one with RELAIS_PORT (1024 or more).',
};
const LINES: Readonly<Record<string, Say>> = {
  ENOSPC: FULL,
  EDQUOT: FULL,
  EACCES: FORBIDDEN,
  EPERM: FORBIDDEN,
  EROFS: FORBIDDEN,
  ENOTDIR: NO_FOLDER,
  EEXIST: NO_FOLDER,
  ENOENT: GONE,
  EISDIR: IS_FOLDER,
  EADDRNOTAVAIL: NO_HOST,
  ENOTFOUND: NO_HOST,
  EADDRINUSE: TAKEN,
};

const isSystemFailure = (cause: unknown): cause is SystemFailure =>
  cause instanceof Error && 'code' in cause && typeof cause.code === 'string';

export function describeMachineFailure(cause: unknown, lang: Lang): string | undefined {
  if (!isSystemFailure(cause)) return undefined;
  const { code, syscall, path = 'RELAIS_DATA' } = cause;
  const line = syscall === 'listen' && code === 'EACCES' ? LOW_PORT : LINES[code];
  return line?.[lang](path);
}
