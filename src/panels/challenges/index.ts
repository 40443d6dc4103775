import { definePanel } from "@/panels/panel";
import { picture } from "@/ui";
import { selectChallenges } from "./model";
import { toChallengesSentence, toChallengesTable } from "./twin";

export const challengesPanel = definePanel({
  id: "challenges",
  name: { en: "Where China falls short", zh: "短板与挑战" },
  selectModel: selectChallenges,
  Picture: picture(async () => (await import("./Picture")).ChallengesPicture),
  toTable: toChallengesTable,
  toSentence: toChallengesSentence,
});
