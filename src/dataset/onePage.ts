/** Stands in for what a query of many pages would do; none here has them. */
export const infiniteQueryBehavior = () => undefined;
