/** The sample CRM's records: hand-written accounts and deals, kept in memory and gone when the demo stops. */
import source from './records.json' with { type: 'json' };

export const STAGES = ['prospect', 'qualify', 'propose', 'negotiate', 'won', 'lost'] as const;
export type DealStage = (typeof STAGES)[number];

export type Account = (typeof source.accounts)[number];
export interface Deal {
  readonly id: string;
  readonly account: string;
  readonly name: string;
  readonly stage: DealStage;
  /** Euros. */
  readonly amount: number;
  readonly products: string;
  /** ISO date of the first contact. */
  readonly since: string;
  readonly description: string;
}

export interface Records {
  readonly accounts: readonly Account[];
  deals(): readonly Deal[];
  account(id: string): Account | undefined;
  deal(id: string): Deal | undefined;
  /** Returns false when there is no such deal or stage. */
  move(id: string, stage: string): boolean;
}

export function openRecords(): Records {
  // The JSON module types `stage` as string; the file is ours and its stages are of the list.
  const deals = new Map((source.deals as Deal[]).map((deal) => [deal.id, deal]));
  return {
    accounts: source.accounts,
    deals: () => [...deals.values()],
    account: (id) => source.accounts.find((account) => account.id === id),
    deal: (id) => deals.get(id),
    move(id, stage) {
      const deal = deals.get(id);
      const known = STAGES.find((each) => each === stage);
      if (!deal || !known) return false;
      deals.set(id, { ...deal, stage: known });
      return true;
    },
  };
}
