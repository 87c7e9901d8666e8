/** The endpoint table's own law: what a row may promise, whatever it is about. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Endpoint } from '#contract/endpoint';
import { endpoints } from '#contract/endpoints';
import { PROBLEMS } from '#contract/problem-codes';
import { wire } from '#contract/wire';
import type { Wire } from '#contract/wire/shape';
import { ROLES } from '#contract/words';

const rows: [string, Endpoint & Wire][] = Object.entries(endpoints).map(([name, row]) => [
  name,
  { ...row, ...wire[name as keyof typeof wire] },
]);

it('has one row for each method and path', () => {
  const places = rows.map(([, { method, path }]) => `${method} ${path.replaceAll(/:\w+/g, ':')}`);
  expect(new Set(places).size).toBe(places.length);
});

it.each(rows)('%s keeps its word', (_name, row) => {
  // What is changed by a person carries a key, or a signed-out device that repeats would be refused for nothing.
  const isSession = row.path.startsWith('/v1/session');
  expect(row.once ?? false).toBe(row.method !== 'GET' && row.who !== 'anyone' && !isSession);
  // Exactly one kind of answer.
  expect(row.reply === undefined).toBe(row.answers !== undefined);
  expect(row.method === 'GET' && row.body !== undefined).toBe(false);
  expect(Array.isArray(row.who) ? row.who.every((role) => ROLES.includes(role)) : true).toBe(true);
  // A secret is made by a call that would otherwise be kept for its repeat.
  expect(row.secret === undefined || row.once === true).toBe(true);
});

it('takes strict bodies only: a key that nobody reads is a mistake that nobody would see', () => {
  const loose = rows.filter(([, { body }]) => body && body.safeParse({ 'no such key': 1 }).success);
  expect(loose.map(([name]) => name)).toEqual([]);
});

it('is light enough for a page: no schema library behind the names and codes', () => {
  const contract = new URL('../../../api/contract/', import.meta.url);
  const rooms = readdirSync(new URL('endpoints/', contract)).map((file) => `endpoints/${file}`);
  expect(rooms.length).toBeGreaterThan(2);
  for (const file of ['words.ts', 'endpoints.ts', 'problem-codes.ts', ...rooms]) {
    const text = readFileSync(new URL(file, contract), 'utf8');
    // The table may only gather its own rooms.
    expect(text).not.toMatch(/^import (?!type|\{ \w+Endpoints \} from '\.\/endpoints\/)/m);
  }
});

it('refuses with statuses that mean what the codes say', () => {
  expect(Object.values(PROBLEMS).every((status) => status >= 400 && status < 600)).toBe(true);
  expect([PROBLEMS.unauthenticated, PROBLEMS.forbidden, PROBLEMS['not-found'], PROBLEMS.stale]).toEqual([
    401, 403, 404, 412,
  ]);
});
