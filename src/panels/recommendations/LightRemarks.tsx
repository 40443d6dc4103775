import type { Locale } from "@/i18n";
import type { Progress } from "@/progress";
import { lightRemarkWords } from "./lightRemarkWords";

type Props = { progress: Progress; locale: Locale };

/** Why what was changed is not saved, and what to do. */
export function Why({ progress, locale }: Props) {
  return ` ${toWhy(progress, locale)}`;
}

export function LightRemarks({ progress, locale }: Props) {
  return (
    <div className="order-1 basis-full text-soft">
      {toRemarks(progress, locale).map((remark) => (
        <p key={remark}>{remark}</p>
      ))}
    </div>
  );
}

export function toWhy({ saving }: Progress, locale: Locale): string {
  return typeof saving === "object" ? lightRemarkWords(locale).why[saving.cause] : "";
}

/** What was found in a bad state and what became of it; nothing where all is well. */
export function toRemarks(progress: Progress, locale: Locale): readonly string[] {
  const { setAside, missing, recovered, restored, recopied } = progress;
  const say = lightRemarkWords(locale);
  return [
    progress.isReadOnly && say.readOnly,
    progress.isBlocked && say.blocked,
    progress.isEmptied && say.emptied,
    missing > 0 && !progress.isEmptied && say.missing(missing),
    recovered > 0 && say.recovered(recovered),
    restored > 0 && say.restored(restored),
    recopied > 0 && say.recopied(recopied),
    !progress.isCopyWhole && say.partial,
    setAside.length > 0 && say.setAside(setAside.length),
  ].filter((remark) => remark !== false);
}
