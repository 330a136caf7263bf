import { screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { Button } from '#renderer/ui/Button.tsx';
import { ConfirmDialog } from '#renderer/ui/ConfirmDialog.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { type DialogCloser, useDialogs } from '#renderer/ui/dialogs.tsx';
import { Inspector, SplitView } from '#renderer/ui/Inspector.tsx';
import { useToasts } from '#renderer/ui/toasts.tsx';
import { renderUi } from './ui-render.tsx';

function NameDialog({ start, close }: DialogCloser<string> & { readonly start: string }) {
  return (
    <Dialog
      title={`Name for ${start}`}
      onClose={() => close()}
      action={{ label: 'Use it', onPress: () => close(`${start}!`) }}
    >
      Text
    </Dialog>
  );
}

function Opener({ onResult }: { readonly onResult: (result: unknown) => void }) {
  const dialogs = useDialogs();
  const open = (start: string) => dialogs.open(NameDialog, { start }).then(onResult);
  return (
    <>
      <Button onPress={() => open('one')}>Open</Button>
      <Button
        onPress={() => {
          open('one');
          open('two');
        }}
      >
        Open two
      </Button>
      <Button
        onPress={() =>
          dialogs
            .open(ConfirmDialog, {
              title: 'Delete it?',
              children: 'All 3 posts go.',
              actionLabel: 'Delete posts',
              isDanger: true,
            })
            .then(onResult)
        }
      >
        Delete
      </Button>
    </>
  );
}

describe('dialogs', () => {
  test('promise the result of the dialog and give the focus back', async () => {
    const onResult = vi.fn();
    const { user } = renderUi(<Opener onResult={onResult} />);
    await user.click(screen.getByRole('button', { name: 'Open' }));
    expect(screen.getByRole('dialog', { name: 'Name for one' })).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Use it' }));
    await waitFor(() => expect(onResult).toHaveBeenCalledExactlyOnceWith('one!'));
    expect(screen.queryByRole('dialog')).toBeNull();
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Open' })));
  });

  test('promise null when cancelled by Escape or by the button', async () => {
    const onResult = vi.fn();
    const { user } = renderUi(<Opener onResult={onResult} />);
    await user.click(screen.getByRole('button', { name: 'Open' }));
    await user.keyboard('{Escape}');
    await user.click(screen.getByRole('button', { name: 'Open' }));
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    await waitFor(() => expect(onResult.mock.calls).toEqual([[null], [null]]));
  });

  test('never stand on each other: the second waits for the first', async () => {
    const onResult = vi.fn();
    const { user } = renderUi(<Opener onResult={onResult} />);
    await user.click(screen.getByRole('button', { name: 'Open two' }));
    expect(screen.getAllByRole('dialog')).toHaveLength(1);
    await user.click(screen.getByRole('button', { name: 'Use it' }));
    expect(await screen.findByRole('dialog', { name: 'Name for two' })).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Use it' }));
    await waitFor(() => expect(onResult.mock.calls).toEqual([['one!'], ['two!']]));
  });

  test('ask before what undo cannot mend, with a verb', async () => {
    const onResult = vi.fn();
    const { user } = renderUi(<Opener onResult={onResult} />);
    await user.click(screen.getByRole('button', { name: 'Delete' }));
    expect(screen.getByRole('alertdialog', { name: 'Delete it?' }).textContent).toContain('All 3 posts go.');
    await user.click(screen.getByRole('button', { name: 'Delete posts' }));
    await waitFor(() => expect(onResult).toHaveBeenCalledWith(true));
  });

  test('are not left by Escape while they work, and keep their failure inside', async () => {
    const onClose = vi.fn();
    const dialog = (isBusy: boolean) => (
      <Dialog
        title="Import"
        onClose={onClose}
        isBusy={isBusy}
        failure={isBusy ? null : 'The disk is full.'}
        action={{ label: 'Import', onPress: () => {} }}
      >
        Text
      </Dialog>
    );
    const { user, redraw } = renderUi(dialog(true));
    await user.keyboard('{Escape}');
    expect(onClose).not.toHaveBeenCalled();
    redraw(dialog(false));
    expect(screen.getByRole('alert').textContent).toContain('The disk is full.');
    await user.keyboard('{Escape}');
    expect(onClose).toHaveBeenCalledOnce();
  });
});

describe('Inspector', () => {
  function Page() {
    const [isOpen, setIsOpen] = useState(false);
    return (
      <SplitView
        inspector={
          isOpen ? (
            <Inspector label="Post" onClose={() => setIsOpen(false)}>
              <input aria-label="Title" />
            </Inspector>
          ) : null
        }
      >
        <Button onPress={() => setIsOpen(true)}>Show</Button>
      </SplitView>
    );
  }

  test('closes by Escape inside it and gives the focus back', async () => {
    const { user } = renderUi(<Page />);
    await user.click(screen.getByRole('button', { name: 'Show' }));
    await user.click(screen.getByRole('textbox', { name: 'Title' }));
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('complementary', { name: 'Post' })).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Show' }));
  });
});

describe('toasts', () => {
  test('do not pile up over the page: the newest takes the place of the one before, a failure stays', async () => {
    function Mover() {
      const toasts = useToasts();
      return (
        <>
          <Button onPress={() => toasts.show({ text: 'Not saved', isLasting: true })}>Fail</Button>
          <Button onPress={() => toasts.show({ text: 'One moved' })}>First</Button>
          <Button onPress={() => toasts.show({ text: 'Two moved' })}>Second</Button>
        </>
      );
    }
    const { user } = renderUi(<Mover />);
    for (const name of ['Fail', 'First', 'Second']) await user.click(screen.getByRole('button', { name }));
    expect(screen.getByRole('status').textContent).toContain('Not saved');
    expect(screen.getByRole('status').textContent).toContain('Two moved');
    expect(screen.getByRole('status').textContent).not.toContain('One moved');
  });

  test('say a result politely and offer its action once', async () => {
    const onUndo = vi.fn();
    function Mover() {
      const toasts = useToasts();
      return (
        <Button
          onPress={() => toasts.show({ text: '3 posts moved', action: { label: 'Undo', onPress: onUndo } })}
        >
          Move
        </Button>
      );
    }
    const { user } = renderUi(<Mover />);
    await user.click(screen.getByRole('button', { name: 'Move' }));
    expect(screen.getByRole('status').textContent).toContain('3 posts moved');
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(onUndo).toHaveBeenCalledOnce();
    expect(screen.getByRole('status').textContent).toBe('');
  });
});
