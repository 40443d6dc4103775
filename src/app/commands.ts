/** Everything a reader can do, in the order the list shows it; fetched with the list. */
import { stepText } from "@/changes";
import type { Command, HeaderControl, ListCommands, Page } from "@/features/command";
import { type Bilingual, locales, setLocale } from "@/i18n";
import type { Place, SignedPanel, Snapshot } from "@/panels/panel";
import { canEdit, redoLast, stepToRedo, stepToUndo, type TakenStep, undoLast } from "@/progress";
import { clearChoice, type Depth, depths, openOutline, openPassages, setView } from "@/view";
import { aboutWords } from "./aboutWords";
import { abroadCommands } from "./abroadCommands";
import { gridCommands } from "./gridCommands";
import { panelCommands } from "./panelCommands";

const record: readonly Command[] = [
  {
    id: "record-on",
    label: { en: "Show the outside record beside the paper", zh: "在论文旁显示外部记录" },
    isAvailable: ({ dataset, view }) => dataset.record !== null && !view.record,
    run: () => setView({ record: true }),
  },
  {
    id: "record-off",
    label: { en: "Show the paper only, without the record", zh: "仅显示论文，不显示外部记录" },
    isAvailable: ({ dataset, view }) => dataset.record !== null && view.record,
    run: () => setView({ record: false }),
  },
];

const languages: Readonly<Record<(typeof locales)[number], Bilingual>> = {
  en: { en: "Switch to English", zh: "切换为英文（English）" },
  zh: { en: "Switch to Chinese (中文)", zh: "切换为中文" },
};
const language = locales.map(
  (value): Command => ({
    id: `language-${value}`,
    label: languages[value],
    isAvailable: ({ locale }) => locale !== value,
    run: () => setLocale(value),
  }),
);

/** What the header does is out of sight while presenting. */
const onPage = ({ share, openAbout }: Page): readonly Command[] => [
  {
    id: "share",
    label: { en: "Share: copy the link to this view", zh: "分享：复制当前视图的链接" },
    isAvailable: ({ view }) => view.step === null,
    run: share,
  },
  {
    id: "about",
    label: { en: aboutWords("en").about, zh: aboutWords("zh").about },
    isAvailable: ({ view }) => view.step === null,
    run: openAbout,
  },
];

const reading: readonly Command[] = [
  {
    id: "outline",
    label: { en: "Open the paper’s outline", zh: "打开论文提纲" },
    isAvailable: ({ view }) => view.reading !== "outline",
    run: openOutline,
  },
  {
    id: "passages",
    label: { en: "Open the passages behind the choice", zh: "打开所选内容的依据段落" },
    isAvailable: ({ view }) => view.choose !== null && view.reading !== "passages",
    run: ({ view }) => {
      if (view.choose) openPassages(view.choose, view.field);
    },
  },
  {
    id: "progress",
    label: { en: "Open the progress of the choice in detail", zh: "打开所选内容的进展详情" },
    isAvailable: ({ view }) => view.choose !== null && view.reading !== "progress",
    run: () => setView({ reading: "progress" }),
  },
  {
    id: "clear",
    label: { en: "Clear the choice", zh: "清除选择" },
    keys: "Esc",
    isAvailable: ({ view }) => view.choose !== null,
    run: clearChoice,
  },
];

const depthLabels: Readonly<Record<Depth, Bilingual>> = {
  "1": { en: "Follow a choice one link", zh: "沿关联追踪一步" },
  "2": { en: "Follow a choice two links", zh: "沿关联追踪两步" },
  all: { en: "Follow a choice all the way", zh: "沿关联追踪到底" },
};
const following: readonly Command[] = [
  ...depths.map(
    (depth): Command => ({
      id: `depth-${depth}`,
      label: depthLabels[depth],
      isAvailable: ({ view }) => view.depth !== depth,
      run: () => setView({ depth }),
    }),
  ),
  {
    id: "stated-on",
    label: { en: "Follow only links that the paper states", zh: "仅沿论文明述的关联追踪" },
    isAvailable: ({ view }) => !view.stated,
    run: () => setView({ stated: true }),
  },
  {
    id: "stated-off",
    label: { en: "Follow implied links and readings, too", zh: "也沿隐含关联与编者解读追踪" },
    isAvailable: ({ view }) => view.stated,
    run: () => setView({ stated: false }),
  },
];

const noteOf = (step: TakenStep | null, snapshot: Snapshot) =>
  step && stepText(step.events, snapshot);

const progress: readonly Command[] = [
  {
    id: "undo",
    label: { en: "Undo the last change to progress", zh: "撤销上一次进展改动" },
    note: (snapshot) => noteOf(stepToUndo(snapshot.progress), snapshot),
    isAvailable: ({ progress }) => canEdit(progress) && stepToUndo(progress) !== null,
    run: ({ dataset, progress }) => void undoLast(dataset.paper.id, progress),
  },
  {
    id: "redo",
    label: { en: "Redo the change to progress", zh: "重做进展改动" },
    note: (snapshot) => noteOf(stepToRedo(snapshot.progress), snapshot),
    isAvailable: ({ progress }) => canEdit(progress) && stepToRedo(progress) !== null,
    run: ({ dataset, progress }) => void redoLast(dataset.paper.id, progress),
  },
  {
    id: "today",
    label: { en: "Back to today, from the past day shown", zh: "结束查看过去的日期，回到今天" },
    isAvailable: ({ view }) => view.asOf !== null,
    run: () => setView({ asOf: null }),
  },
  {
    id: "file-copy",
    label: { en: "Save a file copy of all progress", zh: "保存全部进展的文件副本" },
    isAvailable: ({ progress }) => progress.isLoaded,
    run: async (snapshot) => void (await import("@/features/files")).saveFileCopy(snapshot),
  },
];

export function toListCommands(
  places: readonly Place[],
  sheets: readonly SignedPanel[],
  features: readonly HeaderControl[],
): ListCommands {
  return (page) => [
    ...features.flatMap(({ listCommands }) => listCommands?.(page) ?? []),
    ...panelCommands(places, sheets),
    ...abroadCommands,
    ...gridCommands,
    ...reading,
    ...following,
    ...record,
    ...language,
    ...progress,
    ...onPage(page),
  ];
}
