import { isTimeZone } from '#shared/base/zoned-time.ts';

/** Names that Windows gives to zones, as Outlook writes them (Unicode CLDR, windowsZones, territory 001). */
const WINDOWS_ZONES: Readonly<Record<string, string>> = {
  'W. Europe Standard Time': 'Europe/Berlin',
  'Romance Standard Time': 'Europe/Paris',
  'Central European Standard Time': 'Europe/Warsaw',
  'Central Europe Standard Time': 'Europe/Budapest',
  'GMT Standard Time': 'Europe/London',
  'Greenwich Standard Time': 'Atlantic/Reykjavik',
  'E. Europe Standard Time': 'Europe/Chisinau',
  'FLE Standard Time': 'Europe/Kiev',
  'GTB Standard Time': 'Europe/Bucharest',
  'Turkey Standard Time': 'Europe/Istanbul',
  'Russian Standard Time': 'Europe/Moscow',
  'Eastern Standard Time': 'America/New_York',
  'Central Standard Time': 'America/Chicago',
  'Mountain Standard Time': 'America/Denver',
  'US Mountain Standard Time': 'America/Phoenix',
  'Pacific Standard Time': 'America/Los_Angeles',
  'Alaskan Standard Time': 'America/Anchorage',
  'Hawaiian Standard Time': 'Pacific/Honolulu',
  'Atlantic Standard Time': 'America/Halifax',
  'Newfoundland Standard Time': 'America/St_Johns',
  'SA Pacific Standard Time': 'America/Bogota',
  'Argentina Standard Time': 'America/Buenos_Aires',
  'Central Standard Time (Mexico)': 'America/Mexico_City',
  'Pacific SA Standard Time': 'America/Santiago',
  'E. South America Standard Time': 'America/Sao_Paulo',
  'India Standard Time': 'Asia/Calcutta',
  'Nepal Standard Time': 'Asia/Katmandu',
  'Arabian Standard Time': 'Asia/Dubai',
  'China Standard Time': 'Asia/Shanghai',
  'Tokyo Standard Time': 'Asia/Tokyo',
  'Singapore Standard Time': 'Asia/Singapore',
  'AUS Eastern Standard Time': 'Australia/Sydney',
  'Lord Howe Standard Time': 'Australia/Lord_Howe',
  'New Zealand Standard Time': 'Pacific/Auckland',
  UTC: 'UTC',
};

/**
 * The IANA zone that a TZID means: itself, the end of a longer path ('/example.org/20070101/Europe/Rome'), or a name of
 * Windows. Null where none of these is known here.
 */
export function icalZone(id: string): string | null {
  if (id.length > 200) return null;
  const windows = Object.hasOwn(WINDOWS_ZONES, id) ? WINDOWS_ZONES[id] : undefined;
  if (windows !== undefined) return windows;
  const parts = id.split('/').filter((part) => part !== '');
  for (const count of [parts.length, 3, 2, 1]) {
    const name = parts.slice(-count).join('/');
    if (/^[A-Za-z][\w+-]*(?:\/[\w+-]+)*$/.test(name) && isTimeZone(name)) return name;
  }
  return null;
}
