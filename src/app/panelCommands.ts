/** What a reader can do with the panels: open, enlarge, turn into a table and back. */
import type { Command } from "@/features/command";
import type { Bilingual, Locale } from "@/i18n";
import type { Place, SignedPanel } from "@/panels/panel";
import { setView, toggleTable, type View } from "@/view";
import { words } from "./words";

type Words = ReturnType<typeof words>;
const both = (of: (say: Words, locale: Locale) => string): Bilingual => ({
  en: of(words("en"), "en"),
  zh: of(words("zh"), "zh"),
});

/** A presentation has the window for its step. */
const widen = ({ id, name }: Place, verb: "openOf" | "wholeOf"): Command => ({
  id: `wide-${id}`,
  label: both((say, locale) => say[verb](name[locale])),
  isAvailable: ({ view }) => view.wide !== id && view.step === null,
  run: () => setView({ wide: id }),
});

const restore: Command = {
  id: "restore",
  label: both((say) => say.restore),
  keys: "Esc",
  isAvailable: ({ view }) => view.wide !== null && view.step === null,
  run: () => setView({ wide: null }),
};

function turn({ id, name }: Place, isInSight: (view: View) => boolean): readonly Command[] {
  return [
    {
      id: `table-${id}`,
      label: both((say, locale) => say.showTable(name[locale])),
      isAvailable: ({ view }) => isInSight(view) && !view.tables.includes(id),
      run: () => toggleTable(id),
    },
    {
      id: `picture-${id}`,
      label: both((say, locale) => say.showPicture(name[locale])),
      isAvailable: ({ view }) => isInSight(view) && view.tables.includes(id),
      run: () => toggleTable(id),
    },
  ];
}

const show = (place: Place): readonly Command[] =>
  "views" in place
    ? place.views.map(({ id, name }) => ({
        id: `view-${id}`,
        label: both((say, locale) => say.viewOf(place.name[locale], name[locale])),
        isAvailable: ({ view }) => place.shownIn(view).id !== id,
        run: () => place.show(id),
      }))
    : [];

/** A band has no tools: it is always there, and always as it is. */
const hasTools = (place: Place) =>
  "views" in place || place.open(({ frame }) => frame === undefined);

/** `sheets`: panels that are there only once they are opened. */
export function panelCommands(
  places: readonly Place[],
  sheets: readonly SignedPanel[],
): readonly Command[] {
  const framed = places.filter(hasTools);
  return [
    ...sheets.map((sheet) => widen(sheet, "openOf")),
    ...framed.map((panel) => widen(panel, "wholeOf")),
    restore,
    ...places.flatMap(show),
    ...framed.flatMap((panel) => turn(panel, ({ wide }) => wide === null || wide === panel.id)),
    ...sheets.flatMap((sheet) => turn(sheet, ({ wide }) => wide === sheet.id)),
  ];
}
