import { definePanel } from "@/panels/panel";
import { picture } from "@/ui";
import { Lead } from "./Lead";
import { selectDrivers } from "./model";
import { toDriversSentence, toDriversTable } from "./twins";

export const driversPanel = definePanel({
  id: "drivers",
  name: { en: "Driver triad", zh: "三大动力" },
  sees: "paper",
  selectModel: selectDrivers,
  Picture: picture(async () => (await import("./Picture")).DriversPicture),
  Lead,
  toTable: toDriversTable,
  toSentence: toDriversSentence,
});
