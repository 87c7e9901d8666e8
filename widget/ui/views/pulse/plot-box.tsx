/** Holds one plot, drawn for the width it has and drawn again when that, the language or the figures change. */
import { useEffect, useRef, useState } from 'preact/hooks';

interface PlotBoxProps {
  draw(width: number): Element;
}

export function PlotBox({ draw }: PlotBoxProps) {
  const boxRef = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const box = boxRef.current;
    if (!box) return undefined;
    const watcher = new ResizeObserver(() => setWidth(Math.floor(box.clientWidth)));
    watcher.observe(box);
    return () => watcher.disconnect();
  }, []);
  useEffect(() => {
    if (width > 0) boxRef.current?.replaceChildren(draw(width));
  }, [draw, width]);
  return <div ref={boxRef} class="plot-box" />;
}
