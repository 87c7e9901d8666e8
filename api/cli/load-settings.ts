/** Settings for a process: an optional `.env` beside the environment, which wins; a wrong setting ends the process with its line. */
import { existsSync } from 'node:fs';
import { readConfig, type Config, type SettingProblem } from '../config.ts';
import { speakLang } from './speak.ts';
import type { Lang } from '#contract/words';

const WRONG: Readonly<Record<Lang, (problem: SettingProblem) => string>> = {
  fr: ({ setting, given, expected }) => `${setting}=${given} : il faut ${expected.fr}.`,
  en: ({ setting, given, expected }) => `${setting}=${given}: it must be ${expected.en}.`,
};

/** One line a problem. */
export function describeProblems(problems: readonly SettingProblem[], lang: Lang): string {
  return problems.map((problem) => `${WRONG[lang](problem)}\n`).join('');
}

export function loadSettings(): Config {
  if (existsSync('.env')) process.loadEnvFile('.env');
  const config = readConfig(process.env);
  if (!Array.isArray(config)) return config as Config;
  process.stderr.write(describeProblems(config, speakLang(process.env)));
  return process.exit(1);
}
