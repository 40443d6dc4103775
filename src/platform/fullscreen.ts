/** Whether this page fills the screen; a browser's own full screen (F11) does not count. */
export function isFullScreen(): boolean {
  return Boolean(document.fullscreenElement);
}

/** False when the browser refuses or knows no full screen (an iPhone, a frame without leave). */
export async function enterFullScreen(): Promise<boolean> {
  try {
    await document.documentElement.requestFullscreen();
    return isFullScreen();
  } catch {
    return false;
  }
}

/** False when there was none to leave. */
export async function leaveFullScreen(): Promise<boolean> {
  try {
    await document.exitFullscreen();
    return true;
  } catch {
    return false;
  }
}
