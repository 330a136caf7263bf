import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

const boundsSchema = z.object({
  x: z.number().int(),
  y: z.number().int(),
  width: z.number().int().min(200).max(20_000),
  height: z.number().int().min(200).max(20_000),
});
const windowStateSchema = z.object({ bounds: boundsSchema, isMaximized: z.boolean() });

export type Bounds = z.output<typeof boundsSchema>;
/** Where the window stood, in screen points, and whether it filled the screen. `bounds` is its size when it does not. */
export type WindowState = z.output<typeof windowStateSchema>;

// Enough of the window to take it by its title bar.
const GRIP_WIDTH = 120;
const GRIP_HEIGHT = 40;

/** Whether a person could reach a window that stood there: a screen may have been unplugged since. */
export function isReachable(bounds: Bounds, workAreas: readonly Bounds[]): boolean {
  return workAreas.some((area) => {
    const width = Math.min(bounds.x + bounds.width, area.x + area.width) - Math.max(bounds.x, area.x);
    const isTitleInside = bounds.y >= area.y - 8 && bounds.y <= area.y + area.height - GRIP_HEIGHT;
    return width >= GRIP_WIDTH && isTitleInside;
  });
}

/** The remembered state; null when there is none or it cannot be read: then the window opens in the middle. */
export function readWindowState(file: string): WindowState | null {
  try {
    return windowStateSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return null;
  }
}

/** Keeps the state of this machine's window. A failure only means that the window opens in the middle next time. */
export function writeWindowState(file: string, state: WindowState): void {
  try {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(`${file}.tmp`, JSON.stringify(state));
    renameSync(`${file}.tmp`, file);
  } catch {
    // Nothing of the person's own is lost.
  }
}
