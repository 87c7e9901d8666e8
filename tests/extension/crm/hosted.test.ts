import { expect, it } from 'vitest';
import { isHostedBy } from '../../../extension/crm/hosted.ts';

it.each([
  ['Pipedrive', 'https://acme.pipedrive.com/deal/1', true],
  ['Pipedrive', 'https://pipedrive.com/', true],
  ['Pipedrive', 'https://pipedrive.com.evil.example/deal/1', false],
  ['Pipedrive', 'https://evilpipedrive.com/deal/1', false],
  ['Attio', 'https://app.attio.com/a', true],
  ['Attio', 'https://x.app.attio.com/a', false],
] as const)('%s at %s: %s', (name, url, hosted) => {
  expect(isHostedBy(name, new URL(url))).toBe(hosted);
});
