/** Teaching, fetched when somebody teaches: the panel of everybody else does not carry it. */
import { useEffect, useState } from 'preact/hooks';
import { Skeleton } from '#widget/ui/skeleton.tsx';
import type { TeachView } from './teach-view.tsx';

type Props = Parameters<typeof TeachView>[0];

export function LazyTeach(props: Props) {
  const [View, setView] = useState<typeof TeachView | undefined>(undefined);
  useEffect(() => {
    void import('./teach-view.tsx').then((loaded) => setView(() => loaded.TeachView));
  }, []);
  return View ? <View {...props} /> : <Skeleton />;
}
