/** Short texts are found through accents, word forms, unfinished words and typing errors. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markMatches } from '#domain/text/mark-matches';
import { createTextFinder } from '#domain/search/text-finder';

function people() {
  const index = createTextFinder();
  const names = [
    'Bastien Ferrandi',
    'Gildas Le Bihan',
    'Élodie Marchetti',
    'Anne-Sophie Lemaire',
    'Élodie Faivre',
  ];
  for (const [at, name] of names.entries())
    index.put(`p${at}`, [
      { text: name, weight: 3 },
      { text: at === 0 ? 'HORECA Bretagne' : 'Office Bretagne', weight: 1 },
    ]);
  return index;
}
const idsOf = (index: ReturnType<typeof people>, text: string) => index.find(text, 9).map(({ id }) => id);

describe('a finder of texts', () => {
  it.each([
    ['ferrandi', ['p0']],
    ['elodie', ['p2', 'p4']],
    ['ÉLODIE marc', ['p2', 'p4']],
    ['lemaire anne', ['p3']],
    ['le bihan', ['p1']],
    ['ferandi', ['p0']],
    ['marcheti', ['p2']],
    ['horeca', ['p0']],
    ['zanzibar', []],
    ['', []],
  ])('finds %s', (text, ids) => {
    expect(idsOf(people(), text)).toEqual(ids);
  });

  it('sees word forms of both languages, and says which words matched', () => {
    const index = createTextFinder();
    index.put('q', [{ text: 'Comment lever des contrats en cours ?', weight: 1 }]);
    index.put('e', [{ text: 'How to lift running contracts', weight: 1 }]);
    const [hit] = index.find('contrat', 1);
    expect(markMatches('des contrats', hit?.matched ?? [])).toEqual([[4, 12]]);
    expect(index.find('lifting a contract', 1)[0]?.id).toBe('e');
  });

  it('needs half of the words, and puts more of them first', () => {
    const index = createTextFinder();
    index.put('one', [{ text: 'essai gratuit', weight: 1 }]);
    index.put('two', [{ text: 'essai gratuit au petit-déjeuner', weight: 1 }]);
    expect(index.find('essai petit déjeuner', 9).map(({ id }) => id)).toEqual(['two']);
  });

  it('forgets what is removed and replaces what is put again', () => {
    const index = people();
    index.remove('p0');
    index.put('p4', [{ text: 'Zoé', weight: 1 }]);
    expect(idsOf(index, 'ferrandi')).toEqual([]);
    expect(idsOf(index, 'elodie')).toEqual(['p2']);
    expect(idsOf(index, 'zoe')).toEqual(['p4']);
  });

  it('finds every text by each of its words, whatever they are', () => {
    const word = fc.stringMatching(/^[a-zé]{4,9}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 6 }), (words) => {
        const index = createTextFinder();
        index.put('it', [{ text: words.join(' '), weight: 1 }]);
        for (const each of words) expect(index.find(each, 1)[0]?.id).toBe('it');
      }),
    );
  });
});
