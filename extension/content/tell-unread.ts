/** What is said of a record's page that could not be read: which CRM, which kind, and which marks were looked for in vain. */
import type { CrmAdapter, Page, Place } from '../crm/adapter.ts';
import type { MessageBody } from '../messages.ts';

interface Unread {
  readonly adapter: Pick<CrmAdapter, 'name' | 'ask' | 'stageBox'>;
  readonly place: Pick<Place, 'kind'>;
}

export function tellUnread({ adapter, place: { kind } }: Unread, page: Page): MessageBody<'page.unread'> {
  const asks = adapter.ask !== undefined;
  const hasNoStage = kind === 'opportunity' && adapter.stageBox?.(page) === null;
  return {
    adapter: adapter.name,
    kind,
    found: { ask: asks, page: true },
    missing: [...(asks ? (['session'] as const) : []), 'page', ...(hasNoStage ? (['stage'] as const) : [])],
  };
}
