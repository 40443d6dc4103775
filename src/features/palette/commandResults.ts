/** What a reader can do now, by its name in either language. */
import type { Command } from "@/features/command";
import type { Locale } from "@/i18n";
import type { Snapshot } from "@/panels/panel";
import { closeness, fold, has, toWanted } from "./folded";
import type { Result, ResultGroup } from "./result";
import { words } from "./resultWords";

const most = 5;
const sign = /^\s*[>＞]/;

/** A query that begins with ">" asks for commands alone, and by itself for all of them. */
export function isForCommands(query: string): boolean {
  return sign.test(query);
}

function toResult(command: Command, snapshot: Snapshot): Result {
  const { locale } = snapshot;
  const { id, label, note, keys = null } = command;
  return {
    id: `command-${id}`,
    title: label[locale],
    note: note?.(snapshot) ?? null,
    echo: null,
    kind: words(locale).kind.command,
    place: null,
    keys,
    opening: { act: "run", command },
  };
}

/** Leads from the contents to the list of commands. */
function invitation(locale: Locale): Result {
  const say = words(locale);
  return {
    id: "command-all",
    title: say.allCommands,
    note: null,
    echo: null,
    kind: say.kind.command,
    place: null,
    keys: ">",
    opening: { act: "ask", query: ">" },
  };
}

export function findCommands(
  commands: readonly Command[],
  snapshot: Snapshot,
  query: string,
): readonly ResultGroup[] {
  const { locale } = snapshot;
  const isOnly = isForCommands(query);
  const wanted = toWanted(query.replace(sign, ""));
  const group = (results: readonly Result[], more: number): readonly ResultGroup[] =>
    results.length === 0
      ? []
      : [{ kind: "command", label: words(locale).group.command, results, more }];
  if (query.trim() === "") return group([invitation(locale)], 0);
  if (wanted.length === 0 && !isOnly) return [];
  const found = commands
    .filter(({ isAvailable }) => isAvailable(snapshot))
    .map((command) => ({ command, names: fold(command.label.en, command.label.zh) }))
    .filter(({ names }) => wanted.every((word) => has(names, word)))
    .map(({ command, names }) => ({
      command,
      score: wanted.reduce((sum, word) => sum + closeness(names, word), 0),
    }))
    .sort((a, b) => b.score - a.score);
  const shown = isOnly ? found : found.slice(0, most);
  const results = shown.map(({ command }) => toResult(command, snapshot));
  return group(results, found.length - results.length);
}
