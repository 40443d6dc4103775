/** What a reader can do, and what every feature offers. The house lists both. */
import type { ComponentType } from "react";
import type { Bilingual } from "@/i18n";
import type { Snapshot } from "@/panels/panel";

/** One thing a reader can do; one list feeds menu, palette, keyboard and help. */
export type Command = {
  readonly id: string;
  /** What it will do: turning something on and turning it off are two commands. */
  readonly label: Bilingual;
  /** What it would do it to, where the label cannot know. */
  readonly note?: (snapshot: Snapshot) => string | null;
  /** The keys that do it without a list, as they are shown. */
  readonly keys?: string;
  readonly isAvailable: (snapshot: Snapshot) => boolean;
  readonly run: (snapshot: Snapshot) => void;
};

/** What features and commands reach on the page beside the view. */
export type Page = {
  /** All that can take the window. */
  readonly panels: readonly { readonly id: string }[];
  readonly openAbout: () => void;
  readonly share: () => void;
};
export type ListCommands = (page: Page) => readonly Command[];

/** A feature's control in the header; it may open an overlay of its own. */
export type ControlProps = { snapshot: Snapshot; page: Page };
export type HeaderControl = {
  readonly id: string;
  readonly Control: ComponentType<ControlProps>;
  readonly listCommands?: ListCommands;
};
