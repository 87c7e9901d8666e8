/** A customer's name goes whole or by its telling words; words of trades and untouched texts stay. */
import { describe, expect, it } from 'vitest';
import { hideNames } from '#domain/draft/hide-names';

describe('hideNames', () => {
  it('takes out the whole name and the dash left over', () => {
    expect(hideNames('Hôtel du Lac – 4 machines', ['Hôtel du Lac'])).toBe('4 machines');
    expect(hideNames('4 machines pour Quibrazel', ['Quibrazel'])).toBe('4 machines');
  });

  it('takes out its telling words when it is written in part or without accents', () => {
    expect(hideNames('FOURVIERE - contrat', ['Hôtel Les Terrasses de Fourvière'])).toBe('contrat');
  });

  it('keeps words of trades, which name nobody', () => {
    expect(hideNames('4 machines hôtel', ['Hôtel Quibrazel'])).toBe('4 machines hôtel');
  });

  it('leaves a text without the name as it is', () => {
    expect(hideNames('À la carte', ['Quibrazel'])).toBe('À la carte');
    expect(hideNames('À la carte', [])).toBe('À la carte');
  });
});
