/** The terminal as commands see it: a language, two streams of lines, a progress bar; tests give another one. */
import { SingleBar, Presets } from 'cli-progress';
import type { Lang } from '#contract/words';
import type { Environ } from '../config.ts';
import { speakLang } from './speak.ts';

export interface Progress {
  step(done: number, total: number): void;
  stop(): void;
}
export interface Terminal {
  readonly lang: Lang;
  readonly env: Environ;
  say(line: string): void;
  warn(line: string): void;
  progress(): Progress;
}
/** One text in both languages. */
export type Text = Readonly<Record<Lang, string>>;

/** What went wrong, in words for the person at the terminal; nothing else is shown. */
export class CliFailure extends Error {
  override readonly name = 'CliFailure';
}

/** On standard error, and only where somebody looks: output that is piped stays clean. */
function bar(): Progress {
  const single = new SingleBar({ clearOnComplete: true, noTTYOutput: false }, Presets.shades_classic);
  let started = false;
  return {
    step(done, total) {
      if (!process.stderr.isTTY) return;
      if (!started) single.start(total, 0);
      started = true;
      single.update(done);
    },
    stop: () => single.stop(),
  };
}

export function openTerminal(env: Environ): Terminal {
  return {
    lang: speakLang(env),
    env,
    say: (line) => void process.stdout.write(`${line}\n`),
    warn: (line) => void process.stderr.write(`${line}\n`),
    progress: bar,
  };
}
