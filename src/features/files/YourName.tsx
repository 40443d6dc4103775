import { useId, useState } from "react";
import { longestName, readAuthor, setAuthor } from "@/progress";
import { isComposing } from "@/ui";
import type { FilesModel } from "./model";
import { Part } from "./Part";
import { sheetWords } from "./sheetWords";

/** Kept when the field is left, or at Enter. */
export function YourName({ model: { locale } }: { model: FilesModel }) {
  const id = useId();
  const [told, setTold] = useState("");
  const { name } = sheetWords(locale);

  function keep(given: string) {
    if (given.trim() === (readAuthor().by ?? "")) return;
    setTold(setAuthor(given) ? name.kept : name.notKept);
  }

  return (
    <Part title={name.title}>
      <label htmlFor={id} className="block">
        {name.label}
      </label>
      <input
        id={id}
        type="text"
        dir="auto"
        maxLength={longestName}
        autoComplete="name"
        defaultValue={readAuthor().by ?? ""}
        aria-describedby={`${id}-text`}
        className="files-input"
        onBlur={(event) => keep(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === "Enter" && !isComposing(event.nativeEvent))
            keep(event.currentTarget.value);
        }}
      />
      <p id={`${id}-text`} className="files-text">
        {name.text}
      </p>
      <p role="status">{told}</p>
    </Part>
  );
}
