import { definePanel } from "@/panels/panel";
import { Lead } from "./Lead";
import { selectCoverage } from "./model";
import { CoveragePicture } from "./Picture";
import { toCoverageSentence, toCoverageTable } from "./twins";

export const coveragePanel = definePanel({
  id: "coverage",
  name: { en: "Gaps in the argument", zh: "论证缺口" },
  sees: "paper",
  selectModel: selectCoverage,
  Picture: CoveragePicture,
  Lead,
  toTable: toCoverageTable,
  toSentence: toCoverageSentence,
});
