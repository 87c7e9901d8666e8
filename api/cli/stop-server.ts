/** Stops without cutting anybody off: no new connection, live streams ended, what is under way finished, the store closed. */
import type { Server } from 'node:http';
import type { Logger } from 'pino';
import type { UseCases } from '../usecases/create-use-cases.ts';
import type { Company } from './open-company.ts';

/** Container platforms kill after 10 to 30 s; a request that takes longer is lost in any case. */
const PATIENCE_MS = 10_000;
/** Connections that fall idle meanwhile are closed at this pace. */
const IDLE_CHECK_MS = 100;

interface AtWork {
  readonly useCases: Pick<UseCases, 'rest'>;
  readonly company: Company;
  readonly log: Logger;
}

export async function stopServer(
  server: Server,
  stopping: AbortController,
  { useCases, company, log }: AtWork,
): Promise<void> {
  // Readiness is refused from here on, and live streams end.
  stopping.abort();
  const { promise: closed, resolve } = Promise.withResolvers<void>();
  server.close(() => resolve());
  server.closeIdleConnections();
  const idle = setInterval(() => server.closeIdleConnections(), IDLE_CHECK_MS);
  const patience = setTimeout(() => server.closeAllConnections(), PATIENCE_MS);
  await closed;
  clearInterval(idle);
  clearTimeout(patience);
  // The next start is slower for it, and that is all.
  await useCases.rest().catch((err: unknown) => log.warn({ err }, 'the search could not be kept'));
  await company.store.close();
}
