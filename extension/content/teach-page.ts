/** Answers the panel while a page is taught: what is there, what the person points at, what would be read. Changes nothing. */
import { readTaught } from '../crm/taught.ts';
import { proposeAddress, taughtId } from '../crm/taught-address.ts';
import type { TeachAsk, TeachTold } from '../teach/teach-messages.ts';
import { describeElement } from './describe-element.ts';
import { listPairs } from './list-pairs.ts';
import { pickElement } from './pick-element.ts';

export interface TeachTools {
  readonly document: Document;
  url(): URL;
  tell(told: TeachTold): void;
}

/** Returns the ear for the panel's messages; `signal` ends a picking that is under way. */
export function teachPage(
  { document, url, tell }: TeachTools,
  signal: AbortSignal,
): (asked: TeachAsk) => void {
  let picking = new AbortController();
  signal.addEventListener('abort', () => picking.abort(), { once: true });

  async function pick({ key, say }: Extract<TeachAsk, { ask: 'pick' }>): Promise<void> {
    picking.abort();
    picking = new AbortController();
    const { signal: until } = picking;
    const element = await pickElement(document, say, until);
    if (until.aborted) return;
    const way = element && describeElement(element);
    tell({ told: 'pick', key, ...(way ? { way } : {}) });
  }

  function look(): void {
    const path = proposeAddress(url());
    tell({ told: 'look', host: url().host, ...(path ? { path } : {}), pairs: listPairs(document) });
  }

  return (asked) => {
    if (asked.ask === 'look') look();
    if (asked.ask === 'give-up') picking.abort();
    if (asked.ask === 'pick') void pick(asked);
    if (asked.ask === 'try') {
      const isHere = taughtId(asked.page, url()) !== undefined;
      const reading = isHere ? readTaught(asked.page, document) : undefined;
      const won = reading?.won;
      tell({
        told: 'try',
        ...(reading && { fields: reading.fields }),
        ...(won === undefined ? {} : { won }),
      });
    }
  };
}
