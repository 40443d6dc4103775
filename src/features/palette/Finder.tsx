import {
  type KeyboardEvent,
  useEffect,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import type { ListCommands, Page } from "@/features/command";
import type { Snapshot } from "@/panels/panel";
import { isComposing } from "@/ui";
import { isForCommands } from "./commandResults";
import { selectResults } from "./model";
import { moveActive } from "./moveActive";
import { open } from "./open";
import { usePrepared } from "./prepare";
import { ResultList } from "./ResultList";
import type { Result } from "./result";
import { words as resultWords } from "./resultWords";
import { words } from "./words";

type Finding = {
  snapshot: Snapshot;
  page: Page;
  listCommands: ListCommands;
  /** What was typed before it was there. */
  ahead: string;
  onClose: () => void;
};

/** Find, over the page: a field, and below it what it finds. The field keeps the focus. */
export function Finder({ snapshot, page, listCommands, ahead, onClose }: Finding) {
  const { dataset, locale } = snapshot;
  const dialog = useRef<HTMLDialogElement>(null);
  const list = useId();
  const [commands] = useState(() => listCommands(page));
  const [query, setQuery] = useState(ahead);
  const [active, setActive] = useState(0);
  const isReady = usePrepared(dataset);
  const canAnswer = isReady || isForCommands(query);
  const asked = canAnswer ? query : "";
  const found = useMemo(
    () => selectResults(snapshot, asked, commands),
    [snapshot, asked, commands],
  );
  const results = found.groups.flatMap((group) => group.results);
  const current = results[Math.min(active, results.length - 1)];
  const { find } = words(locale);
  const say = resultWords(locale);
  const isAsking = asked.trim() !== "";
  const isWaiting = !canAnswer && query.trim() !== "";

  useLayoutEffect(() => {
    dialog.current?.showModal();
  }, []);
  useEffect(() => {
    if (current)
      document.getElementById(`${list}${current.id}`)?.scrollIntoView({ block: "nearest" });
  }, [current, list]);

  function ask(next: string) {
    setQuery(next);
    setActive(0);
  }

  function follow(opening: Result["opening"]) {
    if (opening.act === "ask") return ask(opening.query);
    // The dialog hands the focus back first, so that what opens next may take it.
    dialog.current?.close();
    open(opening, snapshot);
  }

  function handleKeyDown(event: KeyboardEvent) {
    if (isComposing(event.nativeEvent)) return;
    if (event.key === "Enter") {
      event.preventDefault();
      if (current) follow(current.opening);
      return;
    }
    const next = moveActive(Math.min(active, results.length - 1), event.key, results.length);
    if (next === null) return;
    event.preventDefault();
    setActive(next);
  }

  return (
    <dialog
      ref={dialog}
      aria-label={find}
      onClose={onClose}
      onKeyDown={(event) => event.key === "Escape" && event.stopPropagation()}
      className="mx-auto mt-[8dvh] mb-auto w-[min(52rem,94vw)] border border-rule bg-paper text-ink backdrop:bg-black/40"
    >
      {/* Contained, so that a letter typed lays out its own line and not the large page behind. */}
      <div className="flex h-14 items-center border-b border-rule contain-strict has-[input:focus-visible]:border-ink">
        <input
          type="text"
          role="combobox"
          aria-label={find}
          aria-expanded={results.length > 0}
          aria-controls={list}
          aria-autocomplete="list"
          aria-activedescendant={current ? `${list}${current.id}` : undefined}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          enterKeyHint="search"
          placeholder={find}
          value={query}
          onChange={(event) => ask(event.target.value)}
          onKeyDown={handleKeyDown}
          className="h-full min-w-0 grow px-6 font-serif text-xl outline-none placeholder:text-soft"
        />
        <button type="button" className="quiet me-4 px-2" onClick={() => dialog.current?.close()}>
          {say.close}
        </button>
      </div>
      <p role="status" className="px-6 pt-2.5 pb-1 text-xs text-soft">
        {isWaiting
          ? say.preparing
          : isAsking
            ? say.count(found.count) + (found.section ? say.inSection(found.section) : "")
            : say.hint}
      </p>
      {isAsking && found.count === 0 && <p className="px-6 pt-1 pb-5">{say.nothing}</p>}
      <ResultList
        id={list}
        label={say.results}
        groups={found.groups}
        locale={locale}
        current={current?.id ?? null}
        onPoint={(id) => setActive(results.findIndex((result) => result.id === id))}
        onFollow={follow}
      />
    </dialog>
  );
}
