/** Where people reach the company's Relais, for the links that a command prints. */
import { readConfig, type Config } from '../config.ts';
import { CliFailure, type Terminal } from './terminal.ts';
import { describeProblems } from './describe-problems.ts';

export interface PublicAddress {
  readonly folder: string;
  readonly url: string;
  readonly invitationDays: number;
}

/** Settings as the server has them; a command's own option stands above the environment. */
export function readSettings(
  terminal: Terminal,
  over: Readonly<Record<string, string | undefined>> = {},
): Config {
  const given = Object.entries(over).filter(([, value]) => value !== undefined);
  const config = readConfig({ ...terminal.env, ...Object.fromEntries(given) });
  if (Array.isArray(config)) throw new CliFailure(describeProblems(config, terminal.lang).trimEnd());
  return config;
}

export function readAddress(terminal: Terminal, folder: string | undefined, baseUrl?: string): PublicAddress {
  const config = readSettings(terminal, { RELAIS_DATA: folder, RELAIS_URL: baseUrl });
  const url = config.url ?? `http://${config.host}:${config.port}`;
  return { folder: config.folder, url, invitationDays: config.invitationDays };
}
