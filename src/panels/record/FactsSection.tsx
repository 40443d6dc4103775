import { priorities, setField } from "@/progress";
import type { ItemBody } from "./body";
import { useEditing } from "./editing";
import type { Fact } from "./facts";
import { fieldWords } from "./fieldWords";
import { Scale } from "./Scale";
import { Section } from "./Section";
import { Stamped } from "./Stamped";
import { TextField } from "./TextField";
import { useTyped } from "./useTyped";
import { words } from "./words";

/** Who leads, who else takes part, by what it is measured, how much it matters: ours, beside the paper's. */
export function FactsSection({ item }: { item: ItemBody }) {
  const { paper, subject, locale, onDone } = useEditing();
  const say = fieldWords(locale);
  return (
    <Section title={say.who}>
      {item.facts.map((fact) => (
        <FactField key={fact.name} fact={fact} />
      ))}
      <Scale
        label={`${say.priority} · ${words(locale).ours}`}
        value={item.standing.priority.value}
        options={[...priorities, "none" as const].map((value) => ({
          value,
          name: say.priorities[value],
        }))}
        isInline
        onSet={(value) =>
          onDone(
            setField(paper, subject, "priority", value === "none" ? null : value),
            say.isSet(say.priority, say.priorities[value]),
          )
        }
      />
    </Section>
  );
}

function FactField({ fact }: { fact: Fact }) {
  const { paper, subject, locale, onDone } = useEditing();
  const typed = useTyped(fact.name, fact.value);
  const say = fieldWords(locale);

  function commit() {
    if (!typed.isTyped) return;
    const text = typed.text.trim();
    if (text !== fact.value) {
      const step = setField(paper, subject, fact.name, text === "" ? null : text);
      onDone(step, say.isSet(fact.label, text === "" ? say.emptied : text));
    }
    typed.drop();
  }

  return (
    <TextField
      label={`${fact.label} · ${words(locale).ours}`}
      field={fact.name}
      typed={typed}
      onEnter={commit}
      onBlur={commit}
    >
      {fact.paper !== null && <p>{fact.paper}</p>}
      <Stamped stamp={fact.stamp} />
    </TextField>
  );
}
