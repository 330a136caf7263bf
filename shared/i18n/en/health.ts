export const health = {
  views: 'Views',
  view: { findings: 'Findings', sections: 'By section', thread: 'Red thread', muted: 'Muted' },
  answer: {
    error: '{count, plural, one {One error keeps} other {# errors keep}} this plan from working.',
    warning: 'No errors. {count, plural, one {One warning is} other {# warnings are}} worth your time.',
    note: 'No errors, no warnings. {count, plural, one {One note} other {# notes}} to look at.',
    none: 'Nothing is missing and nothing is off.',
  },
  sub: {
    counts:
      '{error, plural, =0 {no errors} one {one error} other {# errors}} · {warning, plural, =0 {no warnings} one {one warning} other {# warnings}} · {note, plural, =0 {no notes} one {one note} other {# notes}}',
    none: 'All rules have looked at the whole plan.',
  },
  group: { error: 'Errors', warning: 'Warnings', note: 'Notes' },
  filter: 'Show',
  allSections: 'All sections',
  more: '{count, plural, one {Show one more of the same} other {Show # more of the same}}',
  moreActions: 'More about “{title}”',
  look: 'Go there',
  none: {
    title: 'Nothing found',
    text: 'Every rule is satisfied. That can change with every edit and every day.',
  },
  fixed: 'Mended: {title}',
  nothingToFix: 'That is mended already.',
  sound: 'sound',
  column: {
    section: 'Section',
    state: 'Decided',
    error: 'Errors',
    warning: 'Warnings',
    note: 'Notes',
    first: 'First',
  },
  undo: {
    fix: 'Mend a finding',
    add: 'Add what was missing',
    mute: 'Mute a finding',
    reason: 'Change the reason of a muting',
    unmute: 'Let a finding speak again',
  },
  mute: {
    this: 'Mute here…',
    everywhere: 'Mute this rule everywhere…',
    title: 'Mute a finding',
    action: 'Mute',
    reasonMissing: 'Write the reason first.',
    explainThis: '“{title}” is not shown any more for this record. Everything else stays.',
    explainEverywhere: 'The rule behind “{title}” is silent in the whole plan, also for what comes later.',
    reason: 'Why it may stay as it is',
    done: 'Muted. It stands under “Muted” with its reason.',
    undone: 'The finding speaks again.',
    emptyTitle: 'Nothing is muted',
    emptyText:
      'A finding that you have good reason to leave can be muted. The reason stays here, so that somebody can ask later whether it still holds.',
    list: 'Muted findings',
    silentNow: 'Finds nothing at the moment ({rule})',
    silentEverywhere:
      '{count, plural, =0 {Everywhere; nothing at the moment.} one {Everywhere; one finding at the moment.} other {Everywhere; # findings at the moment.}}',
    onlyHere: 'Only for this record.',
    since: 'Muted on {date}.',
    unmute: 'Unmute',
  },
  severity: { error: 'Error', warning: 'Warning', note: 'Note' },
  muted: { field: { ruleId: 'Rule', recordId: 'Only for', reason: 'Reason', mutedOn: 'Muted on' } },
  rule: {
    profileWithoutOwner: {
      title: 'Nobody owns this plan',
      why: 'What everybody looks after, nobody looks after.',
      action: 'Name somebody',
    },
    profileWithoutApprover: {
      title: 'Nobody is named who approves',
      why: 'Without a name, approval waits until the last evening or is left out.',
      action: 'Name somebody',
    },
    profileWithoutHours: {
      title: 'Hours per week are not set',
      why: 'Without them nobody sees when more is promised than can be done.',
      action: 'Set the hours',
    },
    workTimesReversed: {
      title: 'Work ends at {to} before it begins at {from}',
      why: 'Posts would be planned for hours in which nobody is there.',
      action: 'Swap the times',
    },
    planOver: {
      title: 'The plan ended on {date}',
      why: 'Targets and rhythm of a plan that is over steer nobody.',
      action: 'Extend or start anew',
    },
    planEndsSoon: {
      title: 'The plan ends on {date}',
      why: 'The next one takes a few weeks: figures to read, people to ask, decisions to take.',
      action: 'Look at the period',
    },
    fitUnanswered: {
      title: 'The fit check is not answered',
      why: 'Whether and how much community management pays decides how big the rest of the plan may be.',
      action: 'Answer it',
    },
    fitUndecided: {
      title: 'The need is not decided',
      why: 'A section without a decision is a collection of notes.',
      action: 'Decide',
    },
    choiceAgainstVerdict: {
      title:
        'The choice goes against the fit check, {verdict, select, now {which finds that somebody is needed} shared {which finds that a share of somebody is enough} other {which finds that nobody is needed yet}}',
      why: 'There may be good grounds, but in half a year nobody will remember them.',
      action: 'Write down the grounds',
    },
    notNowButPlanned: {
      title:
        'You decided “not now”, yet {count, plural, one {one post is planned} other {# posts are planned}}',
      why: 'Either the decision or the calendar is out of date, and people will notice accounts that fall silent.',
      action: 'Look at the decision',
    },
    choiceAgainstKnowledge: {
      title: 'Somebody external shall do it, though the knowledge is in the house',
      why: 'Who knows the products answers faster and truer; say how it reaches the outside.',
      action: 'Write down how',
    },
    roleProfileEmpty: {
      title: 'The role profile weighs no competence',
      why: 'Without weights one chooses by liking, not by what the work asks.',
      action: 'Weigh the competences',
    },
    candidateWithoutEvidence: {
      title: '{name}: {count, plural, one {one score} other {# scores}} without evidence',
      why: 'A score that nobody can explain is an impression, and it cannot be defended.',
      action: 'Add the evidence',
    },
    candidateLanguageLow: {
      title: '{name}: {language} below {level}',
      why: 'The role asks for that level; mistakes in a public answer are read by everybody.',
      action: 'Look at the languages',
    },
    missionMissing: {
      title: 'The mission is not written',
      why: 'It is the measure for everything else: without it every idea is as good as the next.',
      action: 'Write the mission',
    },
    promiseMissing: {
      title: 'The promise is not written',
      why: 'People follow for what they get from it; say it in one sentence.',
      action: 'Write the promise',
    },
    valuesMissing: {
      title: 'No value is named',
      why: 'Values decide the answer on the day when a rule is missing.',
      action: 'Name values',
    },
    voiceMissing: {
      title: 'The voice has no trait yet',
      why: 'Two people who post sound like two brands until somebody says how it should sound.',
      action: 'Describe the voice',
    },
    offeringsMissing: {
      title: 'No product or service is named',
      why: 'Posts that lead nowhere sell nothing.',
      action: 'Add one',
    },
    brandUndecided: {
      title: 'Brand is not decided',
      why: 'A section without a decision is a collection of notes.',
      action: 'Decide',
    },
    wordUsedAndAvoided: {
      title: '“{word}” is used and avoided at once',
      why: 'Whoever writes cannot obey both lists.',
      action: 'Choose one list',
    },
    keyMessageMissing: {
      title: 'No key message in {language}',
      why: 'The plan speaks this language; who writes in it will invent the message.',
      action: 'Write it',
    },
    offeringInsecureLink: {
      title: '{name}: the link is not secure',
      why: 'Browsers warn of addresses without https, and people turn back.',
      action: 'Put https before it',
    },
    avoidedWordInPost: {
      title: '{title}: says “{word}”',
      why: 'The brand has decided to avoid it.',
      action: 'Open the post',
    },
    claimInPost: {
      title: '{title}: claims “{claim}”',
      why: 'This claim needs proof: without it, it can be warned off and believed by nobody.',
      action: 'Check the proof',
    },
    audiencesMissing: {
      title: 'Nobody is described yet',
      why: 'Who writes for everybody is heard by nobody.',
      action: 'Describe somebody',
    },
    audienceWithoutNeeds: {
      title: '{name}: needs are missing',
      why: 'Content that answers no need is advertising, and it is scrolled past.',
      action: 'Add needs',
    },
    audienceWithoutNetworks: {
      title: '{name}: no network is named',
      why: 'One can only meet people where they are.',
      action: 'Choose networks',
    },
    audiencesUndecided: {
      title: 'Audiences are not decided',
      why: 'A section without a decision is a collection of notes.',
      action: 'Decide',
    },
    audienceSharesOff: {
      title: 'Shares of attention add up to {sum, number} %',
      why: 'Attention is divided, not multiplied: what one gets, another lacks.',
      action: 'Scale to 100 %',
    },
    audienceAgesReversed: {
      title: '{name}: age runs from {from, number} to {to, number}',
      why: 'Nobody is in that range.',
      action: 'Swap the ages',
    },
    audienceNetworkWithoutChannel: {
      title: '{name} is on {network}, and you are not',
      why: 'Perhaps that is on purpose; then take the network away. Else plan a channel.',
      action: 'Plan a channel',
    },
    audienceLanguageUnplanned: {
      title: '{name} reads {language}, which the plan does not speak',
      why: 'They will not be reached by posts that they cannot read.',
      action: 'Look at the languages',
    },
    audienceUnserved: {
      title: 'No post is for {name}',
      why: 'An audience that no post serves is a wish.',
      action: 'Plan a post',
    },
    audienceBeliefMissing: {
      title: '{name}: what they think now, or should think, is open',
      why: 'Change can only be seen between two known points.',
      action: 'Write it down',
    },
    competitorsMissing: {
      title: 'No competitor is named',
      why: 'Your audience compares, whether you do or not.',
      action: 'Add one',
    },
    techniqueNotAdapted: {
      title: 'No technique is adapted yet',
      why: 'Others have paid for their lessons; looking is free.',
      action: 'Adapt one',
    },
    competitorsUndecided: {
      title: 'Competitors are not decided',
      why: 'A section without a decision is a collection of notes.',
      action: 'Decide',
    },
    competitorNotLookedAt: {
      title:
        '{name}: {days, plural, =0 {never looked at} one {last looked at # day ago} other {last looked at # days ago}}',
      why: 'After three months one knows how they were, not how they are.',
      action: 'Look now',
    },
    competitorFiguresOld: {
      title: '{name}: figures are from {date}',
      why: 'A comparison with old figures flatters whoever has the newer ones.',
      action: 'Enter new figures',
    },
    competitorsNoneAbroad: {
      title: 'No competitor from abroad is looked at',
      why: 'Ideas from other markets are new at home; those from next door are not.',
      action: 'Add one from abroad',
    },
    techniqueWithoutResult: {
      title: '{title}: adopted, but the result is not written',
      why: 'Who does not write down what it brought will try it again in a year.',
      action: 'Write the result',
    },
    techniqueTestEnded: {
      title: '{title}: the test ended on {date} without a result',
      why: 'An experiment without an answer was only work.',
      action: 'Write the result',
    },
    techniqueWithoutMeasure: {
      title: '{title}: the test has no measure',
      why: 'Afterwards everybody will be right about whether it worked.',
      action: 'Choose a measure',
    },
    channelsMissing: {
      title: 'No channel is named',
      why: 'A plan without a place to speak stays in the drawer.',
      action: 'Add a channel',
    },
    channelWithoutRole: {
      title: '{name}: no task',
      why: 'A channel without a task gets what the others left over.',
      action: 'Give it a task',
    },
    channelWithoutOwner: {
      title: '{name}: nobody is responsible',
      why: 'Questions there will wait for whoever happens to look.',
      action: 'Name somebody',
    },
    channelWithoutCadence: {
      title: '{name}: no rhythm',
      why: 'Without a number nobody can say whether the channel is looked after.',
      action: 'Set a rhythm',
    },
    channelsUndecided: {
      title: 'Channels are not decided',
      why: 'A section without a decision is a collection of notes.',
      action: 'Decide',
    },
    channelNotAudited: {
      title: '{name}: not audited for half a year',
      why: 'Descriptions, links and pinned posts grow old unseen by those who look at them daily.',
      action: 'Audit it',
    },
    channelWithoutLink: {
      title: '{name}: no link',
      why: 'Without the address nobody can check that this is really yours.',
      action: 'Add the link',
    },
    channelInsecureLink: {
      title: '{name}: the link is not secure',
      why: 'Browsers warn of addresses without https, and people turn back.',
      action: 'Put https before it',
    },
    channelHandleSpaces: {
      title: '{name}: the handle “{handle}” holds a space',
      why: 'No network allows it; whoever copies it finds nothing.',
      action: 'Take out spaces',
    },
    channelAccessUnknown: {
      title: '{name}: who has access is not written',
      why: 'If that person is ill, nobody can answer or stop a post.',
      action: 'Write it down',
    },
    channelCadenceSum: {
      title: '{name}: formats add up to {sum, number} per week, not {wished, number}',
      why: 'Two numbers for one promise: somebody will plan by the wrong one.',
      action: 'Use the sum',
    },
    channelCadenceUnmet: {
      title: '{name}: {wished, number} per week wished, {planned, number} planned',
      why: 'The next four weeks do not keep the rhythm that was promised.',
      action: 'Look at the rhythm',
    },
    closedChannelPosts: {
      title:
        '{name} is closed, yet {count, plural, one {one post is} other {# posts are}} planned there from {date}',
      why: 'They will not go out, and what they were to say will be missing.',
      action: 'Open the first',
    },
    pausedChannelPosts: {
      title:
        '{name} is paused, yet {count, plural, one {one post is} other {# posts are}} planned there from {date}',
      why: 'Either the channel runs again, or these posts belong elsewhere.',
      action: 'Open the first',
    },
    channelWeekEmpty: {
      title:
        '{name}: {count, plural, one {no post in week {week, number} from {from}} other {# weeks without a post, the first is week {week, number} from {from}}}',
      why: 'Followers of this channel were promised something every week.',
      action: 'Plan a post',
    },
    networkRuleOld: {
      title: '{name}: its limits were looked up on {date}',
      why: 'Networks change their limits a few times a year; what is older than six months may no longer hold.',
      action: 'Look them up',
    },
    channelLanguageWithoutAudience: {
      title: '{name}: no audience reads {language}',
      why: 'Every language doubles the work; it should have readers.',
      action: 'Look at the languages',
    },
    objectivesMissing: {
      title: 'No business goal is written',
      why: 'Social media for its own sake is the first thing to be cut.',
      action: 'Write a goal',
    },
    objectiveWithoutTarget: {
      title: '{name}: no target',
      why: 'A goal without a number can be neither missed nor reached.',
      action: 'Set a target',
    },
    targetWithoutGoal: {
      title: '{name}: the goal value is missing',
      why: 'Without it this is a figure to watch, not a target.',
      action: 'Set the value',
    },
    targetWithoutBaseline: {
      title: '{name}: the baseline is missing',
      why: 'Without knowing where one starts, progress cannot be told from luck.',
      action: 'Enter the baseline',
    },
    targetWithoutDue: {
      title: '{name}: no due date',
      why: 'A target without a date is never late.',
      action: 'Set the date',
    },
    targetWithoutOwner: {
      title: '{name}: nobody is responsible',
      why: 'Nobody will raise a hand when it falls behind.',
      action: 'Name somebody',
    },
    goalsUndecided: {
      title: 'Targets are not decided',
      why: 'A section without a decision is a collection of notes.',
      action: 'Decide',
    },
    targetDueBeforeStart: {
      title: '{name}: due on {due}, but starts on {start}',
      why: 'There is no day on which it could be reached.',
      action: 'Correct the dates',
    },
    targetDueOutsidePlan: {
      title: '{name}: due on {due}, outside the plan, which ends on {end}',
      why: 'Nobody will look at it on that day.',
      action: 'Change the date',
    },
    targetGoalAgainstDirection: {
      title:
        '{name}: {direction, select, increase {shall rise from {baseline, number} to {goal, number}} other {shall fall from {baseline, number} to {goal, number}}}',
      why: 'The goal lies on the wrong side of the baseline: it is met before anything is done, or never.',
      action: 'Correct the goal',
    },
    targetWithoutObjective: {
      title: '{name}: serves no objective',
      why: 'A number that no goal needs takes time from those that count.',
      action: 'Choose an objective',
    },
    targetAgainstStage: {
      title: '{name}: says little about “{stage}”',
      why: 'The figure can rise while the objective is missed.',
      action: 'Look at the figure',
    },
    targetTwice: {
      title: '{name}: there are two targets on it for the same day',
      why: 'Two goals for one figure cannot both be right.',
      action: 'Open the second',
    },
    targetChannelClosed: {
      title: '{name}: its channel is closed',
      why: 'Nothing more will happen there that could be measured.',
      action: 'Choose a channel',
    },
    targetSeasonMissing: {
      title: '{name}: follows the season, but no season is given',
      why: 'Without the weights of the months there is no path to measure against.',
      action: 'Make it a straight path',
    },
    targetBeyondUsual: {
      title: '{name}: goal {goal, number}, while {usual, number} is the best that is usual',
      why: 'Possible, but promise it only if something is different this time.',
      action: 'Look at the goal',
    },
    targetUnlikely: {
      title: '{name}: under 10 % chance from your own history',
      why: 'Better to lower it now, with reasons, than to explain it later.',
      action: 'Look at the goal',
    },
    targetStale: {
      title: '{name}: no figure for {days, plural, one {# day} other {# days}}, the last on {date}',
      why: 'Nobody can steer by a number that nobody reads.',
      action: 'Enter a figure',
    },
    targetBaselineUnsourced: {
      title: '{name}: day or source of the baseline is missing',
      why: 'In three months nobody will find that number again.',
      action: 'Add it',
    },
    objectiveWithoutPillar: {
      title: '{name}: no pillar carries it',
      why: 'What one keeps talking about should lead to what one wants.',
      action: 'Look at the objective',
    },
    objectiveUnserved: {
      title: '{name}: no post serves it',
      why: 'An objective that appears in no post is met by chance.',
      action: 'Plan a post',
    },
    pillarsMissing: {
      title:
        '{count, plural, =0 {No pillar is named} one {There is only one pillar} other {There are too few pillars}}',
      why: 'Two to five subjects make a brand recognisable; without them every week starts from nothing.',
      action: 'Add pillars',
    },
    pillarSharesOff: {
      title: 'Pillar shares add up to {sum, number} %',
      why: 'The wished mix cannot be planned, and drift cannot be seen.',
      action: 'Scale to 100 %',
    },
    pillarWithoutObjective: {
      title: '{name}: serves no objective',
      why: 'A subject that leads nowhere is a hobby.',
      action: 'Choose an objective',
    },
    contentUndecided: {
      title: 'Content is not decided',
      why: 'A section without a decision is a collection of notes.',
      action: 'Decide',
    },
    pillarUnserved: {
      title: '{name}: no post is planned for it',
      why: 'Either it is no pillar, or it is being forgotten.',
      action: 'Plan a post',
    },
    pillarDrift: {
      title: '{name}: {planned, number} % of posts, {wished, number} % wished',
      why: 'What is easy to make crowds out what was decided.',
      action: 'Look at the share',
    },
    formatSharesOff: {
      title: 'Format shares add up to {sum, number} %',
      why: 'The wished mix cannot be compared with what is planned.',
      action: 'Scale to 100 %',
    },
    formatWithoutHours: {
      title: '{format}: hours for one piece are not known',
      why: 'It counts as no work at all in every week it is planned for.',
      action: 'Enter the hours',
    },
    cadenceBeyondHours: {
      title: 'The wished rhythm takes {hours, number} hours per week, {available, number} are there',
      why: 'Quality or people will pay the difference.',
      action: 'Look at formats and hours',
    },
    campaignReversed: {
      title: '{name}: ends on {end}, before it starts on {start}',
      why: 'No post can lie in that period.',
      action: 'Swap the dates',
    },
    campaignUnserved: {
      title: '{name}: no post belongs to it',
      why: 'A campaign without posts is an announcement.',
      action: 'Plan a post',
    },
    campaignPostOutside: {
      title: '{title}: on {date}, outside “{name}”',
      why: 'It will be read after or before what it belongs to.',
      action: 'Change the day',
    },
    campaignWithoutResult: {
      title: '{name}: ended on {date}, result not written',
      why: 'The next campaign will start from the same guesses.',
      action: 'Write the result',
    },
    campaignUtmForm: {
      title: '{name}: “{utm}” cannot be counted safely',
      why: 'Capitals and spaces split one campaign into several in the statistics.',
      action: 'Write it in lower case with hyphens',
    },
    campaignInsecureLink: {
      title: '{name}: the landing page is not secure',
      why: 'Browsers warn of addresses without https, and people turn back.',
      action: 'Put https before it',
    },
    hashtagTwice: {
      title: '{name}: {tag} stands there twice',
      why: 'It takes a place and brings nobody.',
      action: 'Keep one',
    },
    hashtagUnusable: {
      title: '{name}: “{tag}” is no hashtag',
      why: 'Without the sign, or with a space in it, networks read plain words.',
      action: 'Write it as a hashtag',
    },
    hashtagGroupTooLong: {
      title: '{name}: {count, number} hashtags, {network} allows {limit, number}',
      why: 'Put in at once, the group pushes the post over the limit.',
      action: 'Shorten the group',
    },
    toolsMissing: {
      title: 'No tool is named',
      why: 'Somebody pays for something and knows its password: find out before they leave.',
      action: 'Add a tool',
    },
    toolWithoutOwner: {
      title: '{name}: nobody is responsible',
      why: 'Contracts without an owner renew themselves.',
      action: 'Name somebody',
    },
    toolWithoutCost: {
      title: '{name}: the cost is not known',
      why: 'What the work costs is half of what it is worth.',
      action: 'Enter the cost',
    },
    toolsUndecided: {
      title: 'Tools are not decided',
      why: 'A section without a decision is a collection of notes.',
      action: 'Decide',
    },
    toolRenewalNear: {
      title: '{name}: renews on {date}, notice by {notice}',
      why: 'After that day it is paid for again, wanted or not.',
      action: 'Decide',
    },
    toolRenewalPast: {
      title: '{name}: the renewal on {date} is past',
      why: 'With the next date written down, notice will not be missed.',
      action: 'Move to the next one',
    },
    toolWithoutExit: {
      title: '{name}: no way out',
      why: 'The day it closes or doubles its price, the data must come out.',
      action: 'Write the way out',
    },
    toolDataUnknown: {
      title: '{name}: where the data lie is not known',
      why: 'People may ask, and for their data you must be able to answer.',
      action: 'Write it down',
    },
    toolsBeyondBudget: {
      title: 'Tools cost {cost, number} {currency} a month, the budget is {budget, number} {currency}',
      why: 'The fit check counted on the budget for people and adverts, too.',
      action: 'Look at the costs',
    },
    toolInsecureLink: {
      title: '{name}: the link is not secure',
      why: 'You sign in there: without https the password can be read on the way.',
      action: 'Put https before it',
    },
    crisisLevelsMissing: {
      title:
        '{count, plural, =0 {There is no crisis level} one {There is only one crisis level} other {There are too few crisis levels}}',
      why: 'Without levels every bad comment is an emergency, or none is.',
      action: 'Add a level',
    },
    crisisRolesUnfilled: {
      title: 'No crisis role is filled',
      why: 'On the day nobody knows who decides.',
      action: 'Name somebody',
    },
    crisisRoleWithoutBackup: {
      title: '{role}: no backup',
      why: 'It happens on a Saturday, when that person is on a plane.',
      action: 'Name a backup',
    },
    crisisPhaseEmpty: {
      title:
        '{phase, select, minutes {No step for the first 15 minutes} hour {No step for the first hour} other {No step for the first day}}',
      why: 'Under stress one does what is written; nobody thinks clearly then.',
      action: 'Add a step',
    },
    crisisStatementMissing: {
      title: 'No holding statement in {language}',
      why: 'The first words are needed within the hour; translated in a hurry, they go wrong.',
      action: 'Write one',
    },
    crisisUndecided: {
      title: 'Crisis is not decided',
      why: 'A section without a decision is a collection of notes.',
      action: 'Decide',
    },
    crisisLevelWithoutThreshold: {
      title: 'Level {level, number} ({name}): nobody can tell when it begins',
      why: 'Without a number or a description the level is argued about while it burns.',
      action: 'Set a threshold',
    },
    crisisLevelsDescending: {
      title: 'Level {level, number} begins no later than level {lower, number}',
      why: 'The lighter level can never be reached: everything is at once the graver one.',
      action: 'Correct the threshold',
    },
    crisisRoleUnreachable: {
      title: '{name}: no way to reach them',
      why: 'A name without a number does not help at night.',
      action: 'Add a number',
    },
    crisisBackupSame: {
      title: '{role}: {name} is their own backup',
      why: 'Whoever cannot be reached cannot be reached as backup either.',
      action: 'Name somebody else',
    },
    crisisContactUnchecked: {
      title: '{name}: number not tried for {days, number} days',
      why: 'Numbers change quietly, and one notices on the day.',
      action: 'Try it',
    },
    crisisContactUnreachable: {
      title: '{name}: no way to reach them',
      why: 'A name without a number does not help at night.',
      action: 'Add a number',
    },
    personNextStepOverdue: {
      title: '{name}: the next step was due on {date}',
      why: 'People remember promises longer than posts.',
      action: 'Open',
    },
    personSilent: {
      title: '{name}: no contact for {days, number} days',
      why: 'Who is only asked when needed will not be there when needed.',
      action: 'Get in touch',
    },
    agreementWithoutDisclosure: {
      title: '{name}: an agreement, but no marking as advertising',
      why: 'Unmarked advertising is against the law and costs the trust of those who notice.',
      action: 'Write how it is marked',
    },
    personWithoutNextStep: {
      title: '{name}: no next step',
      why: 'A relation without a next step is a name in a list.',
      action: 'Plan a step',
    },
    postOverLimit: {
      title: '{title}: {over, plural, one {one character} other {# characters}} too long for {channel}',
      why: 'It cannot go out like this, or is cut off in the middle.',
      action: 'Shorten it',
    },
    postIncomplete: {
      title:
        '{title}: approved, but {gap, select, noVariant {without channel and text} noChannel {without a channel} other {without a text}}',
      why: 'What was approved is not what will go out.',
      action: 'Complete it',
    },
    postUnready: {
      title: '{title}: planned for {date}, not approved yet',
      why: 'What is approved in the last hour is approved unread.',
      action: 'Get it ready',
    },
    postOverdue: {
      title: '{title}: was planned for {date} and is not marked as published',
      why: 'Either nobody posted it or nobody said so; the figures need to know which.',
      action: 'Mark it or move it',
    },
    postHeldWithoutIncident: {
      title: '{title}: held, though no incident is running',
      why: 'Forgotten holds are gaps in the calendar that nobody decided.',
      action: 'Decide on it',
    },
    postWithoutAltText: {
      title: '{title}: alt text is missing for {count, plural, one {one picture} other {# pictures}}',
      why: 'Whoever cannot see the picture gets nothing of it.',
      action: 'Describe them',
    },
    postWithBrackets: {
      title: '{title}: {text} is still to be filled in',
      why: 'Brackets of a template go out as they stand if nobody looks.',
      action: 'Fill it in',
    },
    postTooManyHashtags: {
      title: '{title}: more than {limit, number} hashtags on {channel}',
      why: 'The network drops them or shows the post to fewer people.',
      action: 'Take some out',
    },
    postInsecureLink: {
      title: '{title}: the link is not secure',
      why: 'Browsers warn of addresses without https, and people turn back.',
      action: 'Put https before it',
    },
    postsSameHour: {
      title: '{title}: less than an hour after “{other}” on {channel}, {date}',
      why: 'Two posts at once take each other’s readers away.',
      action: 'Move it',
    },
    postTextTwice: {
      title: '{title}: the same text as “{other}” on {channel}',
      why: 'Networks show repeats to fewer people, and followers notice.',
      action: 'Rewrite it',
    },
    postPartOverLimit: {
      title: '{title}: {part} on {channel}, {over, number} over the limit of {limit, number}',
      why: 'The network refuses the post or cuts it off.',
      action: 'Shorten it',
    },
    postMediumTooLarge: {
      title: '{title}: “{name}” is larger than the {limit, number} MB that {channel} takes',
      why: 'The upload fails when it should go out.',
      action: 'Choose a smaller file',
    },
    postDuringIncident: {
      title: '{title}: planned for {date} on a channel that “{incident}” has stopped',
      why: 'A cheerful post in the middle of a crisis makes it worse.',
      action: 'Decide about it',
    },
    postLanguageOutside: {
      title: '{title}: {language} on {channel}, which does not speak it',
      why: 'Followers get what they cannot read, or nobody answers them.',
      action: 'Look at it',
    },
    postNotApproved: {
      title: '{title}: let through without the approval it needs',
      why: 'Whoever has to say yes reads it first when it is out.',
      action: 'Get it approved',
    },
    postChangedSinceApproval: {
      title: '{title}: changed since it was approved',
      why: 'What goes out is no longer what was approved.',
      action: 'Have it approved again',
    },
    postStyledLetters: {
      title: '{title}: “{text}” is written in symbols',
      why: 'Screen readers spell them out or skip them, and search does not find them.',
      action: 'Write it in letters',
    },
    postTranslationOutdated: {
      title: '{title}: the version in {language} is out of date',
      why: 'The original says something else since it was translated.',
      action: 'Compare them',
    },
    postsOverDailyLimit: {
      title: '{channel}: {count, number} posts on {date}, the network takes {limit, number} without harm',
      why: 'Beyond that, networks throttle or block an account.',
      action: 'Spread them out',
    },
    postHashtagCase: {
      title: '{title}: {tag} is easier to read as {better}',
      why: 'Screen readers then say the words, and so do readers.',
      action: 'Change it',
    },
    postsLinkTagsOff: {
      title:
        '{count, plural, one {One planned post has} other {# planned posts have}} UTM tags with a part missing or outside the plan’s words',
      why: 'Statistics count “Social” and “social” as two: each spelling splits the figures.',
      action: '{fixed, plural, =0 {Open the first} one {Correct # post} other {Correct # posts}}',
    },
    postsUntaggedLink: {
      title:
        '{count, plural, one {One planned post has} other {# planned posts have}} a link without UTM tags',
      why: 'Without tags nobody can say which post brought the visits.',
      action: 'Open the first',
    },
    postsWithoutPillar: {
      title: '{count, plural, one {One planned post belongs} other {# planned posts belong}} to no pillar',
      why: 'They count in no mix, so the mix looks better than it is.',
      action: 'Look through',
    },
    postsWithoutObjective: {
      title: '{count, plural, one {One planned post serves} other {# planned posts serve}} no objective',
      why: 'Work that serves nothing cannot be told from work that does.',
      action: 'Look through',
    },
    weekEmpty: {
      title: 'Week {week, number} from {from} is empty',
      why: 'A channel that falls silent is shown to fewer people afterwards.',
      action: 'Plan a post',
    },
    seriesEnding: {
      title: 'Series {title}: it ends on {date}',
      why: 'What people have got used to should not stop by accident.',
      action: 'Extend it or let it end',
    },
    seriesToContinue: {
      title:
        'Series {title}: {count, plural, one {one day of the plan has} other {# days of the plan have}} no post yet',
      why: 'A series that goes on has posts for as long as the plan does; otherwise the weeks ahead look emptier than they are.',
      action: 'Continue the series',
    },
    seriesUnfinished: {
      title:
        'Series {title}: {count, plural, one {the post to come is not finished} other {none of the # posts to come is finished}}',
      why: 'The first of them is due within two weeks; a rhythm nobody prepares breaks in its first busy week.',
      action: 'Prepare the next one',
    },
    postOnHoliday: {
      title:
        '{count, plural, one {A post goes} other {# posts go}} out on a public holiday: {holiday}, {date}',
      why: 'Fewer people look at their work channels, and comments wait until somebody is back.',
      action: 'Look at the day',
    },
    weekOverfull: {
      title: 'Week {week, number} from {from}: {hours, number} hours planned, {available, number} available',
      why: 'What does not fit will be done badly or at night.',
      action: 'Move work',
    },
    taskOverdue: {
      title: '{title}: was due on {date}',
      why: 'Do it, move it or drop it; a list of old dates is read by nobody.',
      action: 'Open',
    },
    taskWithoutOwner: {
      title: '{title}: nobody does it',
      why: 'A task that belongs to all is done by nobody.',
      action: 'Name somebody',
    },
    taskDoneWithoutDate: {
      title: '{title}: done, but on no day',
      why: 'Without the day nobody sees how long such things take.',
      action: 'Enter the day of the last change',
    },
    routineMissed: {
      title: '{title}: not done since before {date}',
      why: 'Two rounds missed: either it is too much, or nobody needs it.',
      action: 'Look at it',
    },
    routineWithoutItems: {
      title: '{title}: the checklist is empty',
      why: 'A routine is what is ticked, not what is meant.',
      action: 'Add items',
    },
    routinesBeyondHours: {
      title: 'Routines alone take {hours, number} hours per week, {available, number} are there',
      why: 'Nothing is left for making posts.',
      action: 'Look at the routines',
    },
    reviewOverdue: {
      title: 'The review of {from} to {to} is due',
      why: 'Who does not look back repeats what did not work.',
      action: 'Open reviews',
    },
    reviewWithoutLesson: {
      title: 'The review up to {date} ends without a lesson',
      why: 'Figures without a sentence are forgotten by the next review.',
      action: 'Write a sentence',
    },
    decisionCheckOverdue: {
      title: '“{text}” was to be checked on {date}',
      why: 'Only a checked decision teaches something, right or wrong.',
      action: 'Check it',
    },
    decisionWithoutReason: {
      title: '“{text}” has no reason',
      why: 'Whoever comes next can neither keep nor change it well.',
      action: 'Write the reason',
    },
    sectionDecisionOld: {
      title: 'The decision on “{section}” is of {date}',
      why: 'After a year it deserves to be taken again, even unchanged.',
      action: 'Look at it',
    },
  },
} as const;
