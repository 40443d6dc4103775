import { useMemo, useState } from "react";
import { type ImportMode, previewImport, useProgress, visible } from "@/progress";
import { Radios } from "@/ui";
import { ChangeTable } from "./ChangeTable";
import { ConflictChoice } from "./ConflictChoice";
import { conflictKey, type Wanted } from "./carryOut";
import { FlowHeading } from "./FlowHeading";
import type { Previewed } from "./flow";
import { flowWords } from "./flowWords";
import { More } from "./More";
import type { FilesModel } from "./model";
import { paperHere } from "./paperHere";
import { previewFacts } from "./previewFacts";
import { toldWith } from "./toldWith";
import { Warnings } from "./Warnings";

const few = 20;

/** What a file or copy would change. Nothing has happened until the reader says so. */
export function PreviewView(props: {
  previewed: Previewed;
  model: FilesModel;
  isBusy: boolean;
  onGo: (wanted: Wanted) => void;
  onLeave: () => void;
}) {
  const { previewed, model, isBusy, onGo, onLeave } = props;
  const { source, file, warnings } = previewed;
  const { snapshot, locale, canChange } = model;
  const isCopy = source.kind === "copy";
  const [mode, setMode] = useState<ImportMode>(isCopy ? "replace" : "merge");
  const [bringsBack, setBringsBack] = useState(false);
  const [choices, setChoices] = useState<ReadonlyMap<string, string>>(new Map());
  const say = flowWords(locale);
  // Another tab may add changes while this stands.
  const { events, unread } = useProgress();
  const told = useMemo(() => toldWith(snapshot, file), [snapshot, file]);
  const bringBack = bringsBack && mode === "merge";
  const preview = useMemo(() => {
    const options = { paper: paperHere(snapshot.dataset), mode, bringBack, unread };
    return previewImport(events, file, { ...options, name: source.name });
  }, [events, unread, file, mode, bringBack, snapshot.dataset, source.name]);
  const { fresh, conflicts, takenBackHere, isNothingNew } = preview;
  const what = isCopy ? source.name : say.file(visible(source.name));
  const facts = previewFacts(preview, { file, isCopy, told });

  const goes =
    mode === "merge" ? say.goMerge(fresh.length) : isCopy ? say.goRestore : say.goReplace;
  return (
    <>
      <FlowHeading>
        <bdi>{titleOf(say, what, mode, fresh.length, isNothingNew)}</bdi>
      </FlowHeading>
      <p>{say.untouched}</p>
      <div className="files-buttons">
        <button
          type="button"
          className="files-button files-main"
          disabled={isNothingNew || !canChange}
          // Keeps the focus, and with it Esc on this sheet.
          aria-disabled={isBusy}
          onClick={() => onGo({ mode, bringBack, choices })}
        >
          {goes}
        </button>
        <button type="button" className="files-button" disabled={isBusy} onClick={onLeave}>
          {say.cancel}
        </button>
      </div>
      <Radios
        label={say.mode}
        value={mode}
        options={[
          { value: "merge", label: say.merge },
          { value: "replace", label: say.replace },
        ]}
        onChange={setMode}
      />
      {mode === "merge" && (takenBackHere.length > 0 || bringsBack) && (
        <label className="option">
          <input
            type="checkbox"
            checked={bringsBack}
            onChange={(event) => setBringsBack(event.target.checked)}
          />
          {say.bringBack(bringsBack ? preview.returning.length : takenBackHere.length)}
        </label>
      )}
      <h4 className="files-label">{say.facts}</h4>
      <ul className="files-list">
        {facts.map((fact) => (
          <li key={fact}>
            <bdi>{fact}</bdi>
          </li>
        ))}
      </ul>
      {warnings.length > 0 && <Warnings warnings={warnings} locale={locale} />}
      {conflicts.length > 0 && (
        <>
          <h4 className="files-label">{say.conflicts(conflicts.length)}</h4>
          <More
            items={conflicts}
            few={few}
            locale={locale}
            draw={(conflict) => (
              <ConflictChoice
                key={conflictKey(conflict)}
                conflict={conflict}
                told={told}
                chosen={choices.get(conflictKey(conflict)) ?? null}
                onChoose={(event) => setChoices(withChoice(choices, conflictKey(conflict), event))}
              />
            )}
          />
        </>
      )}
      {preview.changes.length > 0 && <ChangeTable changes={preview.changes} told={told} />}
    </>
  );
}

function titleOf(
  say: ReturnType<typeof flowWords>,
  what: string,
  mode: ImportMode,
  fresh: number,
  isNothingNew: boolean,
): string {
  if (isNothingNew) return say.nothingNew(what);
  return mode === "merge" ? say.wouldMerge(what, fresh) : say.wouldReplace(what);
}

function withChoice(
  choices: ReadonlyMap<string, string>,
  key: string,
  event: string | null,
): ReadonlyMap<string, string> {
  const others = [...choices].filter(([each]) => each !== key);
  return new Map(event === null ? others : [...others, [key, event]]);
}
