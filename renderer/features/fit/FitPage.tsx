export function FitPage() {
  return null;
}

export function FitGuide() {
  return null;
}
