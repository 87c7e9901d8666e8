/** Settings for a process: an optional `.env` beside the environment, which wins; wrong settings end the process with their lines. */
import { existsSync } from 'node:fs';
import { readConfig, type Config } from '../config.ts';
import { describeProblems } from './describe-problems.ts';
import { speakLang } from './speak.ts';

export function loadEnvironment(): void {
  if (existsSync('.env')) process.loadEnvFile('.env');
}

export function loadSettings(): Config {
  loadEnvironment();
  const config = readConfig(process.env);
  if (!Array.isArray(config)) return config;
  process.stderr.write(describeProblems(config, speakLang(process.env)));
  return process.exit(1);
}
