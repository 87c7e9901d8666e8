/** Stages in any CRM's words. */
import { expect, it } from 'vitest';
import { readStage } from '#domain/match/stages';

it('reads names and codes of both languages', () => {
  expect(readStage('Closed Won')).toBe('won');
  expect(readStage('Closed Lost')).toBe('lost');
  expect(readStage('Négociation / revue')).toBe('negotiate');
  expect(readStage('Renouvellement')).toBe('renewal');
});

it('leaves an unknown name unknown', () => expect(readStage('Autre')).toBeUndefined());
