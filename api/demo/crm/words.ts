/** Labels of the sample CRM, French and English: pages in both languages prove that nothing is read by its label. */
import type { Lang } from '#contract/words';
import type { DealStage } from './records.ts';

const fr = {
  accounts: 'Comptes',
  deals: 'Affaires',
  account: 'Compte',
  ofAccount: 'Compte\u00A0:',
  sector: 'Secteur d’activité',
  naf: 'Code NAF',
  size: 'Effectif',
  city: 'Ville',
  postcode: 'Code postal',
  status: 'Statut',
  competitor: 'Concurrent en place',
  agreement: 'Accord-cadre',
  description: 'Description',
  amount: 'Montant',
  products: 'Offre',
  since: 'Ouverte le',
  stage: 'Étape',
  openDeals: 'Affaires de ce compte',
  other: 'English',
};
const en: typeof fr = {
  accounts: 'Accounts',
  deals: 'Deals',
  account: 'Account',
  ofAccount: 'Account:',
  sector: 'Industry',
  naf: 'NAF code',
  size: 'Employees',
  city: 'City',
  postcode: 'Postcode',
  status: 'Status',
  competitor: 'Incumbent',
  agreement: 'Framework agreement',
  description: 'Description',
  amount: 'Amount',
  products: 'Offer',
  since: 'Opened',
  stage: 'Stage',
  openDeals: 'Deals of this account',
  other: 'Français',
};
export const words = { fr, en } satisfies Record<Lang, typeof fr>;
export type Words = typeof fr;

export const stageNames: Record<Lang, Record<DealStage, string>> = {
  fr: {
    prospect: 'Prospection',
    qualify: 'Qualification',
    propose: 'Proposition',
    negotiate: 'Négociation',
    won: 'Gagnée',
    lost: 'Perdue',
  },
  en: {
    prospect: 'Prospecting',
    qualify: 'Qualification',
    propose: 'Proposal',
    negotiate: 'Negotiation',
    won: 'Won',
    lost: 'Lost',
  },
};
