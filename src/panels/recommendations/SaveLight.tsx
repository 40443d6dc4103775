import { Suspense } from "react";
import type { Progress } from "@/progress";
import { Boundary } from "@/ui";
import { lightWords } from "./lightWords";
import type { RecommendationsModel } from "./model";
import { Part, SilentPart } from "./parts";
import { words } from "./words";

/** Text, not colour. Busy while it changes, so that one act is announced once, with its counts. */
export function SaveLight({ model }: { model: RecommendationsModel }) {
  const { progress, title, subtitle, locale, isLoaded } = model;
  const { saving } = progress;
  const say = lightWords(locale);
  const isSettled = saving === "saved" && isLoaded;
  const { isReadOnly } = progress;
  // What nobody can change is not unsaved.
  const notSaved =
    typeof saving === "object" && !(isReadOnly && saving.notSaved === "journal-only")
      ? saving.notSaved
      : null;
  return (
    <>
      {/* Placed, because what comes and goes out of sight would lay out the whole page from there. */}
      <p role="status" className="relative text-soft" aria-busy={!isLoaded || saving === "saving"}>
        {isSettled && <span className="sr-only">{`${title}. ${subtitle} `}</span>}
        {!isLoaded && words(locale).reading}
        {isLoaded && notSaved === null && stateOf(progress, say)}
      </p>
      {notSaved && (
        <p
          role="alert"
          className="order-1 basis-full border-s-2 border-ink ps-2 font-semibold text-ink"
        >
          {say[notSaved]}
          <Boundary fallback="">
            <Suspense>
              <SilentPart part="why" model={model} />
            </Suspense>
          </Boundary>
        </p>
      )}
      {hasRemarks(progress) && <Part part="remarks" model={model} />}
    </>
  );
}

function hasRemarks(progress: Progress): boolean {
  const { isReadOnly, isBlocked, isEmptied, isCopyWhole, setAside } = progress;
  const { missing, recovered, restored, recopied } = progress;
  const isOdd = isReadOnly || isBlocked || isEmptied || !isCopyWhole;
  return isOdd || missing + recovered + restored + recopied + setAside.length > 0;
}

function stateOf(
  { saving, isReadOnly, isPast }: Progress,
  say: ReturnType<typeof lightWords>,
): string {
  if (isReadOnly || isPast) return say.readOnly;
  return typeof saving === "object" ? "" : say[saving];
}
