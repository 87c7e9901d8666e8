import { expect, it } from 'vitest';
import { askServer } from '../../../extension/worker/ask-server.ts';

it('asks the server of the moment', async () => {
  let url = 'https://one.example';
  const asked: string[] = [];
  const fetch = async (input: unknown) => {
    asked.push(String(input));
    return Response.json({});
  };
  const client = askServer({ server: { url: () => url }, fetch: fetch as typeof globalThis.fetch })(
    () => 'token',
  );
  await client.call('readMe');
  url = 'https://two.example';
  await client.call('readMe');
  expect(asked).toEqual(['https://one.example/v1/me', 'https://two.example/v1/me']);
});
