/** The files of a kit being put together: those that are there, why one was not taken, and the field that takes more. */
import { KIT_FILE_MAX_BYTES, KIT_FILES_MAX } from '#contract/words';
import type { AgreementWriting } from '../../../model/agreement-writing.ts';
import { formatBytes } from '../../intl.ts';
import { t } from '../../t.ts';
import { tAgreement } from '../../words/agreement.ts';
import { tKit } from '../../words/kit.ts';

interface KitFilesProps {
  readonly writing: InstanceType<typeof AgreementWriting>;
}

function sayRefusal({ writing: { tooLarge, addingFile } }: KitFilesProps): string | undefined {
  const name = tooLarge.value;
  if (name !== undefined) return tKit('fileTooLarge', { name, most: formatBytes(KIT_FILE_MAX_BYTES) });
  const failure = addingFile.failure.value;
  return failure && (failure.title ?? t('failed'));
}

export function KitFiles({ writing }: KitFilesProps) {
  const { files } = writing.written.value;
  const refusal = sayRefusal({ writing });
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
      {refusal && (
        <p class="wrong" role="alert">
          {refusal}
        </p>
      )}
    </>
  );
}

export function FileField({ writing }: KitFilesProps) {
  const take = async (field: HTMLInputElement) => {
    const room = KIT_FILES_MAX - writing.written.value.files.length;
    await writing.addFiles([...(field.files ?? [])].slice(0, room));
    // The same file may be chosen again.
    field.value = '';
  };
  return (
    <label class="btn edged pick-file">
      {writing.addingFile.busy.value ? t('sending') : tKit('addFile')}
      <input
        class="unseen"
        type="file"
        multiple
        accept="application/pdf,.pdf"
        onChange={(event) => void take(event.currentTarget)}
      />
    </label>
  );
}
