export const starter = {
  title: 'A plan to begin with',
  text: 'Personas, pillars, targets with ranges, two weeks of posts and a crisis plan for {business}, adapted to your answers. What you wrote stays, and one undo takes it all back.',
  apply: 'Use the starter plan',
  done: 'The starter plan is in. Adapt what stands in [brackets].',
  health: 'See plan health',
  nothing: 'Everything of the starter plan is in your plan already.',
  undo: { apply: 'Use the starter plan' },
  start: {
    label: 'Begin with',
    empty: 'An empty plan, step by step',
    plan: 'Starter plan: {business}',
    hint: 'A starter plan fits the usual answers of such a business. Answer the fit check in an empty plan, and it is adapted to yours.',
  },
} as const;
