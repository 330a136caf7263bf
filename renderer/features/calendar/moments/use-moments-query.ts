import { useQuery } from '#renderer/app/navigation.ts';

/** Whether the panel of moments is open: `panel=moments`, or `moment=ID` with that moment in it. */
export function useMomentsQuery(): { readonly isOpen: boolean; readonly close: () => void } {
  const [panel, setPanel] = useQuery('panel');
  const [moment, setMoment] = useQuery('moment');
  return {
    isOpen: panel === 'moments' || moment !== null,
    close: () => {
      setMoment(null);
      setPanel(null);
    },
  };
}
