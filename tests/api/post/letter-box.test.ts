/** Letters reach a real mail server whole; a refusal, an absence and a connection cut in the middle are told apart. */
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { afterEach, expect, it } from 'vitest';
import { openLetterBox } from '../../../api/post/letter-box.ts';
import type { Letter } from '../../../api/usecases/ports.ts';

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

const letter: Letter = {
  id: '<2026-W48.anna@relais.example>',
  to: { name: 'Anna Roux', address: 'anna@example.com' },
  subject: '« Petit déjeuner » : gagnée deux fois',
  text: 'Bonjour Anna',
  html: '<p>Bonjour Anna</p>',
  leaveUrl: 'https://relais.example/letter/leave?token=t',
};

async function startMail(more: SMTPServerOptions = {}) {
  const received: string[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, _session, done) {
      let text = '';
      stream.on('data', (chunk: Buffer) => (text += chunk.toString()));
      stream.on('end', () => {
        received.push(text);
        done();
      });
    },
    ...more,
  });
  // A client that is cut off is part of what is tested.
  server.on('error', () => undefined);
  const listening = server.listen(0, '127.0.0.1');
  await once(listening, 'listening');
  closing.push(() => server.close());
  const { port } = listening.address() as AddressInfo;
  return { received, port, url: (auth = '') => `smtp://${auth}127.0.0.1:${port}` };
}

function open(url: string) {
  const box = openLetterBox({ url, from: 'Relais <relais@example.com>' });
  closing.push(() => box.close());
  return box;
}

it('sends plain text and HTML, with the one-click end of it', async () => {
  const { received, url } = await startMail();
  expect(await open(url()).send(letter)).toEqual({ state: 'sent' });
  const [text = ''] = received;
  expect(text).toContain('From: Relais <relais@example.com>');
  expect(text).toContain('To: Anna Roux <anna@example.com>');
  expect(text).toContain(`Message-ID: ${letter.id}`);
  expect(text).toContain(`List-Unsubscribe: <${letter.leaveUrl}>`);
  expect(text).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click');
  expect(text).toContain('multipart/alternative');
  expect(text).toContain('text/plain');
  expect(text).toContain('text/html');
});

it('signs in with what the address holds', async () => {
  const users: unknown[] = [];
  const { url } = await startMail({
    authOptional: false,
    allowInsecureAuth: true,
    onAuth({ username, password }, _session, done) {
      users.push([username, password]);
      done(null, { user: 'relais' });
    },
  });
  expect(await open(url('rela%40is:p%3Ass@')).send(letter)).toEqual({ state: 'sent' });
  expect(users).toEqual([['rela@is', 'p:ss']]);
});

it('tells a mailbox that is refused for good from one that is busy', async () => {
  const refusing = (responseCode: number) =>
    startMail({
      onRcptTo: (_address, _session, done) => done(Object.assign(new Error('no'), { responseCode })),
    });
  const never = await refusing(550);
  expect(await open(never.url()).send(letter)).toMatchObject({ state: 'refused' });
  const later = await refusing(450);
  expect(await open(later.url()).send(letter)).toMatchObject({ state: 'unreached' });
});

it('tells a server that is away, or lets nobody in', async () => {
  const { port, url } = await startMail();
  closing.splice(0).forEach((close) => close());
  expect(await open(`smtp://127.0.0.1:${port}`).send(letter)).toMatchObject({ state: 'unreached' });
  expect(url()).toContain(String(port));
  const closed = await startMail({
    authOptional: false,
    allowInsecureAuth: true,
    onAuth: (_auth, _session, done) => done(new Error('wrong password')),
  });
  expect(await open(closed.url('a:b@')).send(letter)).toMatchObject({ state: 'unreached' });
});

it('does not know of a letter whose connection was cut after it left', async () => {
  // Speaks just enough SMTP to take the whole letter, and then goes without an answer.
  const server = createServer((socket) => {
    let data = false;
    socket.write('220 ready\r\n');
    socket.on('error', () => undefined);
    socket.on('data', (chunk) => {
      const said = chunk.toString();
      if (data && said.includes('\r\n.\r\n')) socket.destroy();
      else if (!data) {
        data = said.startsWith('DATA');
        socket.write(data ? '354 go on\r\n' : '250 fine\r\n');
      }
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  closing.push(() => void server.close());
  const { port } = server.address() as AddressInfo;
  expect(await open(`smtp://127.0.0.1:${port}`).send(letter)).toMatchObject({ state: 'unknown' });
});
