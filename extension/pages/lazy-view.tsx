/** A view whose code comes when it is first shown: the page of everybody else does not carry it. Keeps what came. */
import { h, type ComponentType, type FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Notice } from '#widget/ui/notice.tsx';
import { Skeleton } from '#widget/ui/skeleton.tsx';
import { t } from '#widget/ui/t.ts';

/** `silent`: nothing is drawn until it is there, for what stands between other things. */
export function lazyView<P extends object>(
  load: () => Promise<ComponentType<P>>,
  { silent = false } = {},
): FunctionComponent<P> {
  let View: ComponentType<P> | undefined;
  const keep = async () => {
    View = await load();
  };
  return function LazyView(props) {
    const [state, setState] = useState<'coming' | 'here' | 'failed'>(View ? 'here' : 'coming');
    useEffect(() => {
      let gone = false;
      const say = (next: 'here' | 'failed') => !gone && setState(next);
      if (state === 'coming')
        keep().then(
          () => say('here'),
          () => say('failed'),
        );
      return () => {
        gone = true;
      };
    }, [state]);
    if (View) return h(View, props);
    // A newer version of the extension has taken the place of the one that this page is of.
    if (state === 'failed')
      return <Notice text={t('failed')} act={{ label: t('retry'), run: () => setState('coming') }} />;
    return silent ? null : <Skeleton />;
  };
}
