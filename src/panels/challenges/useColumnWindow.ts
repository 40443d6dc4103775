import { type UIEvent, useState } from "react";

/** Columns drawn on either side of a step of the window: enough for the widest screen. */
const stride = 10;
const drawnAhead = 40;

/** The columns to draw. The window moves by strides, so that most scrolling draws nothing anew. */
export function useColumnWindow(count: number, isWindowed: boolean) {
  const [stretch, setStretch] = useState(0);
  const handleScroll = ({ currentTarget }: UIEvent<Element>) => {
    const { scrollLeft, scrollWidth } = currentTarget;
    setStretch(Math.floor(((scrollLeft / scrollWidth) * count) / stride));
  };
  if (!isWindowed) return { from: 0, to: count - 1, handleScroll: undefined };
  return {
    from: Math.max(0, (stretch - 1) * stride),
    to: Math.min(count - 1, stretch * stride + drawnAhead),
    handleScroll,
  };
}
