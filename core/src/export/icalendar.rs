//! Writes calendar files (iCalendar, RFC 5545) with all-day events and
//! reminders.

use crate::date::Date;
use crate::now::Now;

/// An all-day event.
pub(super) struct Event {
    /// The unique id of the event, stable across exports.
    pub(super) id: String,
    /// Its day.
    pub(super) day: Date,
    /// Its title.
    pub(super) title: String,
    /// Its description; may be empty.
    pub(super) details: String,
    /// The reminders, in days before the event, at nine in the morning; at least
    /// one day.
    pub(super) reminders: &'static [u16],
}

/// Writes a calendar with these events.
///
/// A calendar that imports the file again updates its events: `SEQUENCE` and
/// `LAST-MODIFIED` grow from one export to the next. There is no `METHOD`, which
/// would require an organizer (RFC 5546, 3.2.1).
pub(super) fn write_calendar(name: &str, events: &[Event], now: Now) -> String {
    let stamp: String = now.timestamp().chars().filter(|character| !matches!(character, '-' | ':')).collect();
    let mut file = String::new();
    let mut line = |text: &str| write_line(&mut file, text);
    line("BEGIN:VCALENDAR");
    line("VERSION:2.0");
    line("PRODID:-//Jalon//Jalon//FR");
    line("CALSCALE:GREGORIAN");
    // Outlook creates a new calendar for a file with a name. A single event
    // belongs into the calendar that the visitor has.
    if events.len() > 1 {
        line(&format!("X-WR-CALNAME:{}", escape(name)));
    }
    for event in events {
        line("BEGIN:VEVENT");
        line(&format!("UID:{}@jalon", event.id));
        line(&format!("DTSTAMP:{stamp}"));
        line(&format!("LAST-MODIFIED:{stamp}"));
        line(&format!("SEQUENCE:{}", now.unix_ms / 60_000));
        line(&format!("DTSTART;VALUE=DATE:{}", compact(event.day)));
        // The end of an all-day event is exclusive: the next day. Without an end
        // it lasts one day.
        if event.day < Date::LAST {
            line(&format!("DTEND;VALUE=DATE:{}", compact(event.day.plus_days(1))));
        }
        line(&format!("SUMMARY:{}", escape(&event.title)));
        if !event.details.is_empty() {
            line(&format!("DESCRIPTION:{}", escape(&event.details)));
        }
        line("TRANSP:TRANSPARENT");
        for days in reminders(event, now.today) {
            line("BEGIN:VALARM");
            line("ACTION:DISPLAY");
            line(&format!("DESCRIPTION:{}", escape(&event.title)));
            line(&format!("TRIGGER:{}", trigger(days)));
            line("END:VALARM");
        }
        line("END:VEVENT");
    }
    line("END:VCALENDAR");
    file
}

/// The reminders of an event that are still to come; the day before, if they have all
/// passed.
fn reminders(event: &Event, today: Date) -> Vec<u16> {
    let is_ahead = |days: u16| event.day.plus_days(-i32::from(days)) >= today;
    let ahead: Vec<u16> = event.reminders.iter().copied().filter(|days| is_ahead(*days)).collect();
    let has_passed = ahead.is_empty() && !event.reminders.is_empty();
    if has_passed && is_ahead(1) { vec![1] } else { ahead }
}

/// Nine in the morning, this number of days before an event that starts at
/// midnight.
fn trigger(days: u16) -> String {
    format!("-P{}DT15H", days.saturating_sub(1))
}

fn compact(day: Date) -> String {
    format!("{:04}{:02}{:02}", day.year(), day.month(), day.day())
}

/// Escapes a text value (RFC 5545, 3.3.11), so that nothing in it ends the
/// value or the line.
fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '\\' | ';' | ',' => escaped.extend(['\\', character]),
            '\n' => escaped.push_str("\\n"),
            '\r' => {}
            _ => escaped.push(character),
        }
    }
    escaped
}

/// Writes a line, folded at 75 bytes between characters (RFC 5545, 3.1).
fn write_line(file: &mut String, text: &str) {
    const MAX_BYTES: usize = 75;
    let mut length = 0;
    for character in text.chars() {
        if length + character.len_utf8() > MAX_BYTES {
            file.push_str("\r\n ");
            length = 1;
        }
        file.push(character);
        length += character.len_utf8();
    }
    file.push_str("\r\n");
}

#[cfg(test)]
mod tests {
    use super::{Date, Event, Now, write_calendar};

    #[test]
    fn long_lines_are_folded_between_letters_and_nothing_escapes_its_value() {
        let event = Event {
            id: "essai".into(),
            day: Date::parse("2026-12-31").unwrap(),
            title: format!("{}; a, b\nEND:VCALENDAR", "é".repeat(60)),
            details: String::new(),
            reminders: &[7],
        };
        let file = write_calendar("Plan", &[event], Now { today: Date::FIRST, unix_ms: 1_795_421_553_000 });
        assert!(file.split("\r\n").all(|line| line.len() <= 75));
        let unfolded = file.replace("\r\n ", "");
        assert!(unfolded.contains("\\; a\\, b\\nEND:VCALENDAR\r\n"));
        assert_eq!(unfolded.lines().filter(|line| *line == "END:VCALENDAR").count(), 1);
        assert!(file.contains("DTSTART;VALUE=DATE:20261231\r\nDTEND;VALUE=DATE:20270101\r\n"));
        assert!(file.contains("DTSTAMP:20261123T081233Z\r\n"));
    }
}
