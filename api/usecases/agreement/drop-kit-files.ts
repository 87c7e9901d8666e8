/** Erases files that no live agreement names any more, bytes and all; those that one still names stay. */
import { dropUploads } from '../drop-uploads.ts';
import type { WriteScope } from '../scope.ts';
import { UPLOAD_KINDS } from '../upload-kinds.ts';

/** After the row of the agreement was put. */
export const dropKitFiles = (
  scope: Pick<WriteScope, 'db' | 'announce'>,
  ids: readonly string[],
): Promise<void> => dropUploads(scope, UPLOAD_KINDS.kitFiles, ids);
