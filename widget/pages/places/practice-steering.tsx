/** Joins headquarters' acts on one practice to the API. Its code comes only to those who may use it. */
import { useEffect, useState } from 'preact/hooks';
import type { PracticeView } from '#contract/practice';
import type { Client } from '../../client.ts';
import { Steering, type SteeringSource } from '../../model/steering.ts';
import picker from '../../ui/practice-picker.css?inline';
import styles from '../../ui/pulse.css?inline';
import { HeadquartersActs } from '../../ui/views/pulse/headquarters-acts.tsx';
import { findPractices } from '../find-practices.ts';
import { addStyles } from '../shadow-styles.ts';
import { steerBy } from './steer-by.ts';

addStyles(styles);
addStyles(picker);

const sourceOf = (client: Client): SteeringSource => ({
  ...steerBy(client),
  merge: (id, into) => client.call('mergePractice', { params: { id }, body: { into } }),
  separate: (id) => client.call('separatePractice', { params: { id } }),
});

export interface PracticeSteeringProps {
  readonly client: Client;
  readonly practice: PracticeView;
}

export function PracticeSteering({ client, practice }: PracticeSteeringProps) {
  const [model] = useState(() => new Steering(sourceOf(client), practice.id));
  const [find] = useState(() => findPractices(client));
  useEffect(() => () => model[Symbol.dispose](), [model]);
  return <HeadquartersActs practice={practice} model={model} find={find} />;
}
