import { expect, it } from 'vitest';
import { mayBeAt } from '../../../extension/crm/hosted.ts';

it.each([
  ['Pipedrive', 'https://acme.pipedrive.com/deal/1', true],
  ['Pipedrive', 'https://pipedrive.com/', true],
  ['Pipedrive', 'https://pipedrive.com.evil.example/deal/1', false],
  ['Pipedrive', 'https://evilpipedrive.com/deal/1', false],
  ['Attio', 'https://app.attio.com/a', true],
  ['Attio', 'https://x.app.attio.com/a', false],
  ['Dynamics 365', 'https://crm.company.example/org/main.aspx', true],
  ['EspoCRM', 'https://crm.company.example/', true],
] as const)('%s at %s: %s', (name, url, hosted) => {
  expect(mayBeAt(name, new URL(url))).toBe(hosted);
});
