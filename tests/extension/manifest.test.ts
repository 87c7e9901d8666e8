/** The manifest asks for what `docs/STORE.md` justifies, no more and no less, and lets nobody in. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { writeManifest } from '../../extension/manifest.ts';

const store = readFileSync(new URL('../../docs/STORE.md', import.meta.url), 'utf8');
const justified = [...store.matchAll(/^\| `(\w+)` \| (.+) \|$/gm)];
const make = (browser: string, crmOrigins: readonly string[] = []) =>
  writeManifest({ browser, apiUrl: 'https://relais.example:8443', crmOrigins });

describe.each(['chrome', 'firefox'])('%s', (browser) => {
  it('asks for what is justified', () => {
    const wanted = justified
      .filter(([, , why = '']) => browser !== 'firefox' || !why.startsWith('(Chrome'))
      .map(([, name]) => name);
    expect(make(browser).permissions.toSorted()).toEqual(wanted.toSorted());
  });

  it('has no host at install but the API, and a company’s CRMs in its own build', () => {
    expect(make(browser).host_permissions).toHaveLength(1);
    expect(make(browser, ['https://crm.example']).host_permissions).toContain('https://crm.example/*');
  });

  it('may ask for what the store is told, by wide patterns that are never granted at install', () => {
    const { optional_host_permissions, host_permissions, commands } = make(browser);
    const told = [...store.matchAll(/`(https?:\/\/\*\/\*)`/g)].map(([, pattern]) => pattern);
    expect(new Set(told)).toEqual(new Set(optional_host_permissions));
    for (const wide of optional_host_permissions) expect(host_permissions).not.toContain(wide);
    for (const command of Object.keys(commands)) expect(store).toContain(`\`${command}\``);
  });

  it('has no host at all in the public build, and talks to nothing in the open but this machine', () => {
    const manifest = writeManifest({ browser, apiUrl: '', crmOrigins: [] });
    expect(manifest.host_permissions).toEqual([]);
    expect(manifest.content_security_policy.extension_pages).toContain(
      'connect-src https: http://127.0.0.1:* http://localhost:*;',
    );
  });

  it('may be framed by nobody, runs nothing but its own, talks to the API only', () => {
    const policy = make(browser).content_security_policy.extension_pages;
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain('connect-src https://relais.example:8443;');
    expect(policy).not.toMatch(/unsafe|\*/);
    expect(make(browser)).not.toHaveProperty('web_accessible_resources');
    expect(make(browser)).not.toHaveProperty('externally_connectable');
    expect(make(browser)).not.toHaveProperty('content_scripts');
  });
});

it('says what it collects inside `gecko`, for a Firefox that asks the person', () => {
  expect(make('firefox')).toMatchObject({
    browser_specific_settings: {
      gecko: {
        strict_min_version: '140.0',
        data_collection_permissions: { required: expect.arrayContaining(['websiteContent']) },
      },
    },
  });
});

it('tells the store what it collects, word for word', () => {
  const collected = JSON.stringify(make('firefox')).match(/"required":\[([^\]]+)\]/)?.[1] ?? '';
  const line = store.slice(store.indexOf('Firefox `data_collection_permissions`'));
  const told = [...(line.split('\n\n')[0] ?? '').matchAll(/`([a-zA-Z]+)` \(/g)].map(([, name]) => name);
  expect(told.toSorted()).toEqual((JSON.parse(`[${collected}]`) as string[]).toSorted());
});

it('gives Chrome a schema for its policy, and Firefox none', () => {
  expect(make('chrome')).toMatchObject({ storage: { managed_schema: 'policy.json' } });
  expect(make('firefox')).not.toHaveProperty('storage');
});

it('speaks both languages', () => {
  const keys = ['fr', 'en'].map((lang) =>
    Object.keys(
      JSON.parse(
        readFileSync(
          new URL(`../../extension/public/_locales/${lang}/messages.json`, import.meta.url),
          'utf8',
        ),
      ) as object,
    ),
  );
  expect(keys[0]).toEqual(keys[1]);
});
