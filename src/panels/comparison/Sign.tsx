import { figureNames, type Verdict, verdictSigns } from "@/dataset";
import type { Locale } from "@/i18n";
import { setView } from "@/view";
import { drawnWords } from "./drawnWords";

/** That the record checks what the paper says of a measure; opens both side by side. */
export function Sign(props: { measure: string; name: string; verdict: Verdict; locale: Locale }) {
  const { measure, name, verdict, locale } = props;
  const said = figureNames(locale).verdict[verdict];
  return (
    <button
      type="button"
      data-rove=""
      tabIndex={-1}
      className="sign"
      data-verdict={verdict}
      title={said}
      aria-label={drawnWords(locale).sideBySide(said, name)}
      onClick={() => setView({ choose: measure, field: null, wide: "checks" })}
    >
      {verdictSigns[verdict]}
    </button>
  );
}
