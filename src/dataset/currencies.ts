/** Apart from the schema, which no first sight needs. */
export const currencies = ["USD", "EUR", "GBP", "JPY", "KRW", "CNY"] as const;
