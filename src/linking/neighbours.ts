/** What stands one step away from the chosen item, whatever its kind. */
import {
  actionsOf,
  type Dataset,
  type Following,
  graphOf,
  type Item,
  isFollowed,
  type Link,
  linkOf,
  statementsAbout,
  statementsBehind,
  statementsOnField,
} from "@/dataset";

export function neighboursOf(
  dataset: Dataset,
  item: Item,
  following: Pick<Following, "stated">,
): ReadonlySet<string> {
  const { paper, record } = dataset;
  const found = new Set<string>();
  const addAll = (ids: Iterable<string>) => {
    for (const id of ids) found.add(id);
  };
  switch (item.kind) {
    case "field":
      for (const { about } of statementsOnField(dataset, item.id)) addAll(about);
      break;
    case "trend":
      for (const { about } of statementsAbout(dataset, item.id)) addAll(about);
      addAll(paper.measures.filter(({ trend }) => trend === item.id).map(({ id }) => id));
      addAll(paper.trends.filter(({ id }) => id === item.id).map(({ direction }) => direction));
      break;
    case "economy":
      for (const { id, economies } of [...paper.measures, ...(record?.measures ?? [])]) {
        if (economies.includes(item.id)) found.add(id);
      }
      break;
    case "pair":
      addAll(paper.pairs.find(({ id }) => id === item.id)?.drivers ?? []);
      break;
    case "action":
      addAll(
        paper.actions.filter(({ id }) => id === item.id).map((action) => action.recommendation),
      );
      break;
    case "statement":
    case "term":
      for (const { about, fields } of statementsBehind(dataset, item, null)) {
        addAll(about);
        if (item.kind === "statement") addAll(fields.map(({ field }) => field));
      }
      break;
    case "link": {
      const link = linkOf(dataset, item.id);
      if (link) addAll([link.from, link.to]);
      break;
    }
    default: {
      const { forward, back } = graphOf(dataset);
      const follow = (links: readonly Link[] = []) =>
        links.filter((link) => isFollowed(link, following));
      addAll(follow(forward.get(item.id)).map(({ to }) => to));
      addAll(follow(back.get(item.id)).map(({ from }) => from));
      addAll(attributesOf(dataset, item));
      if (item.kind === "recommendation") addAll(actionsOf(dataset, item.id).map(({ id }) => id));
    }
  }
  found.delete(item.id);
  return found;
}

/** The fields, trends and economies an item of the line states, and the pairs a driver is in. */
function attributesOf(dataset: Dataset, item: Item): readonly string[] {
  const { measures, trends, pairs } = dataset.paper;
  const statements = statementsAbout(dataset, item.id);
  const measure = measures.find(({ id }) => id === item.id);
  return [
    ...statements.flatMap(({ fields }) => fields.map(({ field }) => field)),
    ...trends
      .map(({ id }) => id)
      .filter((id) => statements.some(({ about }) => about.includes(id))),
    ...pairs.filter(({ drivers }) => drivers.includes(item.id)).map(({ id }) => id),
    ...(measure?.economies ?? []),
    ...(measure?.trend ? [measure.trend] : []),
  ];
}
