/** The two ways between a page and the program; there is no third. */
export const REQUEST_CHANNEL = 'planner:request';
export const EVENT_CHANNEL = 'planner:event';
