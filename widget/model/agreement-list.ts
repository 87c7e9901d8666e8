/** The agreements, and the form of a new one; what is written there stays until the server has it. */
import { createModel, signal } from '@preact/signals';
import type { Agreement, AgreementDraft } from '#contract/agreement';
import { readFailure, type Failure } from './read-failure.ts';

export type NewAgreement = Pick<
  AgreementDraft,
  'name' | 'body' | 'startsOn' | 'endsOn' | 'deadline' | 'links'
>;

export interface AgreementListSource {
  list(): Promise<readonly Agreement[]>;
  create(draft: NewAgreement & { readonly id: string }): Promise<Agreement>;
  newId(): string;
}

export const AgreementList = createModel((source: AgreementListSource) => {
  const items = signal<readonly Agreement[]>([]);
  const state = signal<'loading' | 'ready' | 'failed'>('loading');
  const failure = signal<Failure | undefined>(undefined);
  /** Why the new one was refused. */
  const refusal = signal<Failure | undefined>(undefined);
  let id = source.newId();

  const load = async () => {
    try {
      items.value = await source.list();
      state.value = 'ready';
    } catch (error) {
      failure.value = readFailure(error);
      state.value = 'failed';
    }
  };
  /** Gives its id, or nothing when it was refused. */
  const create = async (draft: NewAgreement): Promise<string | undefined> => {
    refusal.value = undefined;
    try {
      const made = await source.create({ ...draft, id });
      id = source.newId();
      return made.id;
    } catch (error) {
      refusal.value = readFailure(error);
      return undefined;
    }
  };
  return { items, state, failure, refusal, load, create };
});
