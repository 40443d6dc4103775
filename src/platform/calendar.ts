/** Whether the calendar has the day YYYY-MM-DD: `Date` takes 30 February for 2 March. */
export const isCalendarDay = (day: string): boolean =>
  new Date(`${day}T00:00:00Z`).getUTCDate() === Number(day.slice(8));
