/** What the fields of an event are called, and what their values say. */
import { defineWords } from "@/i18n";
import type { Field, ValueOf } from "@/progress";
import { standingWords } from "./standingWords";

type Named<Value extends string> = Readonly<Record<Value, string>>;
type Priority = NonNullable<ValueOf<"priority">>;
type Trend = NonNullable<ValueOf<"trend">>;
type Confidence = NonNullable<ValueOf<"confidence">>;
type Strength = ValueOf<"evidence">["strength"];

type FieldWords = ReturnType<typeof standingWords> & {
  readonly field: Named<Field>;
  readonly priority: Named<Priority>;
  readonly trend: Named<Trend>;
  readonly confidence: Named<Confidence>;
  readonly strength: Named<Strength>;
  readonly severity: (level: number) => string;
  readonly evidence: (title: string, strength: string) => string;
  readonly yes: string;
  readonly no: string;
};

export const fieldWords = defineWords<FieldWords>({
  en: {
    field: {
      progress: "Progress",
      position: "Position",
      lead: "Lead",
      others: "Others taking part",
      measure: "Measure",
      "first-date": "First target date",
      "revised-date": "Revised date",
      priority: "Priority",
      blocked: "Blocked",
      action: "Own action",
      retired: "Retired",
      severity: "Severity",
      trend: "Trend",
      confidence: "Confidence",
      "rating-note": "Note on the rating",
      note: "Note",
      evidence: "Evidence",
    },
    ...standingWords("en"),
    priority: { high: "High", medium: "Medium", low: "Low" },
    trend: { better: "Better", same: "Same", worse: "Worse" },
    confidence: { low: "Low", medium: "Medium", high: "High" },
    strength: {
      "own-note": "own note",
      published: "published document",
      checked: "independently checked",
    },
    severity: (level) => `${level} of 5`,
    evidence: (title, strength) => `${title} (${strength})`,
    yes: "Yes",
    no: "No",
  },
  zh: {
    field: {
      progress: "进展",
      position: "立场",
      lead: "牵头方",
      others: "参与方",
      measure: "衡量指标",
      "first-date": "首定期限",
      "revised-date": "调整后期限",
      priority: "优先级",
      blocked: "受阻",
      action: "自加行动",
      retired: "停用",
      severity: "严重程度",
      trend: "趋势",
      confidence: "把握程度",
      "rating-note": "评定说明",
      note: "备注",
      evidence: "佐证",
    },
    ...standingWords("zh"),
    priority: { high: "高", medium: "中", low: "低" },
    trend: { better: "好转", same: "持平", worse: "恶化" },
    confidence: { low: "低", medium: "中", high: "高" },
    strength: { "own-note": "自记", published: "公开文件", checked: "第三方核验" },
    severity: (level) => `${level}（满分5）`,
    evidence: (title, strength) => `${title}（${strength}）`,
    yes: "是",
    no: "否",
  },
});
