/** Whether keys pressed there write text, so that a plain letter is no shortcut. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target instanceof HTMLTextAreaElement) return true;
  const textless = ['checkbox', 'radio', 'button', 'range', 'color', 'file'];
  return target instanceof HTMLInputElement && !textless.includes(target.type);
}
