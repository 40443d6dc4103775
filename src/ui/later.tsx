import { type ComponentType, lazy, Suspense } from "react";
import { useLanguage } from "@/i18n";
import { Boundary } from "./Boundary";
import { words } from "./words";

type Load<Props> = () => Promise<ComponentType<Props>>;

type Fetch = () => Promise<unknown>;
const loads: Fetch[] = [];

/** A component that the first sight does not need: fetched when first shown, if not before. */
export function later<Props extends object>(load: Load<Props>) {
  const Part = lazy(async () => ({ default: await load().catch(() => Unfetched) }));
  loads.push(load);
  return function Later(props: Props) {
    return (
      <Boundary fallback={<Missing why="undrawn" />}>
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
  // Told when it is shown.
  fetched.catch(() => undefined);
  return later(() => fetched);
}

function Missing({ why }: { why: "unfetched" | "undrawn" }) {
  const locale = useLanguage((state) => state.locale);
  return <p className="p-6 text-alert">{words(locale)[why]}</p>;
}

const Unfetched = () => <Missing why="unfetched" />;

/** Fetches all of them and these, to be there when the network is not. A failure is told where it matters. */
export function fetchLater(more: readonly Fetch[]): void {
  for (const load of [...loads, ...more]) load().catch(() => undefined);
}
