//! Reading single values out of a JSON object, with a note of every repair.

use serde_json::Value;

use super::Object;
use crate::date::Date;
use crate::document::limits::Limits;
use crate::document::problem::{Location, Problem, Repair};
use crate::document::sanitize::Sanitized;

/// The repairs made so far. Only the first are kept, all are counted.
#[derive(Default)]
pub(super) struct Problems {
    list: Vec<Problem>,
    omitted: usize,
}

impl Problems {
    pub(super) fn add(&mut self, location: Location, repair: Repair) {
        if self.list.len() < Limits::LISTED_PROBLEMS {
            self.list.push(Problem { location, repair });
        } else {
            self.omitted += 1;
        }
    }

    /// The list and how many repairs it leaves out.
    pub(super) fn into_list(self) -> (Vec<Problem>, usize) {
        (self.list, self.omitted)
    }

    /// An object that every document has.
    pub(super) fn section<'a>(&mut self, object: &'a Object, key: &str, location: Location) -> Option<&'a Object> {
        match object.get(key) {
            Some(Value::Object(section)) => Some(section),
            Some(Value::Null) | None => self.repaired(location, Repair::Missing),
            Some(_) => self.repaired(location, Repair::WrongType),
        }
    }

    /// A list, if there is one.
    pub(super) fn list<'a>(&mut self, object: &'a Object, key: &str, location: Location) -> Option<&'a [Value]> {
        self.present(object, key).and_then(|value| match value {
            Value::Array(list) => Some(list.as_slice()),
            _ => self.repaired(location, Repair::WrongType),
        })
    }

    /// The objects of a list, at most so many of them.
    pub(super) fn objects<'a>(&mut self, list: &'a [Value], most: usize, location: Location) -> Vec<&'a Object> {
        if list.len() > most {
            self.add(location, Repair::TooMany(most));
        }
        let object = |value: &'a Value| value.as_object().or_else(|| self.repaired(location, Repair::WrongType));
        list.iter().take(most).filter_map(object).collect()
    }

    /// True or false, if it is said.
    pub(super) fn boolean(&mut self, object: &Object, key: &str, location: Location) -> Option<bool> {
        self.present(object, key).and_then(|value| match value {
            Value::Bool(holds) => Some(*holds),
            _ => self.repaired(location, Repair::WrongType),
        })
    }

    /// A whole number from 0 to `most`, if there is one.
    pub(super) fn number(&mut self, object: &Object, key: &str, location: Location, most: u64) -> Option<u64> {
        self.present(object, key).and_then(|value| match value {
            Value::Number(_) => match whole(value) {
                Some(number) if number <= most => Some(number),
                _ => self.repaired(location, Repair::OutOfBounds),
            },
            _ => self.repaired(location, Repair::WrongType),
        })
    }

    /// One of the values that have a name in documents, if there is one.
    pub(super) fn code<T>(
        &mut self,
        object: &Object,
        key: &str,
        location: Location,
        find: impl Fn(&str) -> Option<T>,
    ) -> Option<T> {
        self.present(object, key).and_then(|value| match value.as_str() {
            Some(code) => find(code).or_else(|| self.repaired(location, Repair::UnknownValue(excerpt(value)))),
            None => self.repaired(location, Repair::WrongType),
        })
    }

    /// A day, if there is one.
    pub(super) fn date(&mut self, object: &Object, key: &str, location: Location) -> Option<Date> {
        self.present(object, key).and_then(|value| match value.as_str() {
            Some("") => None,
            Some(text) => Date::parse(text).or_else(|| self.repaired(location, Repair::ImpossibleDate(excerpt(value)))),
            None => self.repaired(location, Repair::WrongType),
        })
    }

    /// A text, cleaned; empty where there is none.
    pub(super) fn text(
        &mut self,
        object: &Object,
        key: &str,
        location: Location,
        clean: fn(&str) -> Sanitized,
    ) -> std::rc::Rc<str> {
        let Some(value) = self.present(object, key) else { return "".into() };
        let Some(text) = value.as_str() else {
            self.add(location, Repair::WrongType);
            return "".into();
        };
        let cleaned = clean(text);
        if cleaned.stripped {
            self.add(location, Repair::ControlCharacters);
        }
        if cleaned.truncated {
            self.add(location, Repair::TooLong(cleaned.text.chars().count()));
        }
        cleaned.text
    }

    /// The value, where there is one other than `null`.
    fn present<'a>(&self, object: &'a Object, key: &str) -> Option<&'a Value> {
        object.get(key).filter(|value| !value.is_null())
    }

    fn repaired<T>(&mut self, location: Location, repair: Repair) -> Option<T> {
        self.add(location, repair);
        None
    }
}

/// The whole number that the value is, also where another tool wrote it as
/// `3.0`. Powers of ten, such as `3e2`, are not read.
pub(super) fn whole(value: &Value) -> Option<u64> {
    let Value::Number(number) = value else { return None };
    let written = number.to_string();
    let (whole, fraction) = written.split_once('.').unwrap_or((&written, ""));
    if fraction.bytes().all(|digit| digit == b'0') { whole.parse().ok() } else { None }
}

/// A value as it can be shown in a message: a line of at most forty
/// characters.
pub(super) fn excerpt(value: &Value) -> String {
    const LONGEST: usize = 40;
    let text = match value {
        Value::String(text) => text.clone(),
        Value::Array(_) => "[…]".into(),
        Value::Object(_) => "{…}".into(),
        Value::Null => "null".into(),
        Value::Bool(truth) => truth.to_string(),
        Value::Number(number) => number.to_string(),
    };
    let line = crate::document::sanitize::single_line(&text).text;
    let mut shown: String = line.chars().take(LONGEST).collect();
    if line.chars().nth(LONGEST).is_some() {
        shown.push('…');
    }
    shown
}
