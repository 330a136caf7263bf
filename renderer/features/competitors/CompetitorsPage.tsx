export function CompetitorsPage() {
  return null;
}

export function CompetitorsGuide() {
  return null;
}
