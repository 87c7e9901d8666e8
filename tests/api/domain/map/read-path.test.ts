/** A text and an expression as the matcher walks them: the same words give the same steps. */
import { describe, expect, it } from 'vitest';
import { readExpression, STOP, walkTokens } from '#domain/map/read-path';
import { readTokens } from '#domain/text/read-tokens';

const walk = (text: string) => walkTokens(text, readTokens(text), 'fr');
const stepsOf = (text: string) => walk(text).steps;

describe('walkTokens', () => {
  it('skips articles and stems the rest, as an expression does', () => {
    expect(stepsOf("la baisse des commandes de l'hôtel")).toEqual(
      readExpression('baisse commande hôtel', 'fr').steps,
    );
  });

  it('tells sentences apart, but begins and ends with none', () => {
    const [client, prix] = ['client', 'prix'].map((word) => stepsOf(word)[0]);
    expect(stepsOf('. Client ! Prix.')).toEqual([client, STOP, prix]);
    expect(stepsOf('client, prix')).toEqual([client, prix]);
  });

  it('keeps a number with its kind', () => {
    expect(['4', '47 %', '-47 %', '(-3)', '2-3'].map(stepsOf)).toEqual([
      ['#N#4'],
      ['#N%#47'],
      ['#-N%#47'],
      ['#-N#3'],
      ['#N#2', '#N#3'],
    ]);
  });

  it('keeps the plain form of each step beside it', () => {
    const { steps, plains } = walk('Le client commande. Il paie 24.');
    expect(plains.length).toBe(steps.length);
    expect(plains[1]).toBe('command');
  });
});

describe('readExpression', () => {
  it('takes a lone capital N for any number, a small one for a letter', () => {
    expect(readExpression('-N% de N', 'fr').steps).toEqual(['-N%', 'N']);
    expect(readExpression('plan n', 'fr').steps).not.toContain('N');
  });

  it('is one sentence', () => {
    expect(readExpression('R.A.S. ! fin; suite', 'fr').steps).not.toContain(STOP);
  });
});
