/** Linking another device: the code that is shown, and what becomes of it. It shows no code that is no longer worth anything. */
import { createModel, signal, type Signal } from '@preact/signals';
import type { DeviceLink, NewDeviceLink } from '#contract/device-link';
import type { Session } from '#contract/session';
import { readFailure, type Failure } from './read-failure.ts';

export interface DeviceLinkSource {
  make(): Promise<NewDeviceLink>;
  read(id: string): Promise<DeviceLink>;
  withdraw(id: string): Promise<unknown>;
  /** Signs out the device that the code let in. */
  revoke(sessionId: string): Promise<unknown>;
}

export type Linking =
  | { readonly at: 'rest' | 'making' | 'ended' }
  | { readonly at: 'open'; readonly link: NewDeviceLink; readonly triesLeft: number }
  | { readonly at: 'used'; readonly device: Session }
  | { readonly at: 'revoked'; readonly device: Session }
  | { readonly at: 'failed'; readonly failure: Failure };

export const DeviceLinking = createModel((source: DeviceLinkSource) => {
  const state = signal<Linking>({ at: 'rest' });
  const run = (work: () => Promise<void>) => attempt(state, work);
  return {
    state,
    make: () =>
      run(async () => {
        state.value = { at: 'making' };
        const link = await source.make();
        state.value = { at: 'open', link, triesLeft: 5 };
      }),
    /** Looks whether the code was used meanwhile; asked again and again while it is on screen. */
    async look() {
      const shown = state.peek();
      if (shown.at !== 'open') return;
      // A look that got no answer is no news: the next one will tell.
      const told = await source.read(shown.link.id).catch(() => undefined);
      if (told && state.peek() === shown) state.value = after(shown.link, told);
    },
    async withdraw() {
      const shown = state.peek();
      state.value = { at: 'rest' };
      // Unreachable server: the code ends by itself within its ten minutes.
      if (shown.at === 'open') await source.withdraw(shown.link.id).catch(() => undefined);
    },
    revoke: (device: Session) =>
      run(async () => {
        await source.revoke(device.id);
        state.value = { at: 'revoked', device };
      }),
  };
});

function after(link: NewDeviceLink, { state, triesLeft, device }: DeviceLink): Linking {
  if (state === 'used' && device) return { at: 'used', device };
  return state === 'open' ? { at: 'open', link, triesLeft } : { at: 'ended' };
}

async function attempt(state: Signal<Linking>, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    state.value = { at: 'failed', failure: readFailure(error) };
  }
}
