import { useState } from "react";
import { useLanguage } from "@/i18n";
import { downloadText, fileName, rawBackup, today } from "@/platform";
import { brokenWords } from "./brokenWords";

/** In the place of a page that could not be drawn: what happened, what is safe, what to do. */
export function Broken() {
  const locale = useLanguage((state) => state.locale);
  const say = brokenWords(locale);
  return (
    <main className="mx-auto max-w-3xl p-12">
      <h1 className="font-serif text-2xl">{say.title}</h1>
      <div className="mt-3 text-base" role="alert">
        <p>{say.safe}</p>
        <p>{say.todo}</p>
      </div>
      <button
        type="button"
        className="mt-6 min-h-8 cursor-pointer bg-ink px-4 text-paper"
        onClick={() => location.reload()}
      >
        {say.reload}
      </button>
      <KeptCopy />
    </main>
  );
}

type Told = "making" | "made" | "failed";

/** Hands out everything the stores hold, unread: works where nothing else does. */
export function KeptCopy() {
  const locale = useLanguage((state) => state.locale);
  const [told, setTold] = useState<Told | null>(null);
  const say = brokenWords(locale);
  async function handOut() {
    setTold("making");
    const name = fileName(["throughline", "raw"], today(), "json");
    const isMade = downloadText(name, "application/json", await rawBackup());
    setTold(isMade ? "made" : "failed");
  }
  return (
    <div className="mt-6">
      <button type="button" className="quiet" onClick={() => void handOut()}>
        {say.copy}
      </button>
      <p className="text-soft">{say.about}</p>
      <p role="status">{told && say[told]}</p>
    </div>
  );
}
