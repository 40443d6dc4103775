import { BlockedSection } from "./BlockedSection";
import type { ItemBody } from "./body";
import { ConflictsSection } from "./ConflictsSection";
import { DatesSection } from "./DatesSection";
import { EvidenceSection } from "./EvidenceSection";
import { useEditing } from "./editing";
import { FactsSection } from "./FactsSection";
import { FamilySection } from "./FamilySection";
import { HistorySection } from "./HistorySection";
import { NotesSection } from "./NotesSection";
import { OwnTitle, RetireSection } from "./OwnSection";
import { PositionSection } from "./PositionSection";
import { ProgressSection } from "./ProgressSection";
import { RecordTick } from "./Tick";
import { words } from "./words";

/** One record, section after section. */
export function ItemPicture({ item }: { item: ItemBody }) {
  const { locale } = useEditing();
  const { own, family, flags } = item;
  return (
    <>
      <RecordTick tick={item.tick} />
      {flags.length > 0 && (
        <div>
          <p className="record-label">{words(locale).flags}</p>
          <ul>
            {flags.map((flag) => (
              <li key={flag} className="font-semibold">
                {flag}
              </li>
            ))}
          </ul>
        </div>
      )}
      <ConflictsSection conflicts={item.conflicts} />
      {own && <OwnTitle own={own} />}
      {family && <FamilySection family={family} />}
      <ProgressSection item={item} />
      <PositionSection item={item} />
      <BlockedSection item={item} />
      <DatesSection item={item} />
      <FactsSection item={item} />
      <NotesSection item={item} />
      <EvidenceSection item={item} />
      {own && <RetireSection own={own} />}
      <HistorySection changes={item.changes} />
    </>
  );
}
