/** Holds back the answers of one address, though the server has done its work: what happens meanwhile is up to the test. */
import type { WorkerStage } from './worker-stage.ts';

export function holdAnswers({ net }: Pick<WorkerStage, 'net'>, path: string) {
  const { promise: asked, resolve: isAsked } = Promise.withResolvers<void>();
  const { promise: free, resolve } = Promise.withResolvers<void>();
  net.hold = (url) => {
    if (!new URL(url).pathname.endsWith(path)) return undefined;
    isAsked();
    return free;
  };
  return { asked, let: () => resolve() };
}
