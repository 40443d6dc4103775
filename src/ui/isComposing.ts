/** Whether an input method takes the key. Safari has ended the composing by then: only the code still tells. */
export function isComposing(key: Pick<KeyboardEvent, "isComposing" | "keyCode">): boolean {
  return key.isComposing || key.keyCode === 229;
}
