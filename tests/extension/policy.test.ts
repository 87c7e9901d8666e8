/** The policy: every published key, one by one; the schema that Chrome gets says the same and nothing that Chrome refuses. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LOCKABLE, readPolicy } from '../../extension/policy.ts';

const schema = JSON.parse(
  readFileSync(new URL('../../extension/public/policy.json', import.meta.url), 'utf8'),
) as {
  readonly type: string;
  readonly properties: Record<string, { readonly type: string; readonly items?: unknown }>;
};

const GOOD = {
  apiBaseUrl: 'https://relais.company.example/',
  crmOrigins: ['crm.company.example', 'https://*.force.example'],
  taughtPages: ['{}'],
  lockedSettings: ['locale', 'crms'],
  locale: 'fr',
  theme: 'dark',
  tabSide: 'left',
  consentGranted: true,
  rememberMe: false,
};

it('takes every published key', () => {
  expect(readPolicy(GOOD)).toEqual({
    values: {
      ...GOOD,
      apiBaseUrl: 'https://relais.company.example',
      crmOrigins: ['https://crm.company.example', 'https://*.force.example'],
    },
    wrong: [],
  });
  expect(Object.keys(schema.properties).toSorted()).toEqual(Object.keys(GOOD).toSorted());
});

it('takes the numbers that Firefox reads in the registry of Windows for yes and no', () => {
  expect(readPolicy({ consentGranted: 1, rememberMe: 0 })).toEqual({
    values: { consentGranted: true, rememberMe: false },
    wrong: [],
  });
});

it.each([
  ['apiBaseUrl', 'http://relais.company.example'],
  ['apiBaseUrl', 'relais'],
  ['crmOrigins', ['https://*']],
  ['crmOrigins', 'https://crm.company.example'],
  ['lockedSettings', ['everything']],
  ['locale', 'de'],
  ['theme', 1],
  ['rememberMe', 'no'],
  ['consentGranted', 2],
  ['telemetry', true],
])('leaves a wrong %s aside, names it, and keeps the rest', (key, value) => {
  const { [key as 'locale']: _good, ...rest } = GOOD;
  const read = readPolicy({ ...rest, [key]: value });
  expect(read.wrong).toEqual([key]);
  expect(Object.keys(read.values).toSorted()).toEqual(Object.keys(rest).toSorted());
});

it('survives anything', () => {
  fc.assert(
    fc.property(fc.anything(), (raw) => {
      const { values, wrong } = readPolicy(raw);
      const keys = typeof raw === 'object' && raw !== null ? Object.keys(raw) : [];
      expect(Object.keys(values).length + wrong.length).toBe(keys.length);
    }),
  );
});

/** developer.chrome.com/docs/extensions/reference/manifest/storage: what a schema may hold. */
describe('the schema for Chrome', () => {
  const walk = (at: unknown): Record<string, unknown>[] => {
    if (Array.isArray(at)) return at.flatMap(walk);
    if (typeof at !== 'object' || at === null) return [];
    const own = at as Record<string, unknown>;
    return [
      ...('type' in own && typeof own['type'] === 'string' ? [own] : []),
      ...Object.values(own).flatMap(walk),
    ];
  };

  it('is an object on top, with one type each and no additional properties', () => {
    expect(schema.type).toBe('object');
    for (const node of walk(schema)) {
      expect(['object', 'array', 'string', 'boolean', 'integer', 'number']).toContain(node['type']);
      expect(node).not.toHaveProperty('additionalProperties');
      if (node['type'] === 'array') expect(node['items']).toMatchObject({ type: 'string' });
    }
  });

  it('names every lock that there is', () => {
    expect(schema.properties['lockedSettings']?.items).toMatchObject({ enum: LOCKABLE });
  });
});
