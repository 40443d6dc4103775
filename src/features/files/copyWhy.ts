/** Before what, or on what occasion, a copy on this device was taken. */
const copyWhys = ["daily", "asked", "import", "replace", "restore", "reset"] as const;
export type CopyWhy = (typeof copyWhys)[number];

export const isCopyWhy = (why: string): why is CopyWhy => copyWhys.some((one) => one === why);
