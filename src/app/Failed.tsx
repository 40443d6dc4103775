import { PaperProblems, PaperUnknown, PaperUnreachable } from "@/dataset";
import type { Locale } from "@/i18n";
import { later } from "@/ui";
import { openPaper, useView } from "@/view";
import { library } from "./library";
import { words } from "./words";

const KeptCopy = later(async () => (await import("./Broken")).KeptCopy);

function explain(error: Error, paper: string, locale: Locale): string {
  const say = words(locale);
  if (error instanceof PaperProblems) return say.wrong(error.problems.length);
  if (error instanceof PaperUnknown) return say.unknown(paper);
  if (error instanceof PaperUnreachable) return say.unreachable(error.status);
  return say.failedOtherwise;
}

/** The paper did not open: what happened, what is safe, what to do, and every problem by its path. */
export function Failed(props: { error: Error; locale: Locale; retry: () => void }) {
  const { error, locale } = props;
  const paper = useView((view) => view.paper);
  const say = words(locale);
  return (
    <main className="mx-auto max-w-3xl p-12">
      <h1 className="font-serif text-2xl">{say.failedTitle}</h1>
      <p className="mt-3 text-base" role="alert">
        {explain(error, paper, locale)}
      </p>
      {error instanceof PaperProblems && (
        <ol className="mt-6 list-decimal ps-6">
          {error.problems.map(({ path, text }) => (
            <li key={`${path} ${text.en}`} className="mb-2">
              <code className="text-soft">{path}</code>
              <br />
              {text[locale]}
            </li>
          ))}
        </ol>
      )}
      <button
        type="button"
        className="mt-6 min-h-8 cursor-pointer bg-ink px-4 text-paper"
        onClick={props.retry}
      >
        {say.retry}
      </button>
      <h2 className="mt-8 font-semibold">{say.openOther}</h2>
      <ul className="mt-1">
        {[...library.keys()].map((id) => (
          <li key={id}>
            <button type="button" className="quiet" onClick={() => openPaper(id)}>
              {id}
            </button>
          </li>
        ))}
      </ul>
      <KeptCopy />
    </main>
  );
}
