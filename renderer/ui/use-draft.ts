import { useState } from 'react';

/** What a text means: a value, or the sentence that says what is wrong with it. */
export type Parsed<T> = { readonly value: T } | { readonly problem: string };

type DraftOptions<T> = {
  readonly value: T;
  readonly format: (value: T) => string;
  readonly parse: (text: string) => Parsed<T>;
  /** Gets each accepted value, on the keystroke that makes it. */
  readonly onCommit: (value: T) => void;
  readonly isEqual?: (one: T, other: T) => boolean;
};

type Draft<T> = {
  readonly text: string | null;
  readonly isEditing: boolean;
  readonly problem: string | null;
  /** The outside value at the end of editing: a kept, wrong text yields when it moves on. */
  readonly seen: T;
};

/**
 * Keeps what was typed, letter by letter, even where it is not (yet) a value. Accepted texts go out at once.
 * A problem is told when the field is left, not while the first letters are typed. While nobody edits,
 * the text follows the outside value.
 */
export function useDraft<T>({ value, format, parse, onCommit, isEqual = Object.is }: DraftOptions<T>) {
  const [draft, setDraft] = useState<Draft<T>>({ text: null, isEditing: false, problem: null, seen: value });
  const isStale = !draft.isEditing && !isEqual(draft.seen, value);
  const text = draft.text === null || isStale ? format(value) : draft.text;

  function setText(next: string) {
    const parsed = parse(next);
    const problem = 'problem' in parsed && draft.problem !== null && !isStale ? parsed.problem : null;
    setDraft({ text: next, isEditing: true, problem, seen: value });
    if ('value' in parsed && !isEqual(parsed.value, value)) {
      onCommit(parsed.value);
    }
  }

  /** Call it on blur and Enter: says what is wrong, or shows the value as it is written properly. */
  function commit() {
    if (draft.text === null || isStale) {
      return;
    }
    const parsed = parse(draft.text);
    if ('problem' in parsed) {
      setDraft({ ...draft, isEditing: false, problem: parsed.problem, seen: value });
      return;
    }
    setDraft({ text: null, isEditing: false, problem: null, seen: value });
    if (!isEqual(parsed.value, value)) {
      onCommit(parsed.value);
    }
  }

  return { text, setText, problem: isStale ? null : draft.problem, commit } as const;
}
