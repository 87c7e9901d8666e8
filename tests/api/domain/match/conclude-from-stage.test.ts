/** What a stage says by itself. */
import { expect, it } from 'vitest';
import { STAGES } from '#contract/words';
import { findEntry } from '#domain/map/entries';
import { concludeFromStage } from '#domain/match/conclude-from-stage';

it('concludes of every stage, and only what the map knows', () => {
  for (const stage of STAGES) {
    const concluded = concludeFromStage(stage).map(([id]) => id);
    expect(concluded.length).toBeGreaterThan(0);
    expect(concluded.filter((id) => !findEntry(id))).toEqual([]);
  }
  expect(concludeFromStage(undefined)).toEqual([]);
});
