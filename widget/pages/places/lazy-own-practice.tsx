/** The acts on one's own practice: their code comes after it, and is missed by nobody else. */
import type { ComponentChildren } from 'preact';
import type { Me } from '#contract/person';
import type { PracticeView } from '#contract/practice';
import type { Client } from '../../client.ts';
import type { WidgetModels } from '../../ui/views/widget-models.ts';
import { comeLater } from './come-later.tsx';

const LazyOwn = comeLater(async () => (await import('./own-practice.tsx')).OwnPracticeUnder);

/** Nothing under a colleague's practice, but for who keeps order. */
export const ownWith =
  (client: Client, models: WidgetModels, me: Me) =>
  (practice: PracticeView): ComponentChildren =>
    (practice.author.id === me.id || me.role === 'administrator') && (
      <LazyOwn key={practice.id} client={client} models={models} practice={practice} me={me} />
    );
