import { act, renderHook } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { useDraft } from '#renderer/ui/use-draft.ts';

function setUp(value: number) {
  const onCommit = vi.fn<(value: number) => void>();
  const hook = renderHook(
    (props: { readonly value: number }) =>
      useDraft<number>({
        value: props.value,
        format: String,
        parse: (text) =>
          /^\d+$/.test(text) ? { value: Number(text) } : { problem: `"${text}" is no number` },
        onCommit,
      }),
    { initialProps: { value } },
  );
  return { ...hook, onCommit };
}

describe('useDraft', () => {
  test('keeps a text that is no value and does not send it', () => {
    const { result, onCommit } = setUp(5);
    act(() => result.current.setText('5x'));
    expect(result.current.text).toBe('5x');
    expect(onCommit).not.toHaveBeenCalled();
  });

  test('sends each accepted text at once', () => {
    const { result, onCommit } = setUp(5);
    act(() => result.current.setText('57'));
    expect(onCommit).toHaveBeenCalledExactlyOnceWith(57);
  });

  test('tells the problem when the field is left, not while it is typed', () => {
    const { result } = setUp(5);
    act(() => result.current.setText('x'));
    expect(result.current.problem).toBeNull();
    act(() => result.current.commit());
    expect(result.current.problem).toBe('"x" is no number');
    expect(result.current.text).toBe('x');
    act(() => result.current.setText('xy'));
    expect(result.current.problem).toBe('"xy" is no number');
    act(() => result.current.setText('8'));
    expect(result.current.problem).toBeNull();
  });

  test('does not follow the outside value while it is edited', () => {
    const { result, rerender } = setUp(5);
    act(() => result.current.setText('12'));
    rerender({ value: 12 });
    act(() => result.current.setText('12 '));
    rerender({ value: 99 });
    expect(result.current.text).toBe('12 ');
  });

  test('follows the outside value while nobody edits', () => {
    const { result, rerender } = setUp(5);
    rerender({ value: 6 });
    expect(result.current.text).toBe('6');
    act(() => result.current.setText('7'));
    rerender({ value: 7 });
    act(() => result.current.commit());
    rerender({ value: 40 });
    expect(result.current.text).toBe('40');
  });

  test('lets a kept wrong text go when the outside value moves on', () => {
    const { result, rerender } = setUp(5);
    act(() => result.current.setText('x'));
    act(() => result.current.commit());
    rerender({ value: 6 });
    expect(result.current.text).toBe('6');
    expect(result.current.problem).toBeNull();
  });

  test('shows the value as it is written properly after leaving', () => {
    const { result, rerender, onCommit } = setUp(5);
    act(() => result.current.setText('007'));
    rerender({ value: 7 });
    act(() => result.current.commit());
    expect(result.current.text).toBe('7');
    expect(onCommit).toHaveBeenCalledOnce();
  });
});
