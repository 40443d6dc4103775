import type { ChangeEvent } from "react";

/** The browser's own chooser of files, behind a label that looks like the other buttons. */
export function FileChooser(props: {
  label: string;
  isDisabled?: boolean;
  onChoose: (file: File) => void;
}) {
  function handleChange({ currentTarget }: ChangeEvent<HTMLInputElement>) {
    const file = currentTarget.files?.[0];
    // The same file may be chosen again, after it was mended.
    currentTarget.value = "";
    if (file) props.onChoose(file);
  }
  return (
    <label className="files-button relative has-focus-visible:focus-ring">
      <input
        type="file"
        accept=".json,application/json"
        className="sr-only"
        disabled={props.isDisabled}
        onChange={handleChange}
      />
      {props.label}
    </label>
  );
}
