/** Keeps what waits for channels moving while the server runs, one round after another. It decides nothing about messages. */
import type { Logger } from 'pino';
import { deliverMessages, type DeliveryPorts } from '../usecases/channels/deliver-messages.ts';

/** Well below what anybody notices, and nothing for a store in memory. */
const ROUND_MS = 5000;

export function keepDeliveries(ports: DeliveryPorts, log: Logger, signal: AbortSignal): void {
  let busy = false;
  const round = async () => {
    if (busy || signal.aborted) return;
    busy = true;
    await deliverMessages(ports).catch((cause: unknown) => {
      // What a stop cut short waits for the next start.
      if (!signal.aborted) log.error({ err: cause }, 'channels could not be told');
    });
    busy = false;
  };
  const timer = setInterval(() => void round(), ROUND_MS).unref();
  signal.addEventListener('abort', () => clearInterval(timer));
  void round();
}
