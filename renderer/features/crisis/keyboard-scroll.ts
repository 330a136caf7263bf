/** A pane that scrolls and may hold nothing to focus: only as a stop of its own can the keyboard scroll it. */
export const KEYBOARD_SCROLL = { tabIndex: 0 } as const;
