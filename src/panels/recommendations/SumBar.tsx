import type { Locale } from "@/i18n";
import type { Part } from "./summary";
import { summaryWords } from "./summaryWords";

/** Thickness tells the parts apart where ink and grey do not; the words beside it say the same. */
export function SumBar(props: {
  part: Part & { readonly title: string };
  then: Part | null;
  /** What has left the count, in words; empty where nothing has. */
  closed: string;
  locale: Locale;
}) {
  const { part, then, closed, locale } = props;
  const { title, recommendations, partly, actions } = part;
  const { implemented, of } = recommendations;
  const left = of - implemented - partly;
  const say = summaryWords(locale);
  const sections = [
    { id: "implemented", count: implemented, line: "border-t-6 border-ink" },
    { id: "partly", count: partly, line: "border-t-4 border-rule" },
    { id: "left", count: left, line: "border-t border-rule" },
  ];
  return (
    <li className="py-1">
      <p className="flex flex-wrap items-baseline justify-between gap-x-3">
        <span className="font-serif text-[0.9375rem] leading-5">{title}</span>
        <span>
          {say.count(implemented, of)}
          <span className="text-xs text-soft">
            {" · "}
            {say.actions(actions.implemented, actions.of)}
          </span>
        </span>
      </p>
      <div
        role="img"
        aria-label={say.bar(title, implemented, partly, left)}
        className="flex h-1.5 items-end gap-x-px"
      >
        {sections.map(({ id, count, line }) => (
          <span
            key={id}
            className={count > 0 ? line : "hidden"}
            style={{ flexGrow: count, flexBasis: 0 }}
          />
        ))}
      </div>
      {(then || closed !== "") && (
        <p className="flex flex-wrap gap-x-3 text-xs text-soft">
          {then && (
            <span>
              {say.thatDay(
                say.counts(
                  then.recommendations.implemented,
                  then.recommendations.of,
                  then.actions.implemented,
                  then.actions.of,
                ),
              )}
            </span>
          )}
          {closed !== "" && <span>{closed}</span>}
        </p>
      )}
    </li>
  );
}
