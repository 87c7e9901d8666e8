/** Joins headquarters' acts on one practice to the API. Its code comes only to those who may use it. */
import { useEffect, useState } from 'preact/hooks';
import type { PracticeView } from '#contract/practice';
import type { Client } from '../../client.ts';
import { Steering, type SteeringSource } from '../../model/steering.ts';
import styles from '../../ui/pulse.css?inline';
import { HeadquartersActs } from '../../ui/views/pulse/headquarters-acts.tsx';
import { addStyles } from '../shadow-styles.ts';

addStyles(styles);

/** As many as can be told apart at a glance. */
const OTHERS_MAX = 6;

const sourceOf = (client: Client): SteeringSource => ({
  setOfficial: (id, official) => client.call(official ? 'makeOfficial' : 'dropOfficial', { params: { id } }),
  // "Merged" is said by a merger alone.
  retire: (id, reason) =>
    client.call('retirePractice', {
      params: { id },
      body: { reason: reason === 'merged' ? 'outdated' : reason },
    }),
  revive: (id) => client.call('revivePractice', { params: { id } }),
  merge: (id, into) => client.call('mergePractice', { params: { id }, body: { into } }),
  async search(q) {
    const { items } = await client.call('searchPractices', {
      query: { q: q.slice(0, 200), limit: OTHERS_MAX },
    });
    return items.map(({ practice: { id, title, author } }) => ({ id, title, author: author.name }));
  },
});

export interface PracticeSteeringProps {
  readonly client: Client;
  readonly practice: PracticeView;
}

export function PracticeSteering({ client, practice }: PracticeSteeringProps) {
  const [model] = useState(() => new Steering(sourceOf(client), practice.id));
  useEffect(() => () => model[Symbol.dispose](), [model]);
  return <HeadquartersActs practice={practice} model={model} />;
}
