/** The ready files for Windows, which no machine of ours can run: read as Windows reads them, and each key, type and reference is one that exists. */
import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { readPolicy } from '../../extension/policy.ts';

const folder = new URL('../../docs/policy/', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, folder), 'utf8');
const { properties } = JSON.parse(
  readFileSync(new URL('../../extension/public/policy.json', import.meta.url), 'utf8'),
) as { readonly properties: Readonly<Record<string, { readonly type: string; readonly enum?: string[] }>> };

type Value = string | number;

/** Keys with their values, as `reg import` makes them; throws at a line that it would not take. */
function readRegistry(text: string): Map<string, Map<string, Value>> {
  const [head, ...lines] = text.split('\r\n');
  if (head !== 'Windows Registry Editor Version 5.00') throw new Error(head);
  const keys = new Map<string, Map<string, Value>>();
  let at: Map<string, Value> | undefined;
  for (const line of lines) {
    if (line === '' || line.startsWith(';')) continue;
    const key = /^\[(HKEY_LOCAL_MACHINE\\[^\]]+)\]$/.exec(line)?.[1];
    const [, name, words, number] =
      /^"([^"]+)"=(?:"((?:[^"\\]|\\["\\])*)"|dword:([\da-f]{8}))$/.exec(line) ?? [];
    if (key) keys.set(key, (at = new Map()));
    else if (name && at)
      at.set(name, number ? Number.parseInt(number, 16) : (words ?? '').replaceAll(/\\(["\\])/g, '$1'));
    else throw new Error(line);
  }
  return keys;
}

/** What the browser hands to the extension: the key's values, and a list for each key below it. */
function toldBy(keys: ReadonlyMap<string, ReadonlyMap<string, Value>>, own: string): Record<string, unknown> {
  const told: Record<string, unknown> = Object.fromEntries(keys.get(own) ?? []);
  for (const [key, values] of keys) {
    if (!key.startsWith(`${own}\\`)) continue;
    expect([...values.keys()]).toEqual([...values.keys()].map((_name, at) => `${at + 1}`));
    told[key.slice(own.length + 1)] = [...values.values()];
  }
  return told;
}

const POLICIES = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies';
describe.each([
  ['chrome.reg', `${POLICIES}\\Google\\Chrome\\3rdparty\\extensions\\EXTENSION_ID\\policy`],
  ['edge.reg', `${POLICIES}\\Microsoft\\Edge\\3rdparty\\extensions\\EXTENSION_ID\\policy`],
  ['firefox.reg', `${POLICIES}\\Mozilla\\Firefox\\3rdparty\\Extensions\\relais@relais.example`],
])('%s', (name, own) => {
  const text = read(name);

  it('is of plain signs and Windows lines', () => {
    expect(text.replaceAll(/[\x20-\x7E]|\r\n/g, '')).toBe('');
  });

  it('tells what the extension understands, each by its type', () => {
    const told = toldBy(readRegistry(text), own);
    expect(readPolicy(told).wrong).toEqual([]);
    expect(Object.keys(told).length).toBeGreaterThan(7);
    const types = Object.entries(told).map(([key, value]) => [
      key,
      Array.isArray(value) ? 'array' : typeof value,
    ]);
    const asked = Object.keys(told).map((key) => [key, properties[key]?.type.replace('boolean', 'number')]);
    expect(types).toEqual(asked);
  });
});

it('firefox.reg installs what the ready file for other systems installs', () => {
  const value = readRegistry(read('firefox.reg'))
    .get(`${POLICIES}\\Mozilla\\Firefox`)
    ?.get('ExtensionSettings');
  const file = JSON.parse(read('firefox-policies.json')) as { policies: { ExtensionSettings: object } };
  expect(JSON.parse(String(value))).toEqual(file.policies.ExtensionSettings);
});

describe('the template for group policy', () => {
  const admx = parseHTML(read('relais.admx').replace(/^<\?xml.*\?>/, '')).document;
  const adml = read('en-US/relais.adml');
  const KEY = 'SOFTWARE\\Policies\\Microsoft\\Edge\\3rdparty\\extensions\\EXTENSION_ID\\policy';
  const policies = [...admx.querySelectorAll('policy')];
  const nameOf = (policy: Element) => policy.getAttribute('name') ?? '';

  it('has a policy for each key, written where Edge looks', () => {
    expect(policies.map(nameOf).toSorted()).toEqual(Object.keys(properties).toSorted());
    expect(new Set(policies.map((policy) => policy.getAttribute('key')))).toEqual(new Set([KEY]));
  });

  it.each(Object.entries(properties))('%s by its type', (key, { type, enum: choices }) => {
    const policy = policies.find((each) => nameOf(each) === key);
    const [list, text] = ['list', 'text'].map((tag) => policy?.querySelector(tag));
    if (type === 'array')
      expect([list?.getAttribute('key'), list?.getAttribute('valuePrefix')]).toEqual([`${KEY}\\${key}`, '']);
    else if (type === 'boolean') {
      expect(policy?.getAttribute('valueName')).toBe(key);
      const values = [...(policy?.querySelectorAll('decimal') ?? [])].map((each) =>
        each.getAttribute('value'),
      );
      expect(values).toEqual(['1', '0']);
    } else if (choices) {
      const values = [...(policy?.querySelectorAll('item string') ?? [])].map(
        ({ textContent }) => textContent,
      );
      expect(values.toSorted()).toEqual([...choices].toSorted());
    } else expect(text?.getAttribute('valueName')).toBe(key);
  });

  it('names no string and no form that the language file lacks, and none stands there for nothing', () => {
    const asked = (kind: string) =>
      new Set(
        [...read('relais.admx').matchAll(new RegExp(`\\$\\(${kind}\\.(\\w+)\\)`, 'g'))].map(([, id]) => id),
      );
    const there = (tag: string) =>
      new Set([...adml.matchAll(new RegExp(`<${tag} id="(\\w+)"`, 'g'))].map(([, id]) => id));
    expect(there('string')).toEqual(asked('string'));
    expect(there('presentation')).toEqual(asked('presentation'));
    const fields = [...admx.querySelectorAll('elements > *')].map((each) => each.id);
    expect([...adml.matchAll(/refId="(\w+)"/g)].map(([, id]) => id).toSorted()).toEqual(fields.toSorted());
  });
});
