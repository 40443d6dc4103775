import { readLink } from "@/progress";
import type { ItemBody } from "./body";
import { EntryList } from "./EntryList";
import { EvidenceForm } from "./EvidenceForm";
import { useEditing } from "./editing";
import { entryWords } from "./entryWords";
import { Said } from "./Said";
import { Section } from "./Section";

/** What shows how far it has come, and how strong that is. */
export function EvidenceSection({ item }: { item: ItemBody }) {
  const { locale } = useEditing();
  const say = entryWords(locale);
  return (
    <Section title={say.evidence}>
      {item.evidence.length === 0 && <p className="text-soft">{say.noEvidence}</p>}
      <EntryList entries={item.evidence} nameOf={({ title }) => title}>
        {({ title, url, strength }) => (
          <>
            <p>
              <Said>{title}</Said>
            </p>
            {url !== "" && <Address url={url} />}
            <p className="text-xs">{say.strengths[strength].name}</p>
          </>
        )}
      </EntryList>
      <EvidenceForm />
    </Section>
  );
}

/** A link only where it leads where it says; anything else is text. */
function Address({ url }: { url: string }) {
  const { locale } = useEditing();
  const link = readLink(url);
  return (
    <p className="text-xs wrap-anywhere">
      {link.kind === "link" ? (
        <>
          <a href={link.href} target="_blank" rel="noopener noreferrer" className="underline">
            <Said>{url}</Said>
          </a>{" "}
          <span className="text-soft">
            <Said>{entryWords(locale).opensAt(link.host)}</Said>
          </span>
        </>
      ) : (
        <Said>{url}</Said>
      )}
    </p>
  );
}
