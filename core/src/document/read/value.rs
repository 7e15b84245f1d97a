//! Reads single values from a JSON object, and records every repair.

use serde_json::{Map, Value};

use crate::date::Date;
use crate::document::TextKind;
use crate::document::limits::Limits;
use crate::document::problem::{Location, Problem, Repair};

/// An object of a JSON text.
pub(super) type Object = Map<String, Value>;

/// The repairs made so far. Only the first are kept, all are counted.
#[derive(Default)]
pub(super) struct Problems {
    list: Vec<Problem>,
    omitted: usize,
    /// The version of the document whose missing members are repairs; 0 for none.
    version: u64,
}

impl Problems {
    /// No repairs yet. `version` is that of the document, if it must have all members
    /// of its version; else 0.
    pub(super) fn new(version: u64) -> Self {
        Self { version, ..Self::default() }
    }

    pub(super) fn add(&mut self, location: Location, repair: Repair) {
        if self.list.len() < Limits::LISTED_PROBLEMS {
            self.list.push(Problem { location, repair });
        } else {
            self.omitted += 1;
        }
    }

    /// The listed repairs and the number of omitted ones.
    pub(super) fn into_list(self) -> (Vec<Problem>, usize) {
        (self.list, self.omitted)
    }

    /// Reports the members of the object that are missing or unknown: a renamed one
    /// is both, and would be lost in silence. The first list has the members of version
    /// 2, each further one those that the next version added.
    pub(super) fn members(&mut self, object: &Object, location: Location, by_version: &[&[&'static str]]) {
        for (since, names) in (2..).zip(by_version) {
            let expected: &[&str] = if self.version >= since { names } else { &[] };
            for name in expected.iter().filter(|name| !object.contains_key(**name)) {
                self.add(location, Repair::MissingMember(name));
            }
        }
        let is_known = |name: &&str| by_version.iter().any(|names| names.contains(name));
        for name in object.keys().map(String::as_str).filter(|name| !is_known(name)) {
            self.add(location, Repair::UnknownMember(excerpt(&Value::String(name.to_owned()))));
        }
    }

    /// A required object.
    pub(super) fn section<'a>(&mut self, object: &'a Object, key: &str, location: Location) -> Option<&'a Object> {
        match object.get(key) {
            Some(Value::Object(section)) => Some(section),
            Some(Value::Null) | None => self.repaired(location, Repair::Missing),
            Some(_) => self.repaired(location, Repair::WrongType),
        }
    }

    /// An optional list.
    pub(super) fn list<'a>(&mut self, object: &'a Object, key: &str, location: Location) -> Option<&'a [Value]> {
        present(object, key).and_then(|value| match value {
            Value::Array(list) => Some(list.as_slice()),
            _ => self.repaired(location, Repair::WrongType),
        })
    }

    /// The objects of a list, at most `max` of them.
    pub(super) fn objects<'a>(&mut self, list: &'a [Value], max: usize, location: Location) -> Vec<&'a Object> {
        if list.len() > max {
            self.add(location, Repair::TooMany(max));
        }
        let object = |value: &'a Value| value.as_object().or_else(|| self.repaired(location, Repair::WrongType));
        list.iter().take(max).filter_map(object).collect()
    }

    /// An optional boolean.
    pub(super) fn boolean(&mut self, object: &Object, key: &str, location: Location) -> Option<bool> {
        present(object, key).and_then(|value| match value {
            Value::Bool(holds) => Some(*holds),
            _ => self.repaired(location, Repair::WrongType),
        })
    }

    /// An optional integer from 0 to `max`.
    pub(super) fn number(&mut self, object: &Object, key: &str, location: Location, max: u64) -> Option<u64> {
        present(object, key).and_then(|value| match value {
            Value::Number(_) => match whole(value) {
                Some(number) if number <= max => Some(number),
                _ => self.repaired(location, Repair::OutOfBounds),
            },
            _ => self.repaired(location, Repair::WrongType),
        })
    }

    /// An optional value that `find` converts from its code.
    pub(super) fn code<T>(
        &mut self,
        object: &Object,
        key: &str,
        location: Location,
        find: impl Fn(&str) -> Option<T>,
    ) -> Option<T> {
        present(object, key).and_then(|value| match value.as_str() {
            Some(code) => find(code).or_else(|| self.repaired(location, Repair::UnknownValue(excerpt(value)))),
            None => self.repaired(location, Repair::WrongType),
        })
    }

    /// An optional date. An empty string counts as no date.
    pub(super) fn date(&mut self, object: &Object, key: &str, location: Location) -> Option<Date> {
        present(object, key).and_then(|value| match value.as_str() {
            Some("") => None,
            Some(text) => Date::parse(text).or_else(|| self.repaired(location, Repair::ImpossibleDate(excerpt(value)))),
            None => self.repaired(location, Repair::WrongType),
        })
    }

    /// A sanitised text; empty if there is none.
    pub(super) fn text(&mut self, object: &Object, key: &str, location: Location, kind: TextKind) -> std::rc::Rc<str> {
        let Some(value) = present(object, key) else { return "".into() };
        let Some(text) = value.as_str() else {
            self.add(location, Repair::WrongType);
            return "".into();
        };
        let cleaned = kind.sanitize(text);
        if cleaned.stripped {
            self.add(location, Repair::ControlCharacters);
        }
        if cleaned.excess > 0 {
            self.add(location, Repair::TooLong(kind.limit()));
        }
        cleaned.text
    }

    /// Records a repair that discards the value.
    fn repaired<T>(&mut self, location: Location, repair: Repair) -> Option<T> {
        self.add(location, repair);
        None
    }
}

/// The value under `key`, unless it is missing or `null`.
fn present<'a>(object: &'a Object, key: &str) -> Option<&'a Value> {
    object.get(key).filter(|value| !value.is_null())
}

/// The value as an integer. Accepts `3.0`, which some tools write, but no
/// exponent such as `3e2`.
pub(super) fn whole(value: &Value) -> Option<u64> {
    let Value::Number(number) = value else { return None };
    let written = number.to_string();
    let (whole, fraction) = written.split_once('.').unwrap_or((&written, ""));
    if fraction.bytes().all(|digit| digit == b'0') { whole.parse().ok() } else { None }
}

/// An excerpt of the value for a message: one line of at most forty characters,
/// followed by an ellipsis if it is truncated.
pub(super) fn excerpt(value: &Value) -> String {
    const MAX_CHARACTERS: usize = 40;
    let text = match value {
        Value::String(text) => text.clone(),
        Value::Array(_) => "[…]".into(),
        Value::Object(_) => "{…}".into(),
        Value::Null => "null".into(),
        Value::Bool(truth) => truth.to_string(),
        Value::Number(number) => number.to_string(),
    };
    let line = TextKind::Line.sanitize(&text).text;
    let mut excerpt: String = line.chars().take(MAX_CHARACTERS).collect();
    if line.chars().nth(MAX_CHARACTERS).is_some() {
        excerpt.push('…');
    }
    excerpt
}
