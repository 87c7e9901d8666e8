/** A file that a command was given; one that cannot be read is told in the reader's language. */
import { readFile } from 'node:fs/promises';
import { CliFailure, type Terminal } from './terminal.ts';

const NO_FILE = {
  fr: (path: string) => `Le fichier ${path} ne peut pas être lu.`,
  en: (path: string) => `The file ${path} cannot be read.`,
};

export async function readGivenFile(path: string, { lang }: Terminal): Promise<Buffer> {
  try {
    return await readFile(path);
  } catch {
    throw new CliFailure(NO_FILE[lang](path));
  }
}
