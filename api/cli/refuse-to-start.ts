/** Says in one clear line why a process cannot work on the company's folder, with what to do about it, and ends it. */
import type { Lang } from '#contract/words';
import { StoreProblem, type StoreProblemCode } from '../store/store-problem.ts';
import { describeMachineFailure } from './machine-failures.ts';
import { speakLang } from './speak.ts';

type Say = (problem: StoreProblem) => string;
const LINES: Readonly<Record<StoreProblemCode, Readonly<Record<Lang, Say>>>> = {
  damaged: {
    fr: ({ file, detail }) =>
      `${file} est endommagé (${detail}). Il est gardé tel quel ; restaurez une sauvegarde : npx relais restore <sauvegarde> --force`,
    en: ({ file, detail }) =>
      `${file} is damaged (${detail}). It is kept as it is; restore a backup: npx relais restore <backup> --force`,
  },
  missing: {
    fr: ({ file, detail }) =>
      `${file} a disparu, alors que ${detail} est là. Restaurez une sauvegarde : npx relais restore <sauvegarde>`,
    en: ({ file, detail }) =>
      `${file} is gone, while ${detail} is there. Restore a backup: npx relais restore <backup>`,
  },
  newer: {
    fr: ({ file, detail }) =>
      `${file} vient d’une version plus récente de Relais (format ${detail}) : mettez Relais à jour.`,
    en: ({ file, detail }) => `${file} was written by a newer Relais (format ${detail}): update Relais.`,
  },
  'migration-failed': {
    fr: ({ file, detail }) =>
      `${file} n’a pas pu être mis au format actuel (${detail}). L’ancien fichier est intact.`,
    en: ({ file, detail }) =>
      `${file} could not be brought to the present format (${detail}). The old file is untouched.`,
  },
  locked: {
    fr: ({ file, detail }) =>
      `Ce dossier est utilisé par un autre processus Relais, le numéro ${detail} (${file}) : arrêtez-le d’abord.`,
    en: ({ file, detail }) =>
      `This folder is in use by another Relais process, number ${detail} (${file}): stop it first.`,
  },
  'locked-elsewhere': {
    fr: ({ file, detail }) =>
      `Ce dossier est utilisé depuis la machine « ${detail} » : arrêtez Relais là-bas, ou supprimez ${file} si cette machine n’existe plus.`,
    en: ({ file, detail }) =>
      `This folder is in use from the machine "${detail}": stop Relais there, or remove ${file} if that machine is gone.`,
  },
  'lock-lost': {
    fr: ({ file }) => `${file} a été retiré pendant la marche : ce processus n’écrit plus.`,
    en: ({ file }) => `${file} was removed while running: this process writes no more.`,
  },
  'write-failed': {
    fr: ({ file, detail }) => `${file} n’a pas pu être écrit (${detail}).`,
    en: ({ file, detail }) => `${file} could not be written (${detail}).`,
  },
  closed: {
    fr: ({ file }) => `${file} est déjà fermé.`,
    en: ({ file }) => `${file} is closed already.`,
  },
};
export function describeFailure(cause: unknown, lang: Lang): string {
  if (cause instanceof StoreProblem) return LINES[cause.code][lang](cause);
  const told = describeMachineFailure(cause, lang);
  return told ?? (cause instanceof Error ? cause.message : String(cause));
}

export function refuseToStart(cause: unknown): never {
  process.stderr.write(`${describeFailure(cause, speakLang(process.env))}\n`);
  return process.exit(1);
}
