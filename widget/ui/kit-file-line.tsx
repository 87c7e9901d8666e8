/** A file of a kit: what it is called, what it is and how large; pressed, it is saved. It is never shown in a page of ours. */
import { useState } from 'preact/hooks';
import type { KitFile } from '#contract/kit-file';
import { kindOfKitFile } from '#contract/kit-kinds';
import { Icon } from './icon.tsx';
import { formatBytes } from './intl.ts';
import { t } from './t.ts';
import { tKit } from './words/kit.ts';

/** Resolves once the browser has it. Rejects when it cannot be had. */
export type SaveKitFile = (file: KitFile) => Promise<void>;

interface KitFileLineProps {
  readonly file: KitFile;
  readonly onSave: SaveKitFile;
}

export function KitFileLine({ file, onSave }: KitFileLineProps) {
  const [state, setState] = useState<'still' | 'busy' | 'failed'>('still');
  const save = () => {
    if (state === 'busy') return;
    setState('busy');
    onSave(file).then(
      () => setState('still'),
      () => setState('failed'),
    );
  };
  return (
    <span class="kit-file">
      <button type="button" class="btn link" aria-disabled={state === 'busy'} onClick={save}>
        <Icon name="save" />
        <span>{file.name}</span>
      </button>
      <span class="quiet">
        {tKit(kindOfKitFile(file.name))} · {formatBytes(file.bytes)}
      </span>
      <span class="wrong" role="alert">
        {state === 'failed' && tKit('fileFailed')}
      </span>
      <span class="unseen" aria-live="polite">
        {state === 'busy' && t('loading')}
      </span>
    </span>
  );
}
