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
  const { subject } = writeLetter(long, to);
  expect(subject).toHaveLength(90);
  expect(subject).toMatch(/«\u00A0x+…\u00A0»$/);
});

it('cuts a subject between two words', async () => {
  const { digestOf } = await tellWeek();
  const digest = await digestOf('anna');
  const [own] = digest.mine;
  const title = 'La DAF voulait un coût par tasse, trois lignes, sa propre ligne en premier et rien d’autre';
  const { subject } = writeLetter({ ...digest, mine: own ? [{ ...own, title }] : [] }, to);
  const kept = /«\u00A0(?<kept>.+)…\u00A0»$/.exec(subject)?.groups?.['kept'] ?? '';
  expect(kept.length).toBeGreaterThan(10);
  expect(title).toContain(`${kept.replaceAll('\u00A0', ' ')} `);
});

it('closes no quote that the cut left out', async () => {
  const { digestOf } = await tellWeek();
  const digest = await digestOf('anna');
  const [own] = digest.mine;
  const regions = Array.from({ length: 9 }, (_, at) => `Saint-Étienne ${at}`);
  for (const lang of ['fr', 'en'] as const) {
    const { subject } = writeLetter({ ...digest, lang, mine: own ? [{ ...own, regions }] : [] }, to);
    expect(subject.endsWith('…')).toBe(true);
    expect(subject).not.toMatch(/[«»“”]/);
  }
});

it('says the same in plain text as in HTML: every line with its way, and how to end it', async () => {
  const { digestOf } = await tellWeek();
  for (const lang of ['fr', 'en'] as const) {
    const { parts, text, html } = writeLetter({ ...(await digestOf('anna')), lang }, to);
    const plain = (written: string) => written.replaceAll('\u00A0', ' ');
    const shown = plain(html)
      .replaceAll(/<style>.*?<\/style>|<[^>]+>/gs, ' ')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&amp;', '&');
    expect(parts.length).toBeGreaterThan(0);
    for (const { heading, lines } of parts) {
      expect(plain(text)).toContain(heading.toUpperCase());
      expect(shown).toContain(heading);
      for (const { title, said, url } of lines) {
        for (const words of [title, said]) {
          expect(plain(text)).toContain(words);
          expect(shown).toContain(words);
        }
        expect(text).toContain(url);
        expect(html).toContain(`href="${url}"`);
      }
    }
    expect(text).toContain(`Relais${lang === 'fr' ? '\u00A0:' : ':'} ${to.url}/#/feed`);
    for (const written of [text, html]) expect(written).toContain(to.leaveUrl);
  }
});

it('is readable on a dark screen, where a mail program keeps the sheet', async () => {
  const { digestOf } = await tellWeek();
  const { html } = writeLetter(await digestOf('anna'), to);
  expect(html).toContain('<meta name="color-scheme" content="light dark">');
  // Each colour in place has a class that turns it.
  const bare = [...html.matchAll(/<(\w+)([^>]*)style="[^"]*color:[^"]*"/g)].filter(
    ([, , before = '']) => !before.includes('class='),
  );
  expect(bare.map(([tag]) => tag)).toEqual([]);
});
