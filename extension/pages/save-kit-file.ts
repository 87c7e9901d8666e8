/** A file of a kit by the worker, which holds the token; the page hands it to the person to be saved and never opens it. */
import type { KitFile } from '#contract/kit-file';
import { readDataUrl } from '#widget/model/picture-bytes.ts';
import { saveFile } from '#widget/pages/save-file.ts';
import { send } from '../send.ts';

export async function saveKitFile({ id, name }: KitFile): Promise<void> {
  const answer = await send('kit-file.read', { id });
  if (!answer) throw new Error('no file');
  saveFile(name, readDataUrl(answer.src));
}
