import { z } from 'zod';

/** Names that a page may use for a workspace: never a path. */
export const workspaceIdSchema = z.string().regex(/^[a-z0-9][a-z0-9-]{0,119}$/);

/** A file that was picked in a page; a page never names a path. */
export const fileSchema = z.object({ name: z.string().max(400), base64: z.base64() });

/** What a person types to open an encrypted workspace. */
export const passphraseSchema = z.string().min(1).max(1000);

/** One entry of the contract: its input is checked at the door, its output in tests. */
export function method<Input extends z.ZodType, Output>(input: Input, output: z.ZodType<Output>) {
  return { input, output };
}

/** An output that the core itself makes: its type is the promise, and its shape is looked at in tests only. */
export function made<Output>(): z.ZodType<Output> {
  return z.custom<Output>((value) => value !== undefined);
}

export const nothing = z.object({});
