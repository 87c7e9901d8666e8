/** What a kit holds to open or to save: links beside Relais first, then files. It draws the items of a list, and no list. */
import type { Agreement } from '#contract/agreement';
import { KitFileLine, type SaveKitFile } from './kit-file-line.tsx';

interface KitLinesProps extends Pick<Agreement, 'links' | 'files'> {
  readonly onSaveFile: SaveKitFile;
}

export function KitLines({ links, files, onSaveFile }: KitLinesProps) {
  return (
    <>
      {links.map(({ label, url }) => (
        <li key={url}>
          <a href={url} target="_blank" rel="noopener noreferrer">
            {label}
          </a>
        </li>
      ))}
      {files?.map((file) => (
        <li key={file.id}>
          <KitFileLine file={file} onSave={onSaveFile} />
        </li>
      ))}
    </>
  );
}
