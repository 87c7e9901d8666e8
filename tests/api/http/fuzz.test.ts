/** Whatever is sent, the server answers by its contract; `npm run bench -- counts requests` sends a hundred thousand. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { fuzzedNames, fuzzRow, startFuzzedServer } from './fuzz-run.ts';
import type { TestServer } from './test-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startFuzzedServer();
});
afterAll(() => server.close());

const RUNS = 60;

it.each(fuzzedNames)('%s takes any body, name, query and header without breaking', async (name) => {
  await expect(fuzzRow(server, name, RUNS)).resolves.toBeUndefined();
});

it('logged not one failure of its own', () => {
  expect(server.lines.filter(({ msg }) => msg === 'request failed')).toEqual([]);
});
