import { type CSSProperties, memo } from "react";
import type { Place, Snapshot } from "@/panels/panel";
import { Boundary } from "@/ui";
import { Frame } from "./Frame";
import { useShownPanel } from "./useShownPanel";
import { ViewSwitch } from "./ViewSwitch";
import { words } from "./words";

type Props = {
  place: Place;
  snapshot: Snapshot;
  isPrinting?: boolean;
  /** Called with its element when it stands. */
  onStand?: (panel: HTMLElement | null) => void;
};

/** A place on the screen: opens its panel, or that of the view asked for, on a snapshot. */
export const PanelHost = memo(function PanelHost(props: Props) {
  const { place, snapshot, isPrinting = false, onStand } = props;
  const { view, locale } = snapshot;
  const { panel, isBusy, hasFailed } = useShownPanel(place, view);
  const isWide = view.wide === place.id;
  const area = { "--area": place.id } as CSSProperties;
  // With the switch, so that another view can be asked for, and one that waits keeps the focus.
  const without = (told: string) => (
    <div className="px-6 py-3">
      {"views" in place && <ViewSwitch place={place} snapshot={snapshot} />}
      <p className="py-3 text-alert">{told}</p>
    </div>
  );
  const say = words(locale);
  return (
    <div
      ref={onStand}
      id={place.id}
      data-panel={place.id}
      aria-busy={isBusy || undefined}
      className={isWide ? "is-wide" : undefined}
      style={area}
    >
      <Boundary
        subject={`${view.paper} ${panel?.id} ${view.abroad}`}
        fallback={without(say.panelFailed(place.name[locale]))}
      >
        {!panel && without(hasFailed ? say.panelUnfetched : "")}
        {panel?.open((opened) => (
          <Frame panel={opened} place={place} snapshot={snapshot} isPrinting={isPrinting} />
        ))}
      </Boundary>
    </div>
  );
});
