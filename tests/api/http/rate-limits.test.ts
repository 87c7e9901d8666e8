/** Limits: guesses are stopped, a busy office is not, and everybody is told how long to wait. */
import { expect, it } from 'vitest';
import { Problem } from '#contract/problem';
import { startTestServer } from './test-server.ts';

const codeOf = async (response: Response) => Problem.parse(await response.json()).code;

it('locks an e-mail after five failures, known or not, with the same answers', async () => {
  const server = await startTestServer();
  const { code } = await server.stage.as('admin', 'invitePerson', { params: { id: 'anna' }, body: {} });
  const tryAll = async (email: string) => {
    const answers: string[] = [];
    for (let tries = 0; tries < 6; tries += 1) {
      const response = await server.call('redeemInvitation', { body: { email, code: 'BBBBBBBB' } });
      const problem = Problem.parse(await response.json());
      answers.push(
        [response.status, problem.code, problem.title, response.headers.get('retry-after') !== null].join(),
      );
    }
    return answers;
  };
  const known = await tryAll('anna@example.com');
  expect(known).toEqual(await tryAll('nobody@example.com'));
  expect(known.map((answer) => answer.split(',')[1])).toEqual([
    ...Array<string>(5).fill('code-refused'),
    'code-locked',
  ]);
  const right = await server.call('redeemInvitation', { body: { email: 'anna@example.com', code } });
  expect(await codeOf(right)).toBe('code-locked');
  await server.close();
});

it('stops guesses from one address, also when they come all at once', async () => {
  const server = await startTestServer({ limits: { signInsPerAddress: 10 } });
  const guess = async (each: number) => {
    const body = { email: `person${each}@example.com`, code: 'BBBBBBBB' };
    return codeOf(await server.call('redeemInvitation', { body }));
  };
  const codes = await Promise.all(Array.from({ length: 40 }, (_, each) => guess(each)));
  expect(codes.filter((code) => code === 'code-refused')).toHaveLength(10);
  expect(codes.filter((code) => code === 'code-locked')).toHaveLength(30);
  await server.close();
});

it('does not count those who get in: a whole office may sign in from one address', async () => {
  const server = await startTestServer({ limits: { signInsPerAddress: 2 } });
  for (let times = 0; times < 6; times += 1) {
    const { code } = await server.stage.as('admin', 'invitePerson', { params: { id: 'anna' }, body: {} });
    const response = await server.call('redeemInvitation', { body: { email: 'anna@example.com', code } });
    expect(response.status).toBe(200);
  }
  await server.close();
});

async function guessThrough(trustProxy: boolean): Promise<string[]> {
  const server = await startTestServer({ limits: { signInsPerAddress: 1 }, trustProxy });
  const codes: string[] = [];
  for (const forwarded of ['6.6.6.6, 10.0.0.1', '7.7.7.7, 10.0.0.2', '8.8.8.8, 10.0.0.2']) {
    const body = { email: `${forwarded.slice(0, 1)}@example.com`, code: 'BBBBBBBB' };
    codes.push(
      await codeOf(
        await server.call('redeemInvitation', { body, headers: { 'x-forwarded-for': forwarded } }),
      ),
    );
  }
  await server.close();
  return codes;
}

it('trusts a forwarded address only behind a proxy of ours, and then its last word', async () => {
  expect(await guessThrough(true)).toEqual(['code-refused', 'code-refused', 'code-locked']);
  expect(await guessThrough(false)).toEqual(['code-refused', 'code-locked', 'code-locked']);
});

it('slows one person down without touching another', async () => {
  const server = await startTestServer({ limits: { personPerMinute: 3 } });
  const ask = (who: string) => server.callAs(who, 'readMe');
  for (let times = 0; times < 3; times += 1) expect((await ask('anna')).status).toBe(200);
  const refused = await ask('anna');
  expect([refused.status, await codeOf(refused)]).toEqual([429, 'too-many']);
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
  expect((await ask('bruno')).status).toBe(200);
  await server.close();
});

it('counts failed renewals by address', async () => {
  const server = await startTestServer({ limits: { refreshesPerAddress: 2 } });
  const refresh = async () =>
    codeOf(await server.call('refreshSession', { body: { refreshToken: 'x'.repeat(43) } }));
  expect([await refresh(), await refresh(), await refresh()]).toEqual([
    'unauthenticated',
    'unauthenticated',
    'too-many',
  ]);
  await server.close();
});
