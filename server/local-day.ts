const sevenHours = 7 * 60 * 60 * 1000;

/** The day in Viet Nam (Asia/Ho_Chi_Minh, UTC+7 all year) at an instant, `YYYY-MM-DD`. */
export function localDay(instant: string): string {
  return new Date(Date.parse(instant) + sevenHours).toISOString().slice(0, 10);
}
