/** The kit of an agreement: links that open beside Relais, files to save, and pictures. */
import type { Agreement } from '#contract/agreement';
import type { SaveKitFile } from '../../kit-file-line.tsx';
import { KitLines } from '../../kit-lines.tsx';
import { Picture, type LoadPicture } from '../../picture.tsx';
import { tAgreement } from '../../words/agreement.ts';

interface KitViewProps {
  readonly agreement: Agreement;
  readonly loadPicture: LoadPicture;
  readonly onSaveFile: SaveKitFile;
}

export function KitView({ agreement, loadPicture, onSaveFile }: KitViewProps) {
  const { links, pictures, files = [], owner } = agreement;
  if (links.length + pictures.length + files.length === 0) return null;
  return (
    <section>
      <h3>{tAgreement('kit')}</h3>
      <ul class="kit">
        <KitLines links={links} files={files} onSaveFile={onSaveFile} />
      </ul>
      {pictures.length > 0 && (
        <div class="pictures many">
          {pictures.map((picture) => (
            <Picture key={picture.id} picture={picture} author={owner.name} loadPicture={loadPicture} />
          ))}
        </div>
      )}
    </section>
  );
}
