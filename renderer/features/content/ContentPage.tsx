import { CampaignsView } from './CampaignsView.tsx';
import { CapacityView } from './CapacityView.tsx';
import { useKeptView } from './content-views.ts';
import { FormatsView } from './FormatsView.tsx';
import { HashtagsView } from './HashtagsView.tsx';
import { PillarsView } from './PillarsView.tsx';

const VIEWS = {
  pillars: PillarsView,
  formats: FormatsView,
  campaigns: CampaignsView,
  hashtags: HashtagsView,
  capacity: CapacityView,
} as const;

/** What is said, in which form, in which campaigns, under which hashtags, and whether the hours are enough for it. */
export function ContentPage() {
  const View = VIEWS[useKeptView()];
  return <View />;
}
