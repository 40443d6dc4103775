import "./heat.css";
import "./heatFit.css";
import "./levels.css";
import { definePanel, type SignedPanel } from "@/panels/panel";
import { actsOf } from "./acts";
import { Body } from "./Body";
import type { Kind } from "./grid";
import { Legend } from "./Legend";
import { type ChallengesModel, selectChallenges } from "./model";
import { name } from "./name";
import { recommendations } from "./recommendations";
import { toChallengesSentence, toChallengesTable } from "./twin";

/** The paper's evidence. */
function ChallengesPicture({ model }: { model: ChallengesModel }) {
  const { grid, emphasis, subtitle, kind } = model;
  return (
    <Body grid={grid} emphasis={emphasis} acts={actsOf(grid)} note={subtitle}>
      <Legend kind={kind.id} locale={grid.locale} />
    </Body>
  );
}

const NoLead = () => null;

/** The panel for columns of a kind; the note in the grid's corner takes the place of its lead. */
export function toEvidencePanel(kind: Kind): SignedPanel {
  return definePanel({
    id: "challenges",
    name,
    sees: "paper",
    selectModel: (snapshot) => selectChallenges(kind, snapshot),
    Picture: ChallengesPicture,
    Lead: NoLead,
    toTable: toChallengesTable,
    toSentence: toChallengesSentence,
  });
}

/** The one that tells a reader most; in one piece with its picture, because the page opens on both. */
export const opening = { kind: recommendations, panel: toEvidencePanel(recommendations) };
