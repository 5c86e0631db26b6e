import ICAL from 'ical.js';
import { clockTime, type Clock } from './clock.ts';
import { minutesOf, type Plan } from './plan.ts';
import type { Werkvormen } from './plan-werkvorm.ts';
import { returnBlocks } from './presets.ts';
import { rowsOf } from './rows.ts';
import { schedule } from './schedule.ts';
import { planName } from './words.ts';

/** What marks the times as ours, where ‘this site’ is far away. */
const timesAreOurs = 'De tijden zijn een voorstel van de Inspiratiewijzer, tenzij jullie ze zelf veranderden.';

/** What an appointment needs besides the plan. */
export interface CalendarOptions {
  /** Names the plan for ever, so that a later file changes the appointment instead of making another. */
  id: string;
  /** When the file is made. */
  now: Date;
  /** The address of the plan. */
  address: string;
}

/** The clock of the Netherlands, with the rule for summer time that holds since 1996 (RFC 5545, 3.6.5). */
const zone = 'Europe/Amsterdam';
const rules = `BEGIN:VTIMEZONE\r\nTZID:${zone}\r
BEGIN:DAYLIGHT\r\nDTSTART:19960331T020000\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\nTZNAME:CEST\r\nRRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\r\nEND:DAYLIGHT\r
BEGIN:STANDARD\r\nDTSTART:19961027T030000\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\nTZNAME:CET\r\nRRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\r\nEND:STANDARD\r
END:VTIMEZONE`;

/** A line has at most 75 octets (RFC 5545, 3.1); this counts them without the space before what goes on. */
ICAL.foldLength = 74;

/** The meeting as a file for a calendar, and the return meeting if its day is known; undefined without a date. */
export function planCalendar(plan: Plan, werkvormen: Werkvormen, { id, now, address }: CalendarOptions): string | undefined {
  if (plan.date === '') return undefined;
  const { start, end } = schedule(plan, werkvormen);
  const name = planName(plan, werkvormen);
  const programme = rowsOf(plan, werkvormen).map((row) => `${clockTime(row.start)} ${row.title}`);
  const description = [...programme, '', timesAreOurs, `Draaiboek: ${address}`].join('\n');
  return fileOf([
    { id, now, day: plan.date, start, end, summary: name, description, location: plan.place },
    ...(plan.returnDate === ''
      ? []
      : [returnAppointment({ ...plan, title: name }, { id, now, description: 'We kijken terug: wat spraken we af, en wat kwam ervan?' })]),
  ]);
}

/** The return meeting of a plan by itself, on its `returnDate`. It has the same name for ever as in the file of the whole plan. */
export const returnCalendar = (plan: Plan, options: ReturnOptions): string => fileOf([returnAppointment(plan, options)]);

interface ReturnOptions extends Pick<CalendarOptions, 'id' | 'now'> {
  description: string;
}

const returnAppointment = (plan: Plan, { id, now, description }: ReturnOptions): Appointment => ({
  id: `${id}-terugkom`,
  now,
  day: plan.returnDate,
  start: plan.start,
  end: plan.start + returnBlocks.reduce((sum, block) => sum + minutesOf(block), 0),
  summary: `Terugkombijeenkomst: ${plan.title}`,
  description,
  location: plan.place,
});

function fileOf(appointments: Appointment[]): string {
  const calendar = new ICAL.Component('vcalendar');
  calendar.addPropertyWithValue('version', '2.0');
  calendar.addPropertyWithValue('prodid', '-//Inspiratiewijzer Lokaal Samenspel//Draaiboek//NL');
  calendar.addSubcomponent(ICAL.Component.fromString(rules));
  appointments.forEach((each) => calendar.addSubcomponent(event(each)));
  return `${calendar.toString()}\r\n`;
}

interface Appointment {
  id: string;
  now: Date;
  /** As 2027-01-31. */
  day: string;
  start: Clock;
  end: Clock;
  summary: string;
  description: string;
  location: string;
}

function event({ id, now, day, start, end, summary, description, location }: Appointment): ICAL.Component {
  const made = new ICAL.Component('vevent');
  made.addPropertyWithValue('uid', `${id}@inspiratiewijzer`);
  made.addPropertyWithValue('dtstamp', ICAL.Time.fromJSDate(now, true));
  made.addPropertyWithValue('dtstart', timeAt(day, start)).setParameter('tzid', zone);
  // A plan without blocks takes no time, and an end that isn't later than the beginning is none (RFC 5545, 3.8.2.2).
  if (end > start) made.addPropertyWithValue('dtend', timeAt(day, end)).setParameter('tzid', zone);
  made.addPropertyWithValue('summary', summary);
  made.addPropertyWithValue('description', description);
  if (location !== '') made.addPropertyWithValue('location', location);
  return made;
}

/** So many minutes after the midnight with which a day begins, on the clock; a programme may go on after the next. */
const timeAt = (day: string, clock: Clock): ICAL.Time =>
  ICAL.Time.fromDateTimeString(new Date(Date.parse(`${day}T00:00:00Z`) + clock * 60_000).toISOString().slice(0, 19));
