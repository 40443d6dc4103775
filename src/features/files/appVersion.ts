/** As in package.json, which the page does not carry. */
export const appVersion = "0.1.0";
