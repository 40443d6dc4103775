import { formatDate, type Locale } from "@/i18n";
import { setView } from "@/view";
import { touchedWords } from "./touchedWords";

/** Which past day is shown, and the way back. */
export function PastLine({ day, locale }: { day: string; locale: Locale }) {
  const say = touchedWords(locale);
  return (
    <p className="font-semibold text-ink">
      {say.asOf(formatDate(day, locale))}{" "}
      <button
        type="button"
        className="quiet no-print font-normal"
        onClick={() => setView({ asOf: null })}
      >
        {say.backToToday}
      </button>
    </p>
  );
}
