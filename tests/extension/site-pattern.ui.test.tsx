/** In Chromium too, whose own URL writes a star in a host as `%2A`. */
import { expect, it } from 'vitest';
import { isOfSite, patternOf, readSite, siteName, siteOfPattern } from '../../extension/site-pattern.ts';

it('keeps the star of a domain', () => {
  const site = readSite('https://*.crm.example') ?? '';
  expect(site).toBe('https://*.crm.example');
  expect(siteName(site)).toBe('*.crm.example');
  expect(patternOf(site, 'chrome')).toBe('https://*.crm.example/*');
  expect(siteOfPattern('https://*.crm.example/*')).toBe(site);
  expect(isOfSite('https://eu.crm.example', site, 'chrome')).toBe(true);
  expect(['https://*', 'https://*.com', 'https://a.*.com'].map(readSite)).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});
