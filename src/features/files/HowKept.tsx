import { useEffect, useState } from "react";
import {
  asRawText,
  downloadText,
  fileName,
  type Persistence,
  readPersistence,
  today,
} from "@/platform";
import { useProgress, visible } from "@/progress";
import type { FilesModel } from "./model";
import { Part } from "./Part";
import { sheetWords } from "./sheetWords";

const few = 20;

/** Whether the browser may clear it, and what could not be read. */
export function HowKept({ model: { snapshot, locale } }: { model: FilesModel }) {
  const { setAside } = snapshot.progress;
  const unread = useProgress((state) => state.unread.length);
  const [persistence, setPersistence] = useState<Persistence | null>(null);
  const { state: say } = sheetWords(locale);
  useEffect(() => void readPersistence().then(setPersistence), []);
  const promises = {
    promised: say.promised,
    "not-promised": say.notPromised,
    unknown: say.unknown,
  };
  return (
    <Part title={say.title}>
      <p>{persistence && promises[persistence]}</p>
      {unread > 0 && <p>{say.unread(unread)}</p>}
      {setAside.length > 0 && (
        <>
          <p>{say.setAside(setAside.length)}</p>
          <ul className="files-text">
            {setAside.slice(0, few).map(({ place, key, text }) => (
              <li key={`${place} ${key}`}>
                <bdi>{say.entry(say.place[place], visible(key), text.length)}</bdi>
              </li>
            ))}
            {setAside.length > few && <li>{say.moreEntries(setAside.length - few)}</li>}
          </ul>
          <button
            type="button"
            className="files-button"
            onClick={() => {
              const name = fileName(["throughline", "unread"], today(), "json");
              downloadText(name, "application/json", asRawText(setAside));
            }}
          >
            {say.download}
          </button>
        </>
      )}
    </Part>
  );
}
