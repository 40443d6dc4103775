import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { ProgressEvent } from "@/progress";
import { chen, said, toldOf } from "./fixture";
import { stepText } from "./stepText";
import { redoText, undoText } from "./undoing";

beforeEach(() => void vi.stubEnv("TZ", "UTC"));
afterEach(() => void vi.unstubAllEnvs());

const begun = said("begun", "a-foresight-1", "progress", "in-progress");
const reset = said("reset", chen, "hide", { events: ["begun"] }, { reason: "reset" });
const own = said("own", "own-1", "action", { recommendation: "r-talent", title: "Ask three" });
const undone = said("undone", chen, "hide", { events: ["begun"] });
const mark = (more: object = {}) =>
  said("mark", chen, "import", { file: "ann.json", events: ["x", "y"] }, { ...more });

type Row = readonly [
  name: string,
  before: readonly ProgressEvent[],
  act: readonly ProgressEvent[],
  en: string,
  zh: string,
];

test.each<Row>([
  [
    "a first tick",
    [],
    [said("a", "a-foresight-1", "progress", "implemented")],
    "“Run regular strategic foresight” to Implemented, from Not started",
    "“定期开展战略预见”由“未开始”改为“已落实”",
  ],
  [
    "what it replaced",
    [begun],
    [said("a", "a-foresight-1", "progress", "closed", { base: ["begun"] })],
    "“Run regular strategic foresight” to Closed without implementation, from In progress",
    "“定期开展战略预见”由“进行中”改为“关闭（未落实）”",
  ],
  [
    "a position",
    [],
    [said("a", "r-talent", "position", "supported")],
    "“Strengthen talent cultivation”: position to Supported, from Not considered",
    "“加强人才培养”：立场由尚未研究改为支持",
  ],
  [
    "a lead, between quotation marks",
    [],
    [said("a", "r-talent", "lead", "Ministry A")],
    "“Strengthen talent cultivation”: lead to “Ministry A”",
    "“加强人才培养”：牵头方改为“Ministry A”",
  ],
  [
    "a lead that is emptied",
    [said("l", "r-talent", "lead", "Ministry A")],
    [said("a", "r-talent", "lead", null, { base: ["l"] })],
    "“Strengthen talent cultivation”: lead emptied, was “Ministry A”",
    "“加强人才培养”：清空牵头方（原为“Ministry A”）",
  ],
  [
    "a date that slips",
    [said("d", "r-talent", "revised-date", "2027-03-01")],
    [said("a", "r-talent", "revised-date", "2027-09-30", { base: ["d"] })],
    "“Strengthen talent cultivation”: revised date to 30 September 2027, from 1 March 2027",
    "“加强人才培养”：调整后期限由2027年3月1日改为2027年9月30日",
  ],
  [
    "blocked",
    [],
    [said("a", "r-talent", "blocked", true)],
    "“Strengthen talent cultivation” blocked",
    "“加强人才培养”受阻",
  ],
  [
    "no longer blocked",
    [],
    [said("a", "r-talent", "blocked", false)],
    "“Strengthen talent cultivation” no longer blocked",
    "“加强人才培养”不再受阻",
  ],
  [
    "an action of one's own",
    [],
    [own],
    "Added the action “Ask three” under “Strengthen talent cultivation”",
    "在“加强人才培养”下增加行动“Ask three”",
  ],
  [
    "another name for it",
    [own],
    [
      said(
        "a",
        "own-1",
        "action",
        { recommendation: "r-talent", title: "Ask four" },
        { base: ["own"] },
      ),
    ],
    "Renamed “Ask three” to “Ask four”",
    "将“Ask three”改名为“Ask four”",
  ],
  [
    "retired",
    [own],
    [said("a", "own-1", "retired", true)],
    "Retired “Ask three”",
    "停用“Ask three”",
  ],
  [
    "a note",
    [],
    [said("a", "r-talent", "note", "Asked them")],
    "Note on “Strengthen talent cultivation”: “Asked them”",
    "“加强人才培养”的备注：“Asked them”",
  ],
  [
    "evidence with its strength",
    [],
    [
      said("a", "r-talent", "evidence", {
        title: "Notice 12",
        url: "https://example.org",
        strength: "checked",
      }),
    ],
    "Evidence on “Strengthen talent cultivation”: Notice 12 (independently checked)",
    "“加强人才培养”的佐证：Notice 12（第三方核验）",
  ],
  [
    "a rating of a cell",
    [],
    [said("a", "c-talent-gap/r-talent", "severity", 4)],
    "“Talent gap × Strengthen talent cultivation”: severity to 4 of 5",
    "“人才缺口 × 加强人才培养”：严重程度改为4（满分5）",
  ],
  [
    "what an item of another edition was",
    [],
    [said("a", "r-gone", "progress", "partly")],
    "“r-gone (not in this edition of the paper)” to Partly implemented, from Not started",
    "“r-gone（本版论文中已无此项）”由“未开始”改为“部分落实”",
  ],
  [
    "a field of a newer version",
    [],
    [said("a", "r-talent", "mood", "blue")],
    "“Strengthen talent cultivation”: mood, written by a newer version and not read here",
    "“加强人才培养”：mood由更新版本写入，此处无法读取",
  ],
  [
    "characters that hide",
    [],
    [said("a", "r-talent", "note", "to\u202Edo")],
    "Note on “Strengthen talent cultivation”: “to‹U+202E›do”",
    "“加强人才培养”的备注：“to‹U+202E›do”",
  ],
  [
    "a recommendation ticked",
    [],
    ["a-talent-1", "a-talent-2"].map((id) =>
      said(id, id, "progress", "implemented", { batch: "b" }),
    ),
    "Ticked “Strengthen talent cultivation”: 2 actions",
    "勾选“加强人才培养”：2项行动",
  ],
  [
    "several at once",
    [],
    ["a-talent-1", "a-foresight-1"].map((id) => said(id, id, "progress", "partly", { batch: "b" })),
    "2 items to Partly implemented",
    "2项改为“部分落实”",
  ],
  [
    "one lead for several",
    [],
    ["a-talent-1", "a-foresight-1"].map((id) => said(id, id, "lead", "Office", { batch: "b" })),
    "2 items: lead to “Office”",
    "2项：牵头方改为“Office”",
  ],
  [
    "a whole rating",
    [],
    [
      said("a", "c-talent-gap", "severity", 4, { batch: "b" }),
      said("b", "c-talent-gap", "trend", "worse", { batch: "b" }),
    ],
    "“Talent gap”: severity to 4 of 5, and 1 more change",
    "“人才缺口”：严重程度改为4（满分5），另有1处改动",
  ],
  ["an import", [], [mark()], "Imported 2 changes from ann.json", "从ann.json导入2处改动"],
  [
    "a replacement",
    [begun],
    [
      mark({ batch: "r", reason: "import" }),
      said("gone", chen, "hide", { events: ["begun"] }, { batch: "r", reason: "import" }),
    ],
    "Replaced 1 change with 2 from ann.json",
    "以ann.json中的2处改动替换原有1处",
  ],
  [
    "a replacement that brings nothing",
    [begun],
    [
      said("bare", chen, "import", { file: "ann.json", events: [] }, { batch: "r" }),
      said("gone", chen, "hide", { events: ["begun"] }, { batch: "r", reason: "import" }),
    ],
    "Went back to ann.json: 1 change put aside",
    "恢复为ann.json：搁置1处改动",
  ],
  ["a reset", [begun], [reset], "Started afresh: 1 change put aside", "重新开始：搁置1处改动"],
  [
    "an undo",
    [begun],
    [undone],
    "Took back: “Run regular strategic foresight” to In progress, from Not started",
    "撤回：“定期开展战略预见”由“未开始”改为“进行中”",
  ],
  [
    "an undo taken back",
    [begun, undone],
    [said("a", chen, "hide", { events: ["undone"] })],
    "Did again: “Run regular strategic foresight” to In progress, from Not started",
    "恢复：“定期开展战略预见”由“未开始”改为“进行中”",
  ],
  [
    "one taken back alone, which is taken back",
    [begun, said("alone", chen, "hide", { events: ["begun"] }, { reason: "alone" })],
    [said("a", chen, "hide", { events: ["alone"] })],
    "Did again: “Run regular strategic foresight” to In progress, from Not started",
    "恢复：“定期开展战略预见”由“未开始”改为“进行中”",
  ],
  [
    "one shown again alone, which is taken back",
    [begun, said("shown", chen, "show", { events: ["begun"] }, { reason: "alone" })],
    [said("a", chen, "hide", { events: ["shown"] })],
    "Took back: “Run regular strategic foresight” to In progress, from Not started",
    "撤回：“定期开展战略预见”由“未开始”改为“进行中”",
  ],
  [
    "an undo of what somebody else wrote",
    [said("ann", "r-talent", "blocked", true, { device: "there", by: "Ann" })],
    [said("a", chen, "hide", { events: ["ann"] })],
    "Took back: “Strengthen talent cultivation” blocked (by Ann)",
    "撤回：“加强人才培养”受阻（Ann所作）",
  ],
  [
    "a reset taken back",
    [begun, reset],
    [said("a", chen, "hide", { events: ["reset"] })],
    "Took back: Started afresh: 1 change put aside",
    "撤回：重新开始：搁置1处改动",
  ],
  [
    "an undo of what is not here",
    [],
    [said("a", chen, "hide", { events: ["nowhere"] })],
    "Took back: a change that is not here",
    "撤回：本机没有的一处改动",
  ],
])("%s", (_, before, act, en, zh) => {
  const all = [...before, ...act];
  expect(stepText(act, toldOf(all, "en"))).toBe(en);
  expect(stepText(act, toldOf(all, "zh"))).toBe(zh);
});

test("undo and redo say what they would do", () => {
  const taken = { step: { events: ["begun"] }, events: [begun] };
  expect(undoText(taken, toldOf([begun], "en"))).toBe(
    "Undo: “Run regular strategic foresight” to In progress, from Not started",
  );
  expect(redoText(taken, toldOf([begun], "zh"))).toBe(
    "重做：“定期开展战略预见”由“未开始”改为“进行中”",
  );
});

test("an undo that undoes itself comes to an end", () => {
  const odd = said("odd", chen, "hide", { events: ["odd"] });
  const even = said("even", chen, "show", { events: ["odder"] });
  const odder = said("odder", chen, "show", { events: ["even"] });
  for (const event of [odd, even, odder]) {
    expect(stepText([event], toldOf([odd, even, odder], "en"))).toContain("not here");
  }
});
