import { AudiencesPage } from '#renderer/features/audiences/AudiencesPage.tsx';
import { BrandPage } from '#renderer/features/brand/BrandPage.tsx';
import { CalendarPage } from '#renderer/features/calendar/CalendarPage.tsx';
import { ChannelsPage } from '#renderer/features/channels/ChannelsPage.tsx';
import { CompetitorsPage } from '#renderer/features/competitors/CompetitorsPage.tsx';
import { ContentPage } from '#renderer/features/content/ContentPage.tsx';
import { CrisisPage } from '#renderer/features/crisis/CrisisPage.tsx';
import { DataPage } from '#renderer/features/data/DataPage.tsx';
import { ExportPage } from '#renderer/features/exports/ExportPage.tsx';
import { FitPage } from '#renderer/features/fit/FitPage.tsx';
import { GoalsPage } from '#renderer/features/goals/GoalsPage.tsx';
import { HealthPage } from '#renderer/features/health/HealthPage.tsx';
import { MergePage } from '#renderer/features/merge/MergePage.tsx';
import { OverviewPage } from '#renderer/features/overview/OverviewPage.tsx';
import { PeoplePage } from '#renderer/features/people/PeoplePage.tsx';
import { ReviewsPage } from '#renderer/features/reviews/ReviewsPage.tsx';
import { SealCard } from '#renderer/features/seal/SealCard.tsx';
import { TasksPage } from '#renderer/features/tasks/TasksPage.tsx';
import { ToolsPage } from '#renderer/features/tools/ToolsPage.tsx';
import { ProfilePage } from '#renderer/features/workspace/ProfilePage.tsx';
import { assertNever } from '#shared/base/assert-never.ts';
import { GuidePage } from './GuidePage.tsx';
import type { PageName } from './routes.ts';
import { StarterOffer } from './StarterOffer.tsx';

export function PageContent({ page }: { readonly page: PageName }) {
  switch (page) {
    case 'overview':
      return <OverviewPage />;
    case 'guide':
      return <GuidePage />;
    case 'health':
      return <HealthPage />;
    case 'fit':
      return <FitPage starter={<StarterOffer />} />;
    case 'competitors':
      return <CompetitorsPage />;
    case 'people':
      return <PeoplePage />;
    case 'tools':
      return <ToolsPage />;
    case 'tasks':
      return <TasksPage />;
    case 'brand':
      return <BrandPage />;
    case 'audiences':
      return <AudiencesPage />;
    case 'channels':
      return <ChannelsPage />;
    case 'goals':
      return <GoalsPage />;
    case 'content':
      return <ContentPage />;
    case 'calendar':
      return <CalendarPage />;
    case 'crisis':
      return <CrisisPage />;
    case 'reviews':
      return <ReviewsPage />;
    case 'export':
      return <ExportPage />;
    case 'data':
      return <DataPage sealCard={<SealCard />} />;
    case 'merge':
      return <MergePage />;
    case 'profile':
      return <ProfilePage />;
    default:
      return assertNever(page);
  }
}
