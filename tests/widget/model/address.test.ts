/** Where the reader is: written to the address and read back, and left alone where it is not ours. */
import { describe, expect, it } from 'vitest';
import { AddressModel, parseAddress, writeAddress, type AddressSource } from '#widget/model/address.ts';

/** A history of one tab, as a browser keeps it. */
function tab(first = '') {
  const steps = [first];
  let tell: (() => void) | undefined;
  const source: AddressSource = {
    read: () => steps.at(-1) ?? '',
    write(fragment, replace) {
      if (replace) steps.pop();
      steps.push(fragment);
    },
    follow(callback) {
      tell = callback;
      return () => (tell = undefined);
    },
  };
  const back = () => {
    steps.pop();
    tell?.();
  };
  return { source, steps, back, isFollowed: () => tell !== undefined };
}
const start = { place: 'feed', at: '' } as const;

describe('the address', () => {
  it('is written and read back, whatever is in it', () => {
    for (const at of ['', '42', 'a/b', 'Café & thé', '100%']) {
      expect(parseAddress(writeAddress({ place: 'questions', at }))).toEqual({ place: 'questions', at });
    }
  });

  it.each(['', '#', '#/nowhere/1', '#keeper=abc&origin=x'])('knows no place in %j', (fragment) => {
    expect(parseAddress(fragment)).toBeUndefined();
  });

  it('survives a fragment cut in the middle of an escape', () => {
    expect(parseAddress('#/feed/50%')).toEqual({ place: 'feed', at: '50%' });
  });
});

describe('AddressModel', () => {
  it('begins where the address says, else where the page asked', () => {
    expect(new AddressModel(tab('#/pulse').source, start).here.value.place).toBe('pulse');
    const asked = { place: 'questions', at: '7' } as const;
    expect(new AddressModel(tab().source, asked).here.value).toEqual(asked);
  });

  it('makes a step of each place, once, and goes back', () => {
    const { source, steps, back } = tab();
    const model = new AddressModel(source, start);
    model.go('agreements');
    model.go('agreements');
    model.go('agreements', 'a1');
    expect(steps).toEqual(['', '#/agreements', '#/agreements/a1']);
    back();
    expect(model.here.value).toEqual({ place: 'agreements', at: '' });
  });

  it('settles without a step of its own', () => {
    const { source, steps } = tab();
    const model = new AddressModel(source, start);
    model.go('feed', 'p1');
    model.settle('');
    expect([steps, model.here.value.at]).toEqual([['', '#/feed'], '']);
  });

  it('stops following when it is disposed', () => {
    const one = tab();
    const model = new AddressModel(one.source, start);
    model[Symbol.dispose]();
    expect(one.isFollowed()).toBe(false);
  });
});
