import { useRef } from "react";
import { flushSync } from "react-dom";
import { Roving } from "@/ui";
import { setView } from "@/view";
import { CheckGroup } from "./CheckGroup";
import { countOf } from "./finding";
import type { ChecksModel } from "./model";
import { useReveal } from "./useReveal";
import { words } from "./words";
import "./checks.css";

/** The paper's claims and what the record says of them, side by side, by verdict. */
export function ChecksPicture({ model }: { model: ChecksModel }) {
  const { locale, groups, record, choice } = model;
  const say = words(locale);
  const ground = useRef<HTMLDivElement>(null);
  useReveal(ground, choice);
  /** The button goes with its sentence: the focus goes on to the first check. */
  function showRecord() {
    flushSync(() => setView({ record: true }));
    ground.current?.querySelector<HTMLElement>("[data-rove]")?.focus();
  }
  if (record === "absent") return <p className="py-2">{say.nothingBeside}</p>;
  if (record === "off") {
    return (
      <div className="py-2">
        <p>{say.turnOn}</p>
        <button type="button" className="checks-show no-print" onClick={showRecord}>
          {say.show}
        </button>
      </div>
    );
  }
  const all = countOf(groups);
  if (all === 0) return <p className="py-2">{say.nothingBeside}</p>;
  return (
    <div ref={ground} className="checks">
      <Roving label={say.marks} className="checks-all">
        {/* Each check says it for itself where these do not stand, and to a screen reader. */}
        <div className="check-sides checks-heads" aria-hidden="true">
          <p>{say.paperSays}</p>
          <p>{say.verdictIs}</p>
          <p>{say.recordSays}</p>
        </div>
        {groups.map(
          (group) =>
            group.lines.length > 0 && (
              <CheckGroup key={group.verdict} group={group} all={all} model={model} />
            ),
        )}
      </Roving>
    </div>
  );
}
