/** Pages whose maker says what they show. */
import type { Case } from './case.ts';

export const markupPages: readonly Case[] = [
  {
    name: 'account',
    crm: 'markup',
    url: 'http://crm.example/a/17',
    html: '<main data-relais-record="account" data-relais-id="a17"><h1 data-relais-field="name">Hôtel du Port</h1><b data-relais-field="sector">Hôtellerie</b><input data-relais-field="city" value="Marseille"><i>0611223344</i></main>',
    read: {
      kind: 'account',
      id: 'a17',
      fields: { name: 'Hôtel du Port', sector: 'Hôtellerie', city: 'Marseille' },
    },
  },
  {
    name: 'open deal with its account',
    crm: 'markup',
    url: 'http://crm.example/d/4',
    html: '<main data-relais-record="opportunity" data-relais-id="d4" data-relais-won="false"><h1 data-relais-field="name">Wi-Fi</h1><section data-relais-account="a17"><a data-relais-field="name">Hôtel du Port</a></section></main>',
    read: {
      kind: 'opportunity',
      id: 'd4',
      won: false,
      fields: { name: 'Wi-Fi' },
      account: { name: 'Hôtel du Port' },
    },
  },
  {
    name: 'won deal as JSON-LD, in English',
    crm: 'markup',
    url: 'http://crm.example/d/4',
    html: '<script type="application/ld+json" data-relais-record="opportunity" data-relais-id="d4" data-relais-won="true">{"@type":"Order","name":"Wi-Fi","price":4200,"orderedItem":["Access point","Care"],"customer":{"identifier":"a17","name":"Port Hotel","industry":{"name":"Hospitality"},"address":{"addressLocality":"Leeds"}}}</script>',
    read: {
      kind: 'opportunity',
      id: 'd4',
      won: true,
      fields: { name: 'Wi-Fi', amount: '4200', products: 'Access point, Care' },
      account: { name: 'Port Hotel', sector: 'Hospitality', city: 'Leeds' },
    },
  },
  {
    name: 'a page with ordinary JSON-LD',
    crm: 'markup',
    url: 'http://crm.example/',
    html: '<script type="application/ld+json">{"@type":"Organization","name":"X"}</script>',
    read: undefined,
  },
  {
    name: 'a list of two marked records',
    crm: 'markup',
    url: 'http://crm.example/',
    html: '<li data-relais-record="account" data-relais-id="1"><b data-relais-field="name">A</b></li><li data-relais-record="account" data-relais-id="2"><b data-relais-field="name">B</b></li>',
    read: undefined,
  },
  {
    name: 'broken JSON-LD',
    crm: 'markup',
    url: 'http://crm.example/',
    html: '<script data-relais-record="account" data-relais-id="1">{oops</script>',
    read: undefined,
  },
];
