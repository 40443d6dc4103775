import { memo } from "react";
import type { Locale } from "@/i18n";
import { type Mark, markProps } from "@/linking";
import { type ActionProgress, tickAction, tickOf } from "@/progress";
import { setView } from "@/view";
import { Details } from "./Details";
import type { Named } from "./rows";
import { rowWords } from "./rowWords";
import { Tick } from "./Tick";
import { unfoldedWords } from "./unfoldedWords";
import { words } from "./words";

type Props = Partial<Named> & {
  paper: string;
  id: string;
  title: string;
  progress: ActionProgress;
  /** The one word that must be known of it. */
  sign: string | null;
  /** Where it stands alone, what it belongs to; of a reader's own, that it is. */
  about?: string | null;
  /** Null for what linking does not know, a reader's own action. */
  mark: Mark | null;
  isLoaded: boolean;
  canEdit: boolean;
  /** The way into its record waits for the pointer or the focus. */
  isQuiet: boolean;
  locale: Locale;
};

/** One action: a tick, what is to be done, and what is named for it. */
export const ActionLine = memo(function ActionLine(props: Props) {
  const { paper, id, title, progress, mark, sign, locale, isLoaded, canEdit } = props;
  const say = unfoldedWords(locale);
  const ofRows = rowWords(locale);
  const isPlain = progress === "not-started" || progress === "implemented" || !isLoaded;
  const standing = [props.about, isPlain ? null : words(locale).progress[progress], sign];
  const facts = [
    standing.filter(Boolean).join(" · "),
    props.accountable && say.accountable(props.accountable),
    props.participants && say.participants(props.participants),
    props.date && say.date(props.date),
    props.measure && say.measure(props.measure),
  ].filter((fact) => fact !== null && fact !== undefined && fact !== "");
  const marked = mark === null ? ownProps(id) : markProps(id, mark);
  return (
    <li className="action-line flex break-inside-avoid items-start py-0.5">
      <Tick
        label={ofRows.tick(title)}
        state={tickOf(progress)}
        isDisabled={!canEdit}
        onTick={(on) => tickAction(paper, id, on)}
      />
      <div className="min-w-0 grow">
        <button type="button" className="w-full px-1 py-0.5 leading-5" {...marked}>
          {title}
        </button>
        {facts.map((fact) => (
          <p key={fact} className="px-1 text-xs text-soft">
            {fact}
          </p>
        ))}
      </div>
      <Details
        id={id}
        label={say.details}
        name={say.detailsOf(title)}
        isQuiet={props.isQuiet && mark !== "chosen"}
      />
    </li>
  );
});

/** Linking follows what the paper says; of a reader's own action there is its record. */
function ownProps(id: string) {
  return {
    "data-rove": "",
    "data-item": id,
    tabIndex: -1,
    onClick: () => setView({ choose: id, reading: "progress" }),
  } as const;
}
