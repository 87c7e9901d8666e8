/** What people send before anything names it, pictures and files of kits, and what names each. Refuses nothing. */
import type { Reader } from './ports.ts';
import type { Change } from './scope.ts';

export interface UploadKind {
  readonly table: 'pictures' | 'kitFiles';
  /** The refusal while too many of them wait. */
  readonly full: 'pictures-full' | 'kit-full';
  /** Whether it must stay. */
  isNamed(db: Reader, id: string): Promise<boolean>;
  removal(id: string): Change;
}

/** Every table whose rows show pictures. */
const SHOWING = ['practices', 'quizzes', 'agreements', 'reuses'] as const;

/** In whatever state: what was merged, retired or is a draft still shows it to somebody, or may again. */
async function isShown(db: Reader, id: string): Promise<boolean> {
  for (const table of SHOWING) if ((await db.count(table, { pictures: id })) > 0) return true;
  return false;
}

export const UPLOAD_KINDS = {
  pictures: {
    table: 'pictures',
    full: 'pictures-full',
    isNamed: isShown,
    removal: (pictureId) => ({ type: 'picture-removed', pictureId }),
  },
  kitFiles: {
    table: 'kitFiles',
    full: 'kit-full',
    isNamed: async (db, id) => (await db.count('agreements', { files: id, status: 'live' })) > 0,
    removal: (fileId) => ({ type: 'kit-file-removed', fileId }),
  },
} as const satisfies Record<string, UploadKind>;
