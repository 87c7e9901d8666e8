/** A letter says its fact in the subject, and the same in plain text and HTML, in the reader's language. */
import { expect, it } from 'vitest';
import { writeLetter } from '../../../../api/usecases/letters/write-letter.ts';
import { tellWeek } from './letter-stage.ts';

const to = {
  name: 'Anna Roux',
  url: 'https://relais.example',
  leaveUrl: 'https://relais.example/letter/leave?token=t',
};

it('says the fact first', async () => {
  const { digestOf, id } = await tellWeek();
  const { subject, text, html } = writeLetter(await digestOf('anna'), to);
  expect(subject).toBe(
    'Reprise deux fois (Lille), gagnée une fois\u00A0: «\u00A0Petit déjeuner <en> salle & pause\u00A0»',
  );
  expect(text).toContain('Bonjour Anna,');
  expect(text).toContain('CE QUE VOS PRATIQUES SONT DEVENUES');
  expect(text).toContain(`https://relais.example/#/feed/${id}`);
  expect(text).toContain(to.leaveUrl);
  expect(html).toContain('Petit déjeuner &lt;en&gt; salle &amp; pause');
});

it('names who waits when nothing of one’s own happened', async () => {
  const { digestOf } = await tellWeek();
  const { subject } = writeLetter({ ...(await digestOf('maria')), lang: 'en' }, to);
  expect(subject).toBe('bruno named you in a comment · your week on Relais');
  const quiet = writeLetter({ ...(await digestOf('bruno')), lang: 'fr' }, to);
  expect(quiet.subject).toBe('Votre semaine sur Relais');
});

it('keeps a subject short', async () => {
  const { digestOf } = await tellWeek();
  const digest = await digestOf('anna');
  const [own] = digest.mine;
  const long = { ...digest, mine: own ? [{ ...own, title: 'x'.repeat(160) }] : [] };
  expect(writeLetter(long, to).subject).toHaveLength(90);
});
