/** What the library of the command line says by itself, in the language of the terminal; it knows English only. */
import type { Command } from 'commander';
import type { Lang } from '#contract/words';

const TITLES: Readonly<Record<string, string>> = {
  'Usage:': 'Emploi :',
  'Arguments:': 'Arguments :',
  'Options:': 'Options :',
  'Commands:': 'Commandes :',
};
const FRENCH: readonly (readonly [RegExp, string])[] = [
  [/^error: unknown command '(.*)'/, 'Commande inconnue : $1'],
  [/^error: unknown option '(.*)'/, 'Option inconnue : $1'],
  [/^error: missing required argument '(.*)'/, 'Il manque : $1'],
  [/^error: option '(.*)' argument missing/, 'Il manque une valeur à l’option $1'],
  [/^error: too many arguments.*/, 'Trop de mots : voyez --help'],
  [/\(Did you mean (?:one of )?(.*)\?\)/, '(Vouliez-vous dire $1 ?)'],
];
const inFrench = (text: string): string =>
  FRENCH.reduce((told, [english, french]) => told.replace(english, french), text);

/** Before any command is added: each takes this over from the program. */
export function speakProgram(program: Command, lang: Lang): Command {
  if (lang !== 'fr') return program;
  return program
    .helpOption('-h, --help', 'montre cette aide')
    .helpCommand('help [commande]', 'montre l’aide d’une commande')
    .configureHelp({ styleTitle: (title) => TITLES[title] ?? title })
    .configureOutput({ outputError: (text, write) => write(inFrench(text)) });
}
