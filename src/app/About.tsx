import { Fragment, useState } from "react";
import { names } from "@/dataset";
import { formatDate, formatList, type Locale } from "@/i18n";
import type { Snapshot } from "@/panels/panel";
import { Dialog, setCharacterKeys, useCharacterKeys } from "@/ui";
import { openPaper } from "@/view";
import { aboutWords } from "./aboutWords";
import { fetchCoding, hasCoding } from "./codings";
import { library } from "./library";
import { words } from "./words";

/** Whose paper this is, what to bear in mind, and every departure of the data from the text. */
export function About({ snapshot, onClose }: { snapshot: Snapshot; onClose: () => void }) {
  const { dataset, locale } = snapshot;
  const { source, departures, id } = dataset.paper;
  const say = words(locale);
  const tell = aboutWords(locale);
  const others = [...library.keys()].filter((paper) => paper !== id);
  return (
    <Dialog title={tell.about} closeLabel={say.close} onClose={onClose}>
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
        {tell.published(formatDate(source.date, locale))} ·{" "}
        <a
          className="underline underline-offset-4"
          href={source.link}
          rel="noopener noreferrer"
          target="_blank"
        >
          {tell.paperPage}
        </a>
      </p>
      <h3 className="mt-5 font-semibold">{tell.caveats}</h3>
      <ul className="list-disc ps-5">
        {[source.language, ...source.caveats].map((caveat) => (
          <li key={caveat.en}>{caveat[locale]}</li>
        ))}
        {dataset.record && (
          <li>{tell.recordCompiled(formatDate(dataset.record.compiled, locale))}</li>
        )}
      </ul>
      <h3 className="mt-5 font-semibold">{tell.howToRead}</h3>
      <Explained entries={tell.reading} />
      <h3 className="mt-5 font-semibold">{tell.keysTitle}</h3>
      <Explained entries={tell.keys} />
      <CharacterKeys locale={locale} />
      <h3 className="mt-5 font-semibold">{tell.departures}</h3>
      <ul className="list-disc ps-5">
        {departures.map((departure) => (
          <li key={departure.id}>
            {departure.text[locale]}{" "}
            <span className="text-xs whitespace-nowrap text-soft">
              {whereOf(departure.where, locale)}
            </span>
          </li>
        ))}
      </ul>
      {hasCoding(id) && <Coding paper={id} locale={locale} />}
      {others.length > 0 && (
        <>
          <h3 className="mt-5 font-semibold">{say.openOther}</h3>
          {others.map((paper) => (
            <button
              key={paper}
              type="button"
              className="quiet"
              onClick={({ currentTarget }) => {
                currentTarget.closest("dialog")?.close();
                openPaper(paper);
              }}
            >
              {paper}
            </button>
          ))}
        </>
      )}
    </Dialog>
  );
}

function Explained({ entries }: { entries: readonly (readonly [string, string])[] }) {
  return (
    <dl className="grid grid-cols-[minmax(6rem,auto)_minmax(0,1fr)] gap-x-5 gap-y-0.5">
      {entries.map(([name, meaning]) => (
        <Fragment key={name}>
          <dt className="text-soft">{name}</dt>
          <dd>{meaning}</dd>
        </Fragment>
      ))}
    </dl>
  );
}

/** Letters and signs that act by themselves can be switched off, beside the list that tells them. */
function CharacterKeys({ locale }: { locale: Locale }) {
  const areOn = useCharacterKeys((state) => state.areOn);
  return (
    <label className="option mt-1">
      <input
        type="checkbox"
        checked={areOn}
        onChange={({ currentTarget }) => setCharacterKeys(currentTarget.checked)}
      />
      {aboutWords(locale).characterKeys}
    </label>
  );
}

/** A departure stands at a passage, in a section, in the source, or everywhere. */
function whereOf(where: string, locale: Locale): string {
  const tell = aboutWords(locale);
  if (where.includes("-p")) return names(locale).place(where);
  if (where === "all") return tell.everywhere;
  return where === "source" ? tell.inSource : tell.inSection(where);
}

/** The report on the two codings, fetched when it is opened; where it could not be, opening it tries again. */
function Coding({ paper, locale }: { paper: string; locale: Locale }) {
  const [report, setReport] = useState<string | null>("");
  const tell = aboutWords(locale);
  return (
    <details
      className="mt-5"
      onToggle={async ({ currentTarget }) => {
        if (currentTarget.open && !report) setReport(await fetchCoding(paper));
      }}
    >
      <summary className="cursor-pointer font-semibold">{tell.coding}</summary>
      {report === null ? (
        <p className="mt-2 text-alert">{tell.codingUnfetched}</p>
      ) : (
        <pre lang="en" className="mt-2 font-sans whitespace-pre-wrap">
          {report}
        </pre>
      )}
    </details>
  );
}
