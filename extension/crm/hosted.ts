/** The CRMs that their makers host, and where: what a person may be asked to allow. The others live on any host. */

import { fitsHost } from '../fits-host.ts';

/** Hosts as in a match pattern, without the scheme: `*.` stands for any subdomain and for none. */
export const HOSTED = {
  Salesforce: ['*.lightning.force.com'],
  HubSpot: ['*.hubspot.com'],
  'Dynamics 365': ['*.dynamics.com'],
  Pipedrive: ['*.pipedrive.com'],
  'Zoho CRM': [
    'crm.zoho.com',
    'crm.zoho.eu',
    'crm.zoho.in',
    'crm.zoho.com.au',
    'crm.zoho.jp',
    'crm.zoho.uk',
    'crm.zoho.sa',
    'crm.zohocloud.ca',
  ],
  Sellsy: ['*.sellsy.com', '*.sellsy.fr'],
  Axonaut: ['axonaut.com'],
  Attio: ['app.attio.com'],
  Close: ['app.close.com'],
  Freshsales: ['*.myfreshworks.com', '*.freshsales.io'],
  Copper: ['app.copper.com'],
  'monday CRM': ['*.monday.com'],
} as const;
export type Hosted = keyof typeof HOSTED;

/** Companies run it on their own servers too. */
const ALSO_ELSEWHERE: Hosted = 'Dynamics 365';
const isHosted = (name: string): name is Hosted => name in HOSTED && name !== ALSO_ELSEWHERE;

/** Whether a CRM of this name can be at this address; of those that live on any host nothing is known. */
export const mayBeAt = (name: string, { hostname }: URL): boolean =>
  !isHosted(name) || HOSTED[name].some((host) => fitsHost(host, hostname));
