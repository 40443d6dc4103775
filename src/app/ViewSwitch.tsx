import type { Snapshot, ViewedPlace } from "@/panels/panel";
import { words } from "./words";

/** The views that take a place in turn. */
export function ViewSwitch(props: { place: ViewedPlace; snapshot: Snapshot }) {
  const { place, snapshot } = props;
  const { locale } = snapshot;
  const { id: shown } = place.shownIn(snapshot.view);
  return (
    <fieldset className="no-print flex flex-wrap gap-x-3 text-xs">
      <legend className="sr-only">{words(locale).viewsOf(place.name[locale])}</legend>
      {place.views.map(({ id, name }) => (
        <button
          key={id}
          type="button"
          className="quiet"
          aria-pressed={id === shown}
          onClick={() => place.show(id)}
        >
          {name[locale]}
        </button>
      ))}
    </fieldset>
  );
}
