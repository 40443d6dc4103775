import { type Locale, languageTag } from "@/i18n";
import type { Result, ResultGroup } from "./result";
import { words } from "./resultWords";

type Listed = {
  id: string;
  locale: Locale;
  current: string | null;
  onPoint: (id: string) => void;
  onFollow: (opening: Result["opening"]) => void;
};

/** The listbox: one group a kind, its name beside it. The field holds the focus, so options take none. */
export function ResultList(props: Listed & { label: string; groups: readonly ResultGroup[] }) {
  return (
    <div
      id={props.id}
      role="listbox"
      tabIndex={-1}
      aria-label={props.label}
      className="max-h-[min(40rem,68dvh)] overflow-y-auto px-3 pb-3 outline-none"
    >
      {props.groups.map((group) => (
        <Group key={group.kind} group={group} {...props} />
      ))}
    </div>
  );
}

function Group({ group, ...list }: Listed & { group: ResultGroup }) {
  const label = `${list.id}-${group.kind}`;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a listbox groups its options by role.
    <div
      role="group"
      aria-labelledby={label}
      className="grid grid-cols-[minmax(0,1fr)] border-t border-hair py-1.5 first:border-0 sm:grid-cols-[9.5rem_minmax(0,1fr)]"
    >
      <span id={label} className="px-3 pt-1 font-serif text-[0.9375rem] leading-snug">
        {group.label}
        {group.more > 0 && (
          <>
            {" "}
            <span className="font-sans text-xs whitespace-nowrap text-soft sm:block">
              {words(list.locale).more(group.more)}
            </span>
          </>
        )}
      </span>
      <div role="presentation">
        {group.results.map((result) => (
          <Option key={result.id} result={result} {...list} />
        ))}
      </div>
    </div>
  );
}

function Option({ result, ...list }: Listed & { result: Result }) {
  const { id, title, note, echo, kind, place, keys, opening } = result;
  const isCurrent = id === list.current;
  return (
    // The field above has the keys and keeps the focus; the pointer has the option itself.
    // biome-ignore lint/a11y/useKeyWithClickEvents: arrows and Enter are the field's.
    // biome-ignore lint/a11y/useFocusableInteractive: aria-activedescendant points here instead.
    <div
      id={`${list.id}${id}`}
      role="option"
      aria-selected={isCurrent}
      onMouseMove={() => !isCurrent && list.onPoint(id)}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => list.onFollow(opening)}
      className="flex min-h-7 cursor-pointer flex-col justify-between gap-x-4 border-s-2 border-transparent px-3 py-1 aria-selected:border-ink aria-selected:bg-wash sm:flex-row sm:items-baseline pointer-coarse:min-h-11 pointer-coarse:py-2"
    >
      <span className="min-w-0 sm:grow">
        {title}
        {note && <span className="block text-xs text-soft">{note}</span>}
        {echo && (
          <span
            lang={languageTag[list.locale === "en" ? "zh" : "en"]}
            className="block text-xs text-soft"
          >
            {echo}
          </span>
        )}
      </span>
      <span className="shrink-0 text-xs text-soft sm:text-end">
        <span className="sr-only">
          {kind}
          {(place || keys) && ", "}
        </span>
        {place}
        {keys && <kbd className="border border-hair px-1.5 font-sans leading-5">{keys}</kbd>}
      </span>
    </div>
  );
}
