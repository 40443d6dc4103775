import { useRef, useState } from "react";
import { addEvidence, type Evidence, readLink, strengths } from "@/progress";
import { useEditing } from "./editing";
import { entryWords } from "./entryWords";
import { Scale } from "./Scale";
import { TextField } from "./TextField";
import { useTyped } from "./useTyped";

type Wrong = { readonly title?: string; readonly url?: string };

/** A new piece of evidence: what it is, where it is, and how strong it is. */
export function EvidenceForm() {
  const { paper, subject, canEdit, locale, onDone } = useEditing();
  const title = useTyped("evidence.title");
  const url = useTyped("evidence.url");
  const [strength, setStrength] = useState<Evidence["strength"]>("own-note");
  const [wrong, setWrong] = useState<Wrong>({});
  const titleInput = useRef<HTMLTextAreaElement>(null);
  const urlInput = useRef<HTMLTextAreaElement>(null);
  const say = entryWords(locale);
  const address = url.text.trim();
  const link = readLink(address);

  function add() {
    const name = title.text.trim();
    const hasPassword = link.kind === "text" && link.why === "credentials";
    setWrong(name === "" ? { title: say.needsTitle } : hasPassword ? { url: say.hasPassword } : {});
    (name !== "" && hasPassword ? urlInput : titleInput).current?.focus();
    if (name === "" || hasPassword) return;
    onDone(addEvidence(paper, subject, { title: name, url: address, strength }), say.evidenceAdded);
    title.drop();
    url.drop();
  }

  return (
    <div className="record-form no-print">
      <TextField
        label={say.evidenceTitle}
        field="evidence.title"
        typed={title}
        error={wrong.title ?? ""}
        input={titleInput}
        onEnter={add}
      />
      <TextField
        label={say.evidenceLink}
        field="evidence.url"
        typed={url}
        error={wrong.url ?? ""}
        input={urlInput}
        onEnter={add}
      >
        {address !== "" && link.kind === "text" && link.why !== "credentials" && (
          <p>{say.noLink}</p>
        )}
      </TextField>
      <Scale
        label={say.strength}
        value={strength}
        options={strengths.map((value) => ({ value, ...say.strengths[value] }))}
        onSet={setStrength}
      />
      <button type="button" className="record-act" disabled={!canEdit} onClick={add}>
        {say.addEvidence}
      </button>
    </div>
  );
}
