import "./key.css";
import type { Locale } from "@/i18n";
import { words } from "./keyWords";
import type { KindId } from "./kindIds";
import { Levels } from "./LegendLine";
import type { Layer } from "./layers";
import { scale, steps } from "./scale";

/** What the cells mean, one line each, and what the keyboard does. */
export function Key(props: { kind: KindId; layer: Layer; locale: Locale }) {
  const { kind, layer, locale } = props;
  const say = words(locale);
  const keys = [...say.keys, ...say[`${layer}Keys`], say.escape];
  return (
    <div className="heat-key">
      {layer === "evidence" ? (
        <>
          <p>{say.kinds[kind].rule}</p>
          <Levels kind={kind} locale={locale} />
        </>
      ) : (
        <>
          <p>{say.ours}</p>
          {steps.map((step) => (
            <p key={step}>
              <span className="rating-figure" aria-hidden="true">
                {step}
              </span>
              {say.means(`${step} ${scale(locale)[step].word}`, scale(locale)[step].test)}
            </p>
          ))}
          <p>
            <span className="rating-none" aria-hidden="true" />
            {say.unrated}
          </p>
        </>
      )}
      <h3 className="mt-3 font-semibold">{say.keysTitle}</h3>
      <dl>
        {keys.map(([pressed, what]) => (
          <div key={pressed}>
            <dt className="inline font-semibold">{pressed}</dt>
            <dd className="inline text-soft">{` ${what}`}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
