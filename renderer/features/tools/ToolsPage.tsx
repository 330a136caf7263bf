export function ToolsPage() {
  return null;
}

export function ToolsGuide() {
  return null;
}
