/** The files of a kit being put together: those that are there, why one was not taken, and the field that takes more. */
import { KIT_KINDS } from '#contract/kit-kinds';
import { KIT_FILE_MAX_BYTES } from '#contract/words';
import type { AgreementWriting } from '../../../model/agreement-writing.ts';
import { formatBytes } from '../../intl.ts';
import { tAgreement } from '../../words/agreement.ts';
import { tKit } from '../../words/kit.ts';
import { UploadLine } from './upload-line.tsx';

interface KitFilesProps {
  readonly writing: InstanceType<typeof AgreementWriting>;
}

export function KitFiles({ writing }: KitFilesProps) {
  const { files } = writing.written.value;
  return (
    <>
      {files.length > 0 && (
        <ul class="kit-files">
          {files.map(({ id, name, bytes }) => (
            <li key={id}>
              <span class="kit-file-name">{name}</span>
              <span class="quiet">{formatBytes(bytes)}</span>
              <button
                type="button"
                class="btn link"
                aria-label={tKit('removeFile', { name })}
                onClick={() => writing.removeFile(id)}
              >
                {tAgreement('remove')}
              </button>
            </li>
          ))}
        </ul>
      )}
      <UploadLine uploads={writing.sendingFiles} most={KIT_FILE_MAX_BYTES} />
    </>
  );
}

/** Endings first: systems without an office do not know the types. */
const TAKEN = Object.entries(KIT_KINDS)
  .flatMap(([kind, type]) => [`.${kind}`, type])
  .join();

/** It stays where it is while files are sent, and when the kit is full: what is too much is said, and the focus kept. */
export function FileField({ writing }: KitFilesProps) {
  const take = (field: HTMLInputElement) => {
    void writing.sendingFiles.take([...(field.files ?? [])]);
    // The same file may be chosen again.
    field.value = '';
  };
  return (
    <label class="btn edged pick-file">
      {tKit('addFile')}
      <input
        class="unseen"
        type="file"
        multiple
        accept={TAKEN}
        onChange={(event) => take(event.currentTarget)}
      />
    </label>
  );
}
