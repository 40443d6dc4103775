export type OtherTabs = { readonly tell: () => void; readonly stop: () => void };

/** Calls `onNews` when another tab may have written, or when this page is looked at again. */
export function watchOtherTabs(namespace: string, onNews: () => void): OtherTabs {
  const channel = openChannel(namespace, onNews);
  const handleStorage = ({ key }: StorageEvent) => {
    // No key: another page of this origin has cleared everything, which no channel tells.
    if (key === null || (!channel && key.startsWith(`${namespace}:journal:`))) onNews();
  };
  const handleShow = (event: PageTransitionEvent) => {
    if (event.persisted) onNews();
  };
  const handleVisibility = () => {
    if (document.visibilityState === "visible") onNews();
  };
  window.addEventListener("storage", handleStorage);
  window.addEventListener("pageshow", handleShow);
  window.addEventListener("focus", onNews);
  document.addEventListener("visibilitychange", handleVisibility);
  return {
    tell() {
      try {
        channel?.postMessage("news");
      } catch {
        // A closed channel has nobody to tell; the others re-read when looked at.
      }
    },
    stop() {
      channel?.close();
      window.removeEventListener("storage", handleStorage);
      window.removeEventListener("pageshow", handleShow);
      window.removeEventListener("focus", onNews);
      document.removeEventListener("visibilitychange", handleVisibility);
    },
  };
}

function openChannel(namespace: string, onNews: () => void): BroadcastChannel | null {
  try {
    const channel = new BroadcastChannel(namespace);
    channel.onmessage = onNews;
    return channel;
  } catch {
    return null;
  }
}
