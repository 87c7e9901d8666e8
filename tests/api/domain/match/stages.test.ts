/** Stages. */
import { expect, it } from 'vitest';
import { readStage } from '#domain/match/stages';

it.each([
  ['Closed Won', 'won'],
  ['Conclusion gagnante', 'won'],
  ['Conclusion perdante', 'lost'],
  ['Négociation / revue', 'negotiate'],
  ['Proposal/Price Quote', 'propose'],
  ['Découverte des besoins', 'qualify'],
  ['Renouvellement', 'renewal'],
  ['Client depuis 2019', 'customer'],
  ['Devis accepté', 'won'],
  ['Shortlisted', 'negotiate'],
  ['Evaluating', 'qualify'],
  ['Marketing qualified (MQL)', 'qualify'],
  ['Identify Decision Makers', 'qualify'],
  ['Opportunity', 'qualify'],
  ['To nurture', 'prospect'],
  ['Former client', 'lost'],
  ['Paused by customer', undefined],
  // A type of account, not a step of a sale.
  ['Analyst', undefined],
  ['Étape 7', undefined],
])('%s is %s', (name, stage) => expect(readStage(name)).toBe(stage));
