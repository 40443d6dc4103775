/** Years of one office's changes to a paper's actions, as the app would have written them. */
type Paper = { readonly id: string; readonly actions: readonly { readonly id: string }[] };

const progress = ["not-started", "in-progress", "partly", "implemented"] as const;
const fields = ["progress", "note", "lead", "position", "progress", "revised-date"] as const;

/** The same for the same count: each change builds on the one before of its field. */
export function toHistory({ id: paper, actions }: Paper, count: number) {
  const last = new Map<string, string>();
  const start = Date.UTC(2023, 10, 1);
  return Array.from({ length: count }, (_, index) => {
    const subject = actions[index % actions.length]?.id ?? "";
    const field = fields[Math.floor(index / actions.length) % fields.length] ?? "note";
    const round = Math.floor(index / actions.length / fields.length);
    const id = `kept-${index}`;
    const key = `${subject} ${field}`;
    const base = last.get(key);
    if (field !== "note") last.set(key, id);
    return {
      id,
      counter: index + 1,
      at: new Date(start + (index * 3 * 365 * 86_400_000) / count).toISOString(),
      device: "an-office",
      paper,
      subject,
      field,
      value: toValue(field, round),
      ...(field === "revised-date" ? { reason: `Moved for the ${round + 1}th time` } : {}),
      ...(base && field !== "note" ? { base: [base] } : {}),
    };
  });
}

function toValue(field: (typeof fields)[number], round: number): string {
  switch (field) {
    case "progress":
      return progress[round % progress.length] ?? "partly";
    case "note":
      return `Spoke to the office in charge; round ${round}, nothing new to report.`;
    case "lead":
      return `Office ${round % 7}`;
    case "position":
      return round % 2 === 0 ? "supported" : "supported-in-part";
    case "revised-date":
      return `20${27 + (round % 9)}-06-30`;
  }
}
