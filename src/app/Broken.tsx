import { useState } from "react";
import { useLanguage } from "@/i18n";
import { downloadText, fileName, rawBackup, today } from "@/platform";
import { brokenWords } from "./brokenWords";

/** Instead of a white page: what is safe, and a way to carry off all that is kept, without reading it. */
export function Broken() {
  const locale = useLanguage((state) => state.locale);
  const [said, setSaid] = useState("");
  const say = brokenWords(locale);
  const save = async () => {
    const name = fileName(["throughline", "everything"], today(), "json");
    const isSaved = downloadText(name, "application/json", await rawBackup());
    setSaid(isSaved ? say.saved : say.notSaved);
  };
  return (
    <main className="mx-auto max-w-3xl p-12">
      <div role="alert">
        <h1 className="font-serif text-2xl">{say.title}</h1>
        <p className="mt-3 text-base">{say.safe}</p>
        <p className="mt-1 text-base">{say.next}</p>
      </div>
      <div className="mt-6 flex flex-wrap gap-4">
        <button
          type="button"
          className="min-h-8 cursor-pointer bg-ink px-4 text-paper pointer-coarse:min-h-11"
          onClick={() => location.reload()}
        >
          {say.again}
        </button>
        <button
          type="button"
          className="min-h-8 cursor-pointer border border-ink px-4 pointer-coarse:min-h-11"
          onClick={() => void save()}
        >
          {say.save}
        </button>
      </div>
      <p role="status" className="mt-3">
        {said}
      </p>
    </main>
  );
}
