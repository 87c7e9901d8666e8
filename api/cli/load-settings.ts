/** Settings for a process: an optional `.env` beside the environment, which wins; wrong settings end the process with their lines. */
import { existsSync, readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { readConfig, type Config } from '../config.ts';
import { decodeText } from './decode-text.ts';
import { describeProblems } from './describe-problems.ts';
import { refuseToStart } from './refuse-to-start.ts';
import { speakLang } from './speak.ts';

const FILE = '.env';

/** Node's own reading of the file takes the mark that Windows puts before a text for a part of the first name, and passes over that setting. */
export function loadEnvironment(): void {
  if (!existsSync(FILE)) return;
  try {
    const written = Object.entries(parseEnv(decodeText(readFileSync(FILE))));
    for (const [name, value] of written) process.env[name] ??= value;
  } catch (cause) {
    refuseToStart(cause);
  }
}

export function loadSettings(): Config {
  loadEnvironment();
  const config = readConfig(process.env);
  if (!Array.isArray(config)) return config;
  process.stderr.write(describeProblems(config, speakLang(process.env)));
  return process.exit(1);
}
