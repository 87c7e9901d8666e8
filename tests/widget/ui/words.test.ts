/** The dictionary: both languages say everything, with the same holes, in good typography. */
import { afterEach, describe, expect, it } from 'vitest';
import { formatAgo, formatDay, formatList, formatWeeks } from '#widget/ui/intl.ts';
import { pickLang, setLang, speak, t } from '#widget/ui/t.ts';
import { keepTogether } from '#widget/ui/typeset.ts';
import { tPractice } from '#widget/ui/words/practice.ts';
import { NOW } from '../sample.ts';

afterEach(() => setLang('fr'));

describe('words', () => {
  it('choose the plural of each language', () => {
    const say = speak({
      n: {
        fr: { one: '{n} nouvelle', other: '{n} nouvelles' },
        en: { one: '{n} new one', other: '{n} new ones' },
      },
    });
    expect([0, 1, 2].map((n) => say('n', { n }))).toEqual([
      '0\u00A0nouvelle',
      '1\u00A0nouvelle',
      '2\u00A0nouvelles',
    ]);
    setLang('en');
    expect([0, 1, 2].map((n) => say('n', { n }))).toEqual([
      '0\u00A0new ones',
      '1\u00A0new one',
      '2\u00A0new ones',
    ]);
    expect(say('n', { n: 1234 })).toBe('1,234\u00A0new ones');
  });

  it('are typeset in French only', () => {
    const say = speak({ q: { fr: "Qu'est-ce : « {x} » ?", en: "What's: {x}?" } });
    expect(say('q', { x: 'ça' })).toBe('Qu\u2019est-ce\u00A0: «\u202Fça\u202F»\u202F?');
    setLang('en');
    expect(say('q', { x: 'it' })).toBe('What\u2019s: it?');
  });

  it('leave what people write as long as it was', () => {
    const written = "Gagné : 4 machines à 8 h 30 « net » ! 12 000 €, qu'on l'ait su ou non 'hors taxe'";
    const set = keepTogether(written);
    expect(set).toHaveLength(written.length);
    expect(set).toContain('qu\u2019on l\u2019ait');
    expect(set).toContain("'hors taxe'");
    expect(set.replaceAll(/[\u00A0\u202F]/g, ' ').replaceAll('\u2019', "'")).toBe(written);
  });

  it('follow the language at once', () => {
    expect(t('retry')).toBe('Réessayer');
    setLang('en');
    expect(t('retry')).toBe('Try again');
    expect(tPractice('evidence', { times: 'Taken up twice', parts: '1 worked' })).toBe(
      'Taken up twice: 1 worked',
    );
  });

  it.each([
    [['fr-CA', 'en'], 'fr'],
    [['de', 'fr'], 'fr'],
    [['de'], 'en'],
    [[], 'en'],
  ] as const)('reader of %o gets %s', (wanted, picked) => {
    expect(pickLang(wanted)).toBe(picked);
  });
});

const ago = (minutes: number) => formatAgo(new Date(NOW - minutes * 60_000).toISOString(), NOW);

describe('dates and lists', () => {
  it('are near, then named', () => {
    expect([0, 5, 120, 1500].map(ago)).toEqual([
      'à l’instant',
      'il y a 5 minutes',
      'il y a 2 heures',
      'hier',
    ]);
    expect(ago(60 * 24 * 40)).toBe('14\u00A0octobre');
    expect(ago(60 * 24 * 400)).toBe('octobre 2025');
    expect(ago(-10)).toBe('à l’instant');
  });

  it('write the first of a month as the language does', () => {
    const days = ['2026-10-01T10:00:00Z', '2026-10-11T10:00:00Z', '2026-10-31T10:00:00Z'];
    expect(days.map(formatDay)).toEqual([
      '1er\u00A0octobre 2026',
      '11\u00A0octobre 2026',
      '31\u00A0octobre 2026',
    ]);
    setLang('en');
    expect(days.map(formatDay)[0]).toBe('1\u00A0October 2026');
  });

  it('speak both languages', () => {
    expect(formatList(['A', 'B', 'C'])).toBe('A, B et C');
    expect(formatWeeks(7)).toBe('7\u00A0semaines');
    setLang('en');
    expect(formatWeeks(1)).toBe('1 week');
    expect(formatList(['A', 'B', 'C'])).toBe('A, B and C');
    expect(ago(60 * 24 * 40)).toBe('14\u00A0October');
  });
});
