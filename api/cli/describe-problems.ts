/** Wrong settings in words, one line each. */
import type { Lang } from '#contract/words';
import type { SettingProblem } from '../config.ts';

const WRONG: Readonly<Record<Lang, (problem: SettingProblem) => string>> = {
  fr: ({ setting, given, expected }) => `${setting}=${given} : il faut ${expected.fr}.`,
  en: ({ setting, given, expected }) => `${setting}=${given}: it must be ${expected.en}.`,
};

export function describeProblems(problems: readonly SettingProblem[], lang: Lang): string {
  return problems.map((problem) => `${WRONG[lang](problem)}\n`).join('');
}
