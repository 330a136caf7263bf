/**
 * Hours of work as people write them: 1.5, 1,5, 2 h, 3 Std., 90 min, 1:30. Null for anything else, and beyond the 1,000
 * hours that a post may take.
 */
export function readHours(cell: string): number | null {
  const text = cell.trim().toLowerCase();
  if (text === '' || text.length > 20) return null;
  const clock = /^(\d{1,3}):([0-5]\d)(?: ?h)?$/.exec(text);
  if (clock !== null) return within(Number(clock[1]) + Number(clock[2]) / 60);
  const match =
    /^(\d{1,5}(?:[.,]\d{1,3})?) ?(h|hrs?|hours?|std\.?|stunden?|or[ae]|horas?|heures?|m|min\.?|minut\w*)?$/.exec(
      text,
    );
  if (match === null) return null;
  const amount = Number((match[1] ?? '').replace(',', '.'));
  return within(match[2]?.startsWith('m') === true ? amount / 60 : amount);
}

function within(hours: number): number | null {
  return hours <= 1000 ? Math.round(hours * 100) / 100 : null;
}
