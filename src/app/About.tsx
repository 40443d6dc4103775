import { useState } from "react";
import { formatDate, formatList } from "@/i18n";
import type { Snapshot } from "@/panels/panel";
import { Dialog } from "@/ui";
import { setView } from "@/view";
import { fetchCoding, hasCoding, library } from "./library";
import { words } from "./words";

/** Whose paper this is, what to bear in mind, and every departure of the data from the text. */
export function About({ snapshot, onClose }: { snapshot: Snapshot; onClose: () => void }) {
  const { dataset, locale } = snapshot;
  const { source, departures, id } = dataset.paper;
  const say = words(locale);
  const others = [...library.keys()].filter((paper) => paper !== id);
  return (
    <Dialog title={say.about} closeLabel={say.close} onClose={onClose}>
      <p className="font-serif text-lg">{source.title[locale]}</p>
      {source.titleNote && <p className="text-soft">{source.titleNote[locale]}</p>}
      <p className="mt-2">
        {formatList(
          source.authors.map(({ name }) => name[locale]),
          locale,
        )}
        {" · "}
        {source.affiliations.map((place) => place[locale]).join(locale === "zh" ? "；" : "; ")}
      </p>
      <p>
        {say.published}: {formatDate(source.date, locale)} ·{" "}
        <a
          className="underline underline-offset-4"
          href={source.link}
          rel="noopener noreferrer"
          target="_blank"
        >
          {say.paperPage}
        </a>
      </p>
      <h3 className="mt-5 font-semibold">{say.caveats}</h3>
      <ul className="list-disc ps-5">
        {[source.language, ...source.caveats].map((caveat) => (
          <li key={caveat.en}>{caveat[locale]}</li>
        ))}
        {dataset.record && (
          <li>{say.recordCompiled(formatDate(dataset.record.compiled, locale))}</li>
        )}
      </ul>
      <h3 className="mt-5 font-semibold">{say.departures}</h3>
      <ul className="list-disc ps-5">
        {departures.map((departure) => (
          <li key={departure.id}>
            <span className="text-soft">{departure.where}</span> {departure.text[locale]}
          </li>
        ))}
      </ul>
      {hasCoding(id) && <Coding paper={id} say={say} />}
      {others.length > 0 && (
        <>
          <h3 className="mt-5 font-semibold">{say.openOther}</h3>
          {others.map((paper) => (
            <button
              key={paper}
              type="button"
              className="quiet"
              onClick={() => setView({ paper, choose: null, field: null, wide: null })}
            >
              {paper}
            </button>
          ))}
        </>
      )}
    </Dialog>
  );
}

/** The report on the two codings, opened on demand. */
function Coding({ paper, say }: { paper: string; say: ReturnType<typeof words> }) {
  const [report, setReport] = useState<string | null>(null);
  return (
    <details
      className="mt-5"
      onToggle={async () => setReport((await fetchCoding(paper)) ?? say.failedOtherwise)}
    >
      <summary className="cursor-pointer font-semibold">{say.coding}</summary>
      <pre lang="en" className="mt-2 font-sans whitespace-pre-wrap">
        {report}
      </pre>
    </details>
  );
}
