/** What happens on a day beside the posts. */
export function DayMoments({ day: _day }: { readonly day: string }) {
  return null;
}
