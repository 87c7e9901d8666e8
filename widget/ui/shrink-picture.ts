/** Draws a picture anew, at most this wide or high: what a phone takes is ten times what a screen shows. */

const EDGE_MAX = 1600;
const QUALITY = 0.85;

/** A `data:` address; undefined when it is no picture that this browser reads. */
export async function shrinkPicture(file: Blob): Promise<string | undefined> {
  try {
    const picture = await createImageBitmap(file);
    const scale = Math.min(1, EDGE_MAX / Math.max(picture.width, picture.height));
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(picture.width * scale);
    canvas.height = Math.round(picture.height * scale);
    const pen = canvas.getContext('2d');
    if (!pen) return undefined;
    // A drawing without a ground is black where JPEG knows no transparency.
    pen.fillStyle = '#fff';
    pen.fillRect(0, 0, canvas.width, canvas.height);
    pen.drawImage(picture, 0, 0, canvas.width, canvas.height);
    picture.close();
    return canvas.toDataURL('image/jpeg', QUALITY);
  } catch {
    return undefined;
  }
}
