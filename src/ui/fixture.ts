/** What tests of long lists share: frames that come when asked for, in a document that lays nothing out. */
import { act, cleanup } from "@testing-library/react";
import { afterEach, beforeEach, vi } from "vitest";

export function withFrames(): void {
  beforeEach(() => {
    vi.useFakeTimers();
    // Nothing here changes its size.
    vi.stubGlobal(
      "ResizeObserver",
      class {
        observe() {}
        disconnect() {}
      },
    );
  });
  afterEach(() => {
    // What a test left waiting is none of the next one's.
    cleanup();
    vi.runAllTimers();
    vi.unstubAllGlobals();
    vi.useRealTimers();
  });
}

/** A frame, and the turns after its paint. */
export function nextFrame(): void {
  act(() => {
    vi.advanceTimersToNextFrame();
    vi.advanceTimersByTime(1);
  });
}
