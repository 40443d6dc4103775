export const name = { en: "Where China falls short", zh: "短板与挑战" } as const;
