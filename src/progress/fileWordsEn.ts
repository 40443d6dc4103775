import { knownStatuses } from "./fileStatuses";
import { quoted } from "./fileText";
import type { FileWords } from "./fileWords";

/** The others stand in a list of their own. */
const few = 3;
const said = (text: string) => `“${quoted(text)}”`;
const number = (value: number) => value.toLocaleString("en-GB");
const field = (name: string) => (name === "" ? "a change" : said(name));
const some = <Item>(items: readonly Item[], say: (item: Item) => string) => {
  const rest = items.length - few;
  const shown = items.slice(0, few).map(say);
  return (rest > 0 ? [...shown, `and ${number(rest)} more`] : shown).join("; ");
};
const or = (list: readonly string[]) => list.join(" or ");

const types = {
  workbook: "an Excel workbook",
  pdf: "a PDF document",
  image: "a picture",
  zip: "a ZIP archive",
  binary: "not a text file",
} as const;

const own = "Choose a file copy (.json) that this page saved.";
const again = "Export or download it again.";
const mend = "Correct it in the file and import it again.";
const fresh = "Ask whoever made it for a fresh export.";

export const en: FileWords = {
  refused: (file, cause, where) => `“${file}” was not imported: ${cause}${where}.`,
  warned: (cause, where) => `${cause}${where}.`,
  where: (place, more) => (more > 0 ? ` (${place}, and ${number(more)} more)` : ` (${place})`),
  place: ({ line, entry }) =>
    entry === undefined ? `line ${number(line)}` : `line ${number(line)}, change ${number(entry)}`,
  detail: (place, found) => (found === undefined ? place : `${place}: ${said(found)}`),
  safe: (saved) => {
    if (saved === 0) return "Nothing on this device has changed.";
    if (saved === 1) return "Your 1 saved recommendation is unchanged.";
    return `Your ${number(saved)} saved recommendations are unchanged.`;
  },
  problems: {
    "E-01": () => ({ cause: "the file is empty", next: again }),
    "E-04": () => ({
      cause: "it is saved as UTF-16",
      next: "Open it in a text editor, save it as UTF-8 and import it again.",
    }),
    "E-05": () => ({
      cause: "it is not text in UTF-8",
      next: "Save it as UTF-8, or export it again.",
    }),
    "E-06": ({ type }) => ({ cause: `this is ${types[type]}, not a tracker file`, next: own }),
    "E-07": () => ({
      cause: "the file ends early; it may be an incomplete download",
      next: again,
    }),
    "E-08": () => ({ cause: "it is not well-formed JSON", next: `${mend} Or export it again.` }),
    "E-09": () => ({
      cause: "something follows after its end, perhaps a second file",
      next: "Remove what follows, or export it again.",
    }),
    "E-10": () => ({
      cause: "this is a web page, not a tracker file",
      next: "The download may have met an error page or a sign-in page: download it again.",
    }),
    "E-11": ({ limit }) => ({
      cause: `it is nested deeper than ${number(limit)} levels, which no tracker file is`,
      next: own,
    }),
    "E-12": ({ field: name, length, limit }) => ({
      cause: `${field(name)} has ${number(length)} characters, and ${number(limit)} are the most`,
      next: "Shorten it in the file and import it again.",
    }),
    "E-13": ({ what, limit }) => ({
      cause: `it holds more than ${number(limit)} ${what}`,
      next: own,
    }),
    "E-14": () => ({ cause: "the file is too large", next: own }),
    "E-15": ({ limit }) => ({ cause: `one object has more than ${number(limit)} keys`, next: own }),
    "E-16": ({ key }) => ({
      cause: `the key ${said(key)} appears twice in one object`,
      next: "Remove one of the two and import it again.",
    }),
    "E-19": ({ found }) => ({
      cause: `the number ${said(found)} is too large to be kept as it is`,
      next: mend,
    }),
    "E-21": ({ program }) => ({
      cause:
        program === null
          ? "it was made by another program"
          : `it was made by another program, ${program}`,
      next: own,
    }),
    "E-22": ({ part }) => ({
      cause: `this is the data of a paper (${part}.json), not a tracker file`,
      next: `Open it as a paper instead. Here: ${own.charAt(0).toLowerCase()}${own.slice(1)}`,
    }),
    "E-23": ({ paper, here }) => ({
      cause: `it is about another paper, ${said(paper)}`,
      next: `Open that paper first; ${said(here)} is open now.`,
    }),
    "E-24": ({ schema, here }) => ({
      cause: `it was made by a newer version (${number(schema)}, this is ${number(here)})`,
      next: "Look at it here, or reload the page to get the new version, then import it.",
    }),
    "E-25": ({ field: name, found }) => ({
      cause: found === "" ? `${field(name)} is missing` : `${field(name)} cannot be ${said(found)}`,
      next: fresh,
    }),
    "E-26": ({ field: name, found }) => ({
      cause:
        found === ""
          ? `a change is incomplete: ${field(name)} is missing`
          : `a change is not well-formed: ${field(name)} cannot be ${said(found)}`,
      next: mend,
    }),
    "E-27": ({ what }) => ({
      cause: {
        checksum: "The file was changed after it was exported: its checksum does not fit",
        count:
          "The file was changed after it was exported: it holds more or fewer changes than it says",
        none: "The file has no checksum, so whether it was changed cannot be told",
      }[what],
      next: "Nothing is imported until you agree: look at the changes first.",
    }),
    "E-28": () => ({
      cause: "it brings nothing new: everything in it is on this device already",
      next: "There is nothing to do.",
    }),
    "E-31": ({ id, where }) => ({
      cause:
        where === "file"
          ? `change ${said(id)} exists twice with different content`
          : `change ${said(id)} is on this device with different content`,
      next: fresh,
    }),
    "E-33": ({ one, other }) => ({
      cause: `the id ${said(one)} is easily confused with ${said(other)}`,
      next: "Use one of the two everywhere in the file and import it again.",
    }),
    "E-34": ({ field: name, found }) => ({
      cause: `${field(name)} has an id that cannot be one: ${said(found)}`,
      next: "Ids have 1 to 64 letters A to Z, digits, dots, hyphens and underscores. Correct it in the file.",
    }),
    "E-35": () => ({
      cause: "The file was made with another edition of this paper",
      next: "Changes to items that this edition does not have are kept and listed.",
    }),
    "E-36": ({ paper }) => ({
      cause: `a change is about another paper, ${said(paper)}`,
      next: `A file holds one paper. ${fresh}`,
    }),
    "E-37": () => ({
      cause: "Changes say they replaced a later one",
      next: "They are kept as they are; look at the history of their items.",
    }),
    "E-39": () => ({
      cause:
        "The history is incomplete: changes build on some that are neither here nor in the file",
      next: "Everything that is there is kept. A file from an earlier date may hold the rest.",
    }),
    "E-40": ({ found, changes }) => ({
      cause:
        changes === null
          ? `a change has the counter ${said(found)}, which cannot be`
          : `a change has the counter ${said(found)}, far beyond the ${number(changes)} ${changes === 1 ? "change" : "changes"} in the file`,
      next: "Counters are whole numbers from 1 that grow by one. Correct it in the file.",
    }),
    "E-42": ({ field: name, found, readings }) => ({
      cause: `${said(found)} in ${field(name)} is not a date of the form 2026-11-23${
        readings.length > 0 ? `; it may mean ${or(readings)}` : ""
      }`,
      next:
        readings.length > 0
          ? `Write ${or(readings)} in the file.`
          : "Correct the date in the file.",
    }),
    "E-43": ({ statuses }) => ({
      cause: `unknown status ${some(statuses, ({ found, nearest }) =>
        nearest === null ? said(found) : `${said(found)}, perhaps ${said(nearest)}`,
      )}`,
      next: `Use one of ${knownStatuses(statuses).map(said).join(", ")}, or say here which is meant.`,
    }),
    "E-44": ({ field: name, found }) => ({
      cause: `${field(name)} cannot be ${said(found)}`,
      next: "Correct it in the file, or update this page if a newer version wrote it.",
    }),
    "E-45": ({ found }) => ({
      cause: `Addresses that are not web or mail addresses are shown as text, not as links: ${said(found)}`,
      next: "They are kept as they are.",
    }),
    "E-46": ({ found }) => ({
      cause: `Addresses that carry a name or password are shown as text, not as links: ${said(found)}`,
      next: "They are kept as they are. Think of changing that password.",
    }),
    "E-48": ({ found }) => ({
      cause: `Texts hold characters that cannot be seen: ${said(found)}`,
      next: "They are kept, and shown by their number.",
    }),
    "E-56": ({ count }) => ({
      cause: `${number(count)} ${count === 1 ? "change was" : "changes were"} written by a newer version`,
      next: "They are kept as they are, and will show once this page is up to date.",
    }),
    "E-60": () => ({
      cause: "this is a table (CSV), and tables cannot be imported",
      next: own,
    }),
    "E-66": () => ({
      cause: "the file could not be read; it may have changed or moved meanwhile",
      next: "Choose it again.",
    }),
    "E-99": () => ({
      cause: "it could not be read to its end, perhaps for lack of memory",
      next: "Close other pages and try again. If it fails again, send the file to whoever looks after this page.",
    }),
  },
};
