import { type ComponentType, lazy, Suspense } from "react";
import { useLanguage } from "@/i18n";
import { Boundary } from "./Boundary";
import { words } from "./words";

type Load<Props> = () => Promise<ComponentType<Props>>;

type Fetch = () => Promise<unknown>;
const loads: Fetch[] = [];

/** A component that the first sight does not need: fetched when first shown, if not before. */
export function later<Props extends object>(load: Load<Props>) {
  const Part = lazy(async () => ({ default: await load() }));
  loads.push(load);
  return function Later(props: Props) {
    return (
      <Boundary fallback={<Unfetched />}>
        <Suspense fallback={<span hidden aria-busy="true" />}>
          <Part {...props} />
        </Suspense>
      </Boundary>
    );
  };
}

/** A picture: fetched at once, but beside the paper and not before the page starts. */
export function picture<Props extends object>(load: Load<Props>) {
  const fetched = load();
  // Told by the boundary when it is shown.
  fetched.catch(() => undefined);
  return later(() => fetched);
}

function Unfetched() {
  const locale = useLanguage((state) => state.locale);
  return <p className="p-6 text-alert">{words(locale).unfetched}</p>;
}

/** Fetches all of them and these, to be there when the network is not. A failure is told where it matters. */
export function fetchLater(more: readonly Fetch[]): void {
  for (const load of [...loads, ...more]) load().catch(() => undefined);
}
