/** A link is revoked by its owner, at once. */
import { expect, it } from 'vitest';
import { codeOf, setStage } from '../stage.ts';

it('opens nothing any more once it is revoked, and only its owner revokes it', async () => {
  const { as } = await setStage();
  const { id, token } = await as('anna', 'makeRelayLink', { body: { label: '', days: 30 } });
  expect(await codeOf(as('maria', 'revokeRelayLink', { params: { id } }))).toBe('not-found');
  expect(await codeOf(as('maria', 'readShownRelay', { body: { token } }))).toBe('done');
  await as('anna', 'revokeRelayLink', { params: { id } });
  expect(await codeOf(as('maria', 'readShownRelay', { body: { token } }))).toBe('not-found');
});
