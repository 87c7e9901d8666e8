/** One caller is one count: whatever port they come from, and whichever of their own addresses they choose. */
import { Hono } from 'hono';
import { expect, it } from 'vitest';
import type { ApiEnv } from '../../../api/http/api-env.ts';
import { readCallerAddress } from '../../../api/http/caller-address.ts';

const app = new Hono<ApiEnv>().get('/', (c) => c.text(readCallerAddress(c, true)));
const read = async (forwarded: string) =>
  (await app.request('/', { headers: { 'x-forwarded-for': forwarded } })).text();

it.each([
  ['203.0.113.7', '203.0.113.7'],
  ['203.0.113.7:50312', '203.0.113.7'],
  ['198.51.100.1, 203.0.113.7', '203.0.113.7'],
  ['::ffff:203.0.113.7', '203.0.113.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::'],
  ['2001:DB8:1:2:ffff::9', '2001:db8:1:2::'],
  ['[2001:db8:1:2::9]:443', '2001:db8:1:2::'],
  ['2001:0db8:0001:0002::1', '2001:db8:1:2::'],
  ['2001:db8::1', '2001:db8:0:0::'],
  ['::1', '0:0:0:0::'],
  ['fe80::1%eth0', 'fe80:0:0:0::'],
  ['_hidden', '_hidden'],
])('%s is counted as %s', async (forwarded, counted) => {
  expect(await read(forwarded)).toBe(counted);
});
