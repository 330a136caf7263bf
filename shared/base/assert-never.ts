/** Closes a switch over a union: the compiler proves that no case is left. Throws if data broke the type. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected case: ${JSON.stringify(value)}`);
}
