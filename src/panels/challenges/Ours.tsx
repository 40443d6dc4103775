import "./ours.css";
import { useState } from "react";
import { definePanel, type SignedPanel } from "@/panels/panel";
import { later } from "@/ui";
import { choose } from "@/view";
import { act } from "./acts";
import { Body } from "./Body";
import type { Kind } from "./grid";
import type { Spot } from "./Heat";
import { name } from "./name";
import { OursFoot, type Said } from "./OursFoot";
import { type OursModel, selectOurs, toOursSentence, toOursTable } from "./oursModel";
import { words } from "./oursWords";
import { change, nothing, subjectOf } from "./rating";
import { scale, steps } from "./scale";

const RatingForm = later(async () => (await import("./RatingForm")).RatingForm);

/** The same grid with the readers' own ratings in it, and nothing else. */
function OursPicture({ model }: { model: OursModel }) {
  const { grid, emphasis, subtitle, paper, locale, locked } = model;
  const say = words(locale);
  const [said, setSaid] = useState<Said | null>(null);
  const [opened, setOpened] = useState<Spot | null>(null);
  const subject = opened && subjectOf(model, opened);

  function press(key: string, spot: Spot): boolean {
    const step = steps.find((each) => String(each) === key);
    const rated = subjectOf(model, spot);
    if (!rated || (!step && key !== "0")) return false;
    if (locked) setSaid({ text: say[locked], step: null });
    else if (step) {
      const done = change(paper, rated, { severity: step });
      setSaid({ text: say.done(rated.name, step, scale(locale)[step].word), step: done });
    } else {
      const done = change(paper, rated, nothing);
      setSaid({ text: done ? say.cleared(rated.name) : say.nothing(rated.name), step: done });
    }
    return true;
  }

  const acts = {
    choose: (spot: Spot) => act(spot, choose),
    open: (spot: Spot) => spot.row && setOpened(spot),
    press,
  };
  const chosen: Spot = {
    row: grid.rows[emphasis.chosenRow] ?? null,
    column: grid.columns[emphasis.chosenColumn] ?? null,
  };
  return (
    <Body grid={grid} emphasis={emphasis} acts={acts} note={subtitle} layer="ours">
      <OursFoot
        paper={paper}
        locale={locale}
        said={said}
        locked={locked}
        chosen={subjectOf(model, chosen)}
        onSay={setSaid}
        onOpen={() => setOpened(chosen)}
      />
      {subject && (
        <RatingForm
          key={subject.id}
          paper={paper}
          subject={subject}
          locked={locked}
          locale={locale}
          onSaid={setSaid}
          onClose={() => setOpened(null)}
        />
      )}
    </Body>
  );
}

export function toOursPanel(kind: Kind): SignedPanel {
  return definePanel({
    id: "challenges",
    name,
    sees: "standing",
    selectModel: (snapshot) => selectOurs(kind, snapshot),
    Picture: OursPicture,
    Lead: () => null,
    toTable: toOursTable,
    toSentence: toOursSentence,
  });
}
