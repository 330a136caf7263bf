import { openPage } from '#renderer/app/navigation.ts';
import { useDialogs } from '#renderer/ui/dialogs.tsx';
import { StartIncidentDialog } from './StartIncidentDialog.tsx';
import { usePlainKey } from './use-plain-key.ts';

/** Opens the dialog that starts an incident, also with the key I, and then its room. */
export function useStartDialog(): () => void {
  const dialogs = useDialogs();
  const start = async () => {
    const id = await dialogs.open<object, string>(StartIncidentDialog, {});
    if (id !== null) openPage('crisis', { selected: id });
  };
  const open = () => void start();
  usePlainKey('i', open);
  return open;
}
