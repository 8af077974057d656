/** Tells the time that rules, schedules and due moments use. Tests may move it; it keeps running after a move. */
export interface Clock {
  now(): Date;
}

/** The time of this machine, with an offset that only test hooks change. */
export function createClock(): Clock & { moveTo(moment: Date): void } {
  let offset = 0;
  return {
    now: () => new Date(Date.now() + offset),
    moveTo: (moment) => {
      offset = moment.getTime() - Date.now();
    },
  };
}
