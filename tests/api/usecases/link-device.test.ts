/** Linking another device: only by who holds the session, for themselves, once, for ten minutes, in five tries. */
import { describe, expect, it } from 'vitest';
import type { Actor } from '../../../api/usecases/scope.ts';
import { codeOf, fill, setStage, signIn, type Stage } from './stage.ts';

const MINUTE_MS = 60_000;

async function prepare() {
  const stage = await setStage();
  const tokens = await signIn(stage, 'anna', 'A laptop');
  const actor = await stage.useCases.identify(tokens.accessToken);
  const link = await make(stage, actor, tokens.refreshToken);
  const redeem = (code: string, email = 'anna@example.com') =>
    stage.useCases.redeemInvitation({ email, code, device: 'A second browser' });
  const read = (who: Actor = actor) =>
    stage.useCases
      .call({
        name: 'readDeviceLink',
        actor: who,
        input: fill<'readDeviceLink'>({ params: { id: link.id } }),
      })
      .then(({ reply }) => reply);
  return { stage, tokens, actor, link, redeem, read };
}

const make = async ({ useCases }: Stage, actor: Actor, refreshToken: string) =>
  (await useCases.call({ name: 'linkDevice', actor, input: fill<'linkDevice'>({ body: { refreshToken } }) }))
    .reply;

describe('a link', () => {
  it('signs the other device in, and tells which it was and when', async () => {
    const { stage, link, redeem, read, tokens } = await prepare();
    expect(link.url).toBe(`https://relais.example/sign-in#email=anna%40example.com&code=${link.code}`);
    expect(await read()).toMatchObject({ state: 'open', triesLeft: 5 });
    stage.turnClock(MINUTE_MS);
    const second = await redeem(`${link.code.slice(0, 4).toLowerCase()}-${link.code.slice(4)}`);
    expect(second.me.id).toBe('anna');
    const used = await read();
    expect(used.state).toBe('used');
    const at = new Date(stage.now()).toISOString();
    expect(used.device).toMatchObject({ device: 'A second browser', createdAt: at, current: false });
    // Both go on, each by itself.
    expect(await codeOf(stage.useCases.identify(tokens.accessToken))).toBe('done');
    expect(await codeOf(stage.useCases.identify(second.accessToken))).toBe('done');
  });

  it('is used once', async () => {
    const { link, redeem } = await prepare();
    await redeem(link.code);
    expect(await codeOf(redeem(link.code))).toBe('code-refused');
  });

  it('is over after ten minutes', async () => {
    const { stage, link, redeem, read } = await prepare();
    stage.turnClock(10 * MINUTE_MS);
    expect(await codeOf(redeem(link.code))).toBe('code-refused');
    expect((await read()).state).toBe('ended');
  });

  it('is of no use to another person', async () => {
    const { stage, link, redeem, read } = await prepare();
    expect(await codeOf(redeem(link.code, 'bruno@example.com'))).toBe('code-refused');
    const { accessToken } = await signIn(stage, 'bruno');
    expect(await codeOf(read(await stage.useCases.identify(accessToken)))).toBe('not-found');
  });

  it('is exhausted after five tries, even for the right code', async () => {
    const { link, redeem, read } = await prepare();
    for (let tries = 0; tries < 5; tries += 1) expect(await codeOf(redeem('BBBBBBBB'))).toBe('code-refused');
    expect(await codeOf(redeem(link.code))).toBe('code-refused');
    expect(await read()).toMatchObject({ state: 'ended', triesLeft: 0 });
  });

  it('counts guesses that come all at once', async () => {
    const { link, redeem } = await prepare();
    await Promise.all(Array.from({ length: 30 }, () => codeOf(redeem('BBBBBBBB'))));
    expect(await codeOf(redeem(link.code))).toBe('code-refused');
  });

  it('ends with the session that made it, with its withdrawal, and with the next one', async () => {
    const signedOut = await prepare();
    await signedOut.stage.useCases.call({
      name: 'signOut',
      actor: signedOut.actor,
      input: fill<'signOut'>({}),
    });
    expect(await codeOf(signedOut.redeem(signedOut.link.code))).toBe('code-refused');
    const next = await prepare();
    await make(next.stage, next.actor, next.tokens.refreshToken);
    expect(await codeOf(next.redeem(next.link.code))).toBe('code-refused');
  });

  it('keeps nothing that could be read out of the file', async () => {
    const { stage, link } = await prepare();
    const rows = await stage.store.read((db) => db.list('invitations'));
    expect(JSON.stringify(rows)).not.toContain(link.code);
  });
});

describe('who may make one', () => {
  it('refuses an access token without the session’s own refresh token', async () => {
    const { stage, tokens, actor } = await prepare();
    const other = await signIn(stage, 'bruno');
    const second = await signIn(stage, 'anna');
    for (const refreshToken of ['x'.repeat(43), other.refreshToken, second.refreshToken])
      expect(await codeOf(make(stage, actor, refreshToken))).toBe('forbidden');
    const renewed = await stage.useCases.refreshSession(tokens);
    expect(await codeOf(make(stage, actor, tokens.refreshToken))).toBe('forbidden');
    expect(await codeOf(make(stage, actor, renewed.refreshToken))).toBe('done');
  });

  it('leaves an administrator’s invitation as it was', async () => {
    const { stage, tokens, actor, redeem } = await prepare();
    const { code } = await stage.as('admin', 'invitePerson', { params: { id: 'anna' }, body: {} });
    await make(stage, actor, tokens.refreshToken);
    expect(await codeOf(redeem(code))).toBe('done');
  });
});
