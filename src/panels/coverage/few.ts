const first = 12;

/** The first of a list and the rest; a rest too short to be worth a click is none. */
export function few<Value>(values: readonly Value[]) {
  const at = values.length > first + 4 ? first : values.length;
  return { shown: values.slice(0, at), rest: values.slice(at) };
}
