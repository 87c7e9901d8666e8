import { expect, it } from 'vitest';
import { encodeInTurn, PICTURES_WAITING_MAX } from '../../../api/usecases/encode-in-turn.ts';
import { codeOf } from './stage.ts';

it('gives back the place of a picture whose encoding failed', async () => {
  const { encode } = encodeInTurn({ encode: () => Promise.reject(new Error('no memory')) });
  for (let times = 0; times <= PICTURES_WAITING_MAX; times += 1)
    await expect(codeOf(encode(new Uint8Array(1)))).rejects.toThrow('no memory');
});
