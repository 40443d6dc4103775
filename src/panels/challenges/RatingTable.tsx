import { dayText } from "@/changes";
import type { Locale } from "@/i18n";
import { localDay, type Rating } from "@/progress";
import { authorOf, partsOf } from "./assessment";
import { words } from "./formWords";
import { words as oursWords } from "./oursWords";

/** Everyone's rating of one subject, side by side. */
export function RatingTable({ ratings, locale }: { ratings: readonly Rating[]; locale: Locale }) {
  const say = words(locale);
  const ours = oursWords(locale);
  const { author, date, severity, trend, confidence, note } = ours.columns;
  if (ratings.length === 0) return <p className="mt-4 text-soft">{say.nobody}</p>;
  return (
    <table className="rating-table">
      <caption className="text-start font-semibold">{say.everyone}</caption>
      <thead>
        <tr>
          {[author, severity, trend, confidence, note, date].map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {ratings.map((rating) => {
          const parts = partsOf(rating, locale);
          return (
            <tr key={rating.author.key}>
              <th scope="row">{authorOf(rating, locale)}</th>
              <td>
                {parts.severity === null
                  ? ours.unrated
                  : ours.step(rating.severity ?? 0, parts.severity)}
              </td>
              <td>{parts.trend ?? say.notGiven}</td>
              <td>{parts.confidence ?? say.notGiven}</td>
              <td>
                <bdi>{rating.note ?? say.notGiven}</bdi>
              </td>
              <td>{dayText(localDay(rating.at), locale)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
