/** "Link another device" in the options: the shared part, asked through the worker. */
import { useEffect, useState } from 'preact/hooks';
import { DeviceLinking } from '#widget/model/device-linking.ts';
import { LinkDevice } from '#widget/ui/link-device.tsx';
import type { Refused } from '../answers.ts';
import { send } from '../send.ts';

export function DeviceLinkingPart({ onChange }: { onChange(): void }) {
  const [linking] = useState(() => new DeviceLinking(source));
  useEffect(
    () =>
      linking.state.subscribe(({ at }) => {
        // Somebody came or went: the list of devices beside this is old.
        if (at === 'used' || at === 'revoked') onChange();
      }),
    [linking, onChange],
  );
  return <LinkDevice linking={linking} />;
}

const source = {
  make: async () => told(await send('session.link', {})),
  read: async (id: string) => told(await send('session.linked', { id })),
  withdraw: async (id: string) => send('session.unlink', { id }),
  revoke: async (id: string) => told((await send('session.revoke', { id })) ?? {}),
};

/** A refusal of the worker as the error that a model understands. */
function told<R extends object>(answer: R | Refused | undefined): R {
  if (answer === undefined) throw new Error('no answer');
  if (!('refused' in answer)) return answer;
  const { code, title } = answer.refused;
  throw Object.assign(new Error(code), {
    name: code === 'offline' ? 'OfflineError' : 'ProblemError',
    code,
    title,
  });
}
