/** The ten relations and the three grades of a link, said in full. */
import type { Grade, relationKinds } from "@/dataset";

type Relation = keyof typeof relationKinds;
type PerLocale<Value> = Readonly<Record<"en" | "zh", Value>>;

export const relations: PerLocale<Record<Relation, string>> = {
  en: {
    sets: "the driver sets the direction",
    requires: "the driver gives rise to the need",
    raises: "the direction raises the need",
    "practised-in": "the need is acted on in the practice abroad",
    "unmet-in": "the need goes unmet, as the shortfall shows",
    "contrasts-with": "the practice abroad contrasts with the shortfall",
    "precedent-for": "the practice abroad is a precedent for the recommendation",
    "answered-by": "the recommendation answers the shortfall",
    "served-by": "the recommendation serves the need",
    "pursued-by": "the recommendation pursues the driver",
  },
  zh: {
    sets: "动力决定方向",
    requires: "动力催生需求",
    raises: "方向提出需求",
    "practised-in": "需求在国外已有相应举措",
    "unmet-in": "需求尚未满足，表现为短板",
    "contrasts-with": "国外举措与短板形成对照",
    "precedent-for": "国外举措为建议提供先例",
    "answered-by": "建议回应短板",
    "served-by": "建议服务于需求",
    "pursued-by": "建议着力发挥动力",
  },
};

export const gradesOfLink: PerLocale<Record<Grade, string>> = {
  en: {
    stated: "The paper states it",
    implied: "It follows from the paper’s structure",
    reading: "It is the editor’s reading",
  },
  zh: {
    stated: "论文明述",
    implied: "由论文结构可知（隐含）",
    reading: "编者解读",
  },
};
