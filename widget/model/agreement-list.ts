/** The agreements as a list. It writes none. */
import { createModel, signal } from '@preact/signals';
import type { Agreement } from '#contract/agreement';
import { readFailure, type Failure } from './read-failure.ts';

export interface AgreementListSource {
  list(): Promise<readonly Agreement[]>;
}

export const AgreementList = createModel((source: AgreementListSource) => {
  const items = signal<readonly Agreement[]>([]);
  const state = signal<'loading' | 'ready' | 'failed'>('loading');
  const failure = signal<Failure | undefined>(undefined);
  const load = async () => {
    try {
      items.value = await source.list();
      state.value = 'ready';
    } catch (error) {
      failure.value = readFailure(error);
      state.value = 'failed';
    }
  };
  return { items, state, failure, load };
});
