/** Where the core tells what a developer should know. Never shown to a user, never a reason to go on wrongly. */
export type Log = (message: string, cause?: unknown) => void;
