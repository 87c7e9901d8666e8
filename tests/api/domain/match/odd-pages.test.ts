/** Pages of companies that nobody has seen: odd fields, denials, dates and amounts in every spelling, mail footers. What must be heard, and what must not. */
import { expect, it } from 'vitest';
import { readContext } from '#domain/match/context';
import { recordOfPairs } from '#domain/match/page-record';
import { NOW } from '../practices.ts';

/** As strong as a faint expression. */
const HEARD = 0.4;

const PAGES: readonly (readonly [
  page: string,
  fields: Readonly<Record<string, string>>,
  heard: readonly string[],
  unheard: readonly string[],
])[] = [
  // must, must not
  [
    'caps no accents',
    { Nom: 'BOULANGERIE MARTIN', Notes: 'LE CLIENT NE COMMANDE PLUS DEPUIS 3 MOIS' },
    ['silent-customer'],
    [],
  ],
  ['no competitor', { Notes: 'Pas de concurrent en place.' }, [], ['competitor-in-place']],
  ['no competitor 2', { Notes: 'Aucun concurrent sur ce dossier' }, [], ['competitor-in-place']],
  ['no competitor en', { Notes: 'No competitor in place yet.' }, [], ['competitor-in-place']],
  ['field aucun', { Concurrent: 'Aucun' }, [], ['competitor-in-place']],
  ['field none', { Competitor: 'None' }, [], ['competitor-in-place']],
  ['field no known', { Competitor: 'No competitor' }, [], ['competitor-in-place']],
  ['field -', { Concurrent: '-' }, [], ['competitor-in-place']],
  ['field n/c', { Concurrent: 'N/C' }, [], ['competitor-in-place']],
  ['field TBD', { Competitor: 'TBD' }, [], ['competitor-in-place']],
  ['field geen', { Competitor: 'geen' }, [], ['competitor-in-place']],
  ['field keine', { Competitor: 'keiner' }, [], ['competitor-in-place']],
  ['field real', { Concurrent: 'Nonna Caffè' }, ['competitor-in-place'], []],
  ['agreement none', { 'Accord-cadre': 'Non' }, [], ['framework-agreement']],
  ['agreement no', { 'Framework agreement': 'No' }, [], ['framework-agreement']],
  ['agreement aucun', { 'Accord cadre': 'aucun' }, [], ['framework-agreement']],
  ['agreement yes', { 'Accord-cadre': 'UGAP 2025' }, ['framework-agreement'], []],
  ['no contract', { Notes: 'Aucun contrat en cours.' }, [], ['contract-ending']],
  ['no tender', { Notes: "Pas d'appel d'offres prévu" }, [], ['tender']],
  ['no tender en', { Notes: 'No tender planned, they buy direct' }, [], ['tender']],
  ['tender deadline empty', { 'Date limite': '' }, [], ['tender']],
  ['tender deadline none', { "Appel d'offres": 'Non' }, [], ['tender']],
  ['tender no', { Tender: 'no' }, [], ['tender']],
  ['no complaint', { Notes: 'Aucune réclamation, très content.' }, [], ['complaint']],
  ['no complaint en', { Notes: 'No complaints at all, happy with us' }, [], ['complaint']],
  ['late payment 0', { Impayés: '0 €' }, [], ['late-payment']],
  ['late payment none', { Overdue: 'none' }, [], ['late-payment']],
  ['late payment', { Impayés: '1.200.000,00 EUR' }, ['late-payment'], []],
  ['no unpaid', { Notes: "Pas d'impayé, paie à 30 jours" }, [], ['late-payment']],
  ['not price', { Notes: 'Le prix n’est pas un problème pour eux' }, [], ['price-objection']],
  ['price not', { Notes: 'Price is not an issue' }, [], ['price-objection']],
  ['price yes', { Notes: 'trouve que nous sommes trop chers' }, ['price-objection'], []],
  [
    'nothing',
    { Nom: 'SARL X' },
    [],
    ['silent-customer', 'competitor-in-place', 'contract-ending', 'price-objection'],
  ],
  ['past supplier', { Notes: 'Ancien fournisseur : Elis. Parti il y a 2 ans.' }, [], ['competitor-in-place']],
  ['past supplier field', { 'Ancien fournisseur': 'Elis' }, [], ['competitor-in-place']],
  ['former supplier field', { 'Former supplier': 'Elis' }, [], ['competitor-in-place']],
  [
    'entities',
    { Notes: 'Le client n&#39;a pas r&eacute;pondu au devis &amp; ne rappelle plus' },
    ['ghosting-after-quote'],
    [],
  ],
  ['html', { Notes: '<p>Trop&nbsp;cher</p><br>Le DAF demande 10&nbsp;% de remise' }, ['price-objection'], []],
  [
    'signature',
    {
      Notes:
        'Bonjour, merci de me rappeler.\n\nCordialement,\nPaul Durand\nResponsable hôtellerie\nwww.hotel-durand.fr\nPensez à l’environnement avant d’imprimer ce message.',
    },
    [],
    ['sustainability-objection'],
  ],
  [
    'disclaimer',
    {
      Notes:
        'We would like a quote for the kitchen.\n\nThis e-mail and any attachments are confidential and intended solely for the addressee. If you have received this message in error, please notify the sender. Any dispute is subject to the terms of contract. Termination of the contract.',
    },
    [],
    ['contract-dispute', 'termination', 'contract-ending'],
  ],
  [
    'mentions',
    {
      Notes:
        'Ce message et ses pièces jointes sont confidentiels. Toute réclamation doit être adressée au siège. Merci de rappeler pour un devis.',
    },
    [],
    ['complaint'],
  ],
  [
    'en boilerplate green',
    { Notes: 'Call back Tuesday.\n--\nPlease consider the environment before printing this email' },
    [],
    ['sustainability-objection'],
  ],
  [
    'dutch fields',
    {
      Naam: 'Bakkerij Jansen',
      Stad: 'Gent',
      Opmerkingen: 'klant belt niet terug',
      Notes: 'pas de nouvelles depuis le devis',
    },
    ['ghosting-after-quote'],
    [],
  ],
  [
    'german',
    { Firma: 'Müller GmbH', Branche: 'Bäckerei', Notiz: 'Vertrag läuft aus', Notes: 'prix trop élevé' },
    ['price-objection'],
    [],
  ],
  ['growth -', { 'Évolution CA': '-12,5 %' }, ['silent-customer'], []],
  ['growth paren', { 'CA N vs N-1': '(12 %)' }, ['silent-customer'], []],
  ['growth - en dash', { 'Revenue trend': '– 8%' }, ['silent-customer'], []],
  ['growth +', { 'Évolution CA': '+12%' }, ['customer-growing'], ['silent-customer']],
  ['last order iso', { 'Dernière commande': '2026-03-02' }, ['silent-customer'], []],
  ['last order short', { 'Dernière commande': '02/03/26' }, ['silent-customer'], []],
  ['last order dashed', { 'Last order': '02-03-2026' }, ['silent-customer'], []],
  ['last order us words', { 'Last order': 'March 2, 2026' }, ['silent-customer'], []],
  ['last order words', { 'Last order': '2nd Mar 2026' }, ['silent-customer'], []],
  ['last order fr words', { 'Dernière commande': 'lundi 2 mars 2026' }, ['silent-customer'], []],
  ['last order iso time', { 'Last order': '2026-03-02T10:00:00Z' }, ['silent-customer'], []],
  ['last order dots short', { 'Dernière commande': '2.3.26' }, ['silent-customer'], []],
  ['last order recent', { 'Dernière commande': '12/11/2026' }, [], ['silent-customer']],
  ['last order N days', { 'Dernière commande': 'il y a 12 jours' }, [], ['silent-customer']],
  ['last order 180j', { 'Dernière commande': '180 j' }, ['silent-customer'], []],
  ['last order days', { 'Last order': '210 days ago' }, ['silent-customer'], []],
  ['last order never', { 'Dernière commande': 'jamais' }, [], ['silent-customer']],
  ['last order 8 mois', { 'Dernier achat': '8 mois' }, ['silent-customer'], []],
  ['end far', { 'Fin de contrat': '31/12/2031' }, [], ['contract-ending']],
  ['end soon q', { 'Échéance contrat': 'T1 2027' }, ['contract-ending'], []],
  ['end soon q en', { 'Contract end': 'Q2 2027' }, ['contract-ending'], []],
  ['end far q', { 'Contract end': 'Q2 2031' }, [], ['contract-ending']],
  ['end dash', { 'Contract end date': '31-03-2027' }, ['contract-ending'], []],
  ['end far dash', { 'Contract end date': '31-03-2031' }, [], ['contract-ending']],
  ['end far en', { 'Contract end date': 'March 31, 2031' }, [], ['contract-ending']],
  ['end in', { Échéance: 'dans 3 mois' }, ['contract-ending'], []],
  ['end in far', { 'Contract end': 'in 3 years' }, [], ['contract-ending']],
  ['end year', { 'Fin de contrat': '2031' }, [], ['contract-ending']],
  ['end empty none', { 'Date de fin de contrat': 'aucune' }, [], ['contract-ending']],
  ['end na', { 'Contract end': 'n/a' }, [], ['contract-ending']],
  ['terme payment', { 'Conditions de paiement à terme': '30 jours' }, [], ['contract-ending']],
  ['sites', { 'Nombre de sites': '12' }, ['several-sites'], []],
  ['sites 1', { 'Nombre de sites': '1' }, [], ['several-sites']],
  ['site web', { 'Site web': 'www.3suisses.fr' }, [], ['several-sites']],
  ['website', { 'Site internet': 'http://www.hotel24.com' }, [], ['several-sites']],
  ['incidents 0', { Incidents: '0' }, [], ['repeated-breakdown']],
  ['tickets none', { 'Tickets SAV': 'Aucun' }, [], ['repeated-breakdown']],
  ['sav date', { 'Dernière intervention': '12/11/2026' }, [], ['repeated-breakdown']],
  ['nps high', { NPS: '9' }, [], ['complaint']],
  ['nps pct', { Satisfaction: '92 %' }, [], ['complaint']],
  ['nps stars', { Satisfaction: '4,5/5' }, [], ['complaint']],
  ['nps low', { NPS: '4/10' }, ['complaint'], []],
  ['score lead', { 'Lead score': '3' }, [], ['complaint', 'at-risk-account']],
  ['not interested but', { Notes: 'Not interested in a trial but wants a price comparison' }, [], ['trial']],
  ['ne souhaite plus', { Notes: 'Ne souhaite plus travailler avec nous' }, [], ['loyalty']],
  ['no staff', { Notes: 'Pas de déménagement prévu' }, [], ['move']],
  ['no move en', { Notes: 'They are not moving after all' }, [], ['move']],
  ['code', { Notes: 'REF-2024/0034 CLI_00912 Z-STAT=3' }, [], ['late-payment', 'tender']],
  ['trial label none', { 'Essai en cours': 'Non' }, [], ['trial-running']],
  ['trial label none en', { 'Trial running': 'No' }, [], ['trial-running']],
  ['competitor flag', { 'Concurrent en place': 'Non' }, [], ['competitor-in-place']],
  ['late flag', { 'Retard de paiement': 'Non' }, [], ['late-payment']],
  ['late days', { 'Retard de paiement': '45 jours' }, ['late-payment'], []],
  ['reclam flag', { 'Réclamation en cours': 'Non' }, [], ['complaint']],
  ['stage stuck', { Étape: 'En pause' }, ['deal-stalled'], []],
  [
    'a rival in its field, denied in a note of another deal',
    { Concurrent: 'Elis', Notes: 'Pas de concurrent en place sur le site de Lyon' },
    ['competitor-in-place'],
    [],
  ],
];

it.each(PAGES)('%s: %o', (_, fields, heard, unheard) => {
  const { concepts } = readContext(recordOfPairs('page', 'x', Object.entries(fields)), [], NOW);
  const isHeard = (id: string) => (concepts.get(id) ?? 0) >= HEARD;
  expect(heard.filter((id) => !isHeard(id))).toEqual([]);
  expect(unheard.filter(isHeard)).toEqual([]);
});
