/** The server's door: settings from the environment, then one process that serves until it is told to stop. */
import { pino } from 'pino';
import { loadSettings } from './cli/load-settings.ts';
import { openCompany } from './cli/open-company.ts';
import { refuseToStart } from './cli/refuse-to-start.ts';
import { runServer } from './cli/run-server.ts';

const config = loadSettings();
const log = pino({ level: config.logLevel, base: null });

const die = (reason: unknown): never => {
  log.fatal({ err: reason }, 'unexpected failure');
  return process.exit(1);
};
process.on('uncaughtException', die).on('unhandledRejection', die);

try {
  const company = await openCompany(config, log);
  const server = await runServer(config, company, log);
  const stop = (signal: NodeJS.Signals) => {
    log.info({ signal }, 'stopping');
    void server.stop().then(() => {
      log.info('stopped');
      process.exit(0);
    }, die);
  };
  // A terminal that closes says SIGHUP, and would else cut off whoever is being answered.
  process.once('SIGTERM', stop).once('SIGINT', stop).once('SIGHUP', stop);
  log.info({ url: server.url }, 'listening');
} catch (cause) {
  refuseToStart(cause);
}
