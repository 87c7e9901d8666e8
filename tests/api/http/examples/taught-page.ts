/** One taught page as a person would teach it. */
import type { TaughtPage } from '#contract/taught';

export const taughtPage = (more: Partial<TaughtPage> = {}): TaughtPage => ({
  v: 1,
  id: crypto.randomUUID(),
  name: 'Fiche client',
  host: 'crm.example',
  path: '/clients/{id}',
  kind: 'account',
  fields: [
    { key: 'name', way: { by: 'title' } },
    { key: 'sector', way: { by: 'label', label: 'Secteur d’activité' } },
  ],
  ...more,
});
