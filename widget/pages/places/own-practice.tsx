/** Joins the acts on one's own practice to the API and to this browser's memory. Its code comes only to those who may use it. */
import { useEffect, useState } from 'preact/hooks';
import type { Me } from '#contract/person';
import type { PracticeView } from '#contract/practice';
import type { Client } from '../../client.ts';
import { OwnPractice, type OwnSource, type OwnWords } from '../../model/own-practice.ts';
import { OwnPracticeActs } from '../../ui/views/own-practice-acts.tsx';
import type { WidgetModels } from '../../ui/views/widget-models.ts';
import { keepText } from '../keep-text.ts';

export interface OwnPracticeProps {
  readonly client: Client;
  readonly models: WidgetModels;
  readonly practice: PracticeView;
  readonly me: Me;
}

function sourceOf({ client, models, practice: { id }, me }: OwnPracticeProps): OwnSource {
  const params = { id };
  return {
    ...keepText<OwnWords>(`relais:edit:${me.id}:${id}`),
    edit: (edit) => client.call('editPractice', { params, body: edit }),
    withdraw: () => client.call('withdrawPractice', { params }),
    onChanged: (practice) => models.shelf.put([practice]),
    onWithdrawn() {
      void models.feed.take({ type: 'removed', id });
      models.open.close();
    },
  };
}

export function OwnPracticeUnder(given: OwnPracticeProps) {
  const [model] = useState(() => new OwnPractice(sourceOf(given), given.practice));
  useEffect(() => () => model[Symbol.dispose](), [model]);
  const isMine = given.practice.author.id === given.me.id;
  return <OwnPracticeActs practice={given.practice} isMine={isMine} model={model} />;
}
