/** Sites and match patterns: what people type, what the browser asks for, and which pages belong. */
import { expect, it } from 'vitest';
import { isOfSite, patternOf, readSite, siteName, siteOfPattern } from '../../extension/site-pattern.ts';

it('leaves the port out where Firefox would refuse the pattern', () => {
  expect(patternOf('http://127.0.0.1:4173', 'firefox')).toBe('http://127.0.0.1/*');
  expect(patternOf('http://127.0.0.1:4173', 'chrome')).toBe('http://127.0.0.1:4173/*');
  expect(patternOf('https://*.crm.example', 'chrome')).toBe('https://*.crm.example/*');
});

it.each([
  ['https://crm.example/sub/path?x=1#y', 'https://crm.example'],
  [' crm.example ', 'https://crm.example'],
  ['http://localhost:8080/x', 'http://localhost:8080'],
  ['*.crm.example', 'https://*.crm.example'],
  ['https://*.dynamics.com', 'https://*.dynamics.com'],
  ['', undefined],
  ['not a site', undefined],
  ['file:///etc/passwd', undefined],
  ['javascript:alert(1)', undefined],
  ['https://*', undefined],
  ['https://*.com', undefined],
  ['https://a.*.com', undefined],
  ['intranet', undefined],
  ['http://intranet/dolibarr', 'http://intranet'],
  ['http://odoo16:8069/web', 'http://odoo16:8069'],
  ['http://[::1]:8069/web', 'http://[::1]:8069'],
] as const)('reads %o as %o', (typed, site) => {
  expect(readSite(typed)).toBe(site);
});

it.each([
  ['https://crm.example/*', 'https://crm.example'],
  ['*://crm.example/*', 'https://crm.example'],
  ['https://*.crm.example/*', 'https://*.crm.example'],
  ['http://odoo16:8069/*', 'http://odoo16:8069'],
  ['https://*/*', undefined],
  ['<all_urls>', undefined],
  ['*://*/*', undefined],
] as const)('takes the pattern %o for %o', (pattern, site) => {
  expect(siteOfPattern(pattern)).toBe(site);
});

it('knows the pages of a site as the browser does', () => {
  const is = (origin: string, site: string, browser = 'chrome') => isOfSite(origin, site, browser);
  expect(is('https://crm.example', 'https://crm.example')).toBe(true);
  expect(is('https://crm.example:8443', 'https://crm.example')).toBe(false);
  expect(is('https://crm.example:8443', 'https://crm.example', 'firefox')).toBe(true);
  expect(is('http://crm.example', 'https://crm.example')).toBe(false);
  expect(is('https://a.b.crm.example', 'https://*.crm.example')).toBe(true);
  expect(is('https://crm.example', 'https://*.crm.example')).toBe(true);
  expect(is('https://evilcrm.example', 'https://*.crm.example')).toBe(false);
  expect(is('https://crm.example.evil.test', 'https://*.crm.example')).toBe(false);
});

it('says a site as people do, the star as a star', () => {
  expect(siteName('https://*.crm.example')).toBe('*.crm.example');
  expect(siteName('http://crm.example:8080')).toBe('crm.example:8080');
});
