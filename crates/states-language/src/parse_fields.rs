//! The members of an object of a definition, taken one by one: what is left in the end is too much.

use serde_json::{Map, Value};

use crate::definition::{Number, Selector, Text};
use crate::intrinsic::Expression;
use crate::path::{Path, ResultPath, Root};
use crate::reading::Reading;
use crate::template::malformed;

/// A year and a bit, as AWS has it.
pub(crate) const SECONDS_MAX: i64 = 99_999_999;

/// The members that nobody took yet.
pub(crate) struct Fields<'a> {
    members: &'a Map<String, Value>,
    at: String,
    taken: Vec<String>,
}

impl<'a> Fields<'a> {
    pub(crate) fn new(members: &'a Map<String, Value>, at: &str) -> Self {
        Self { members, at: at.to_owned(), taken: Vec::new() }
    }

    pub(crate) fn at(&self, name: &str) -> String {
        format!("{}/{name}", self.at)
    }

    pub(crate) fn place(&self) -> &str {
        &self.at
    }

    pub(crate) fn take(&mut self, name: &str) -> Option<&'a Value> {
        self.taken.push(name.to_owned());
        self.members.get(name)
    }

    pub(crate) fn text(&mut self, name: &str, reading: &mut Reading<'_>) -> Option<String> {
        let value = self.take(name)?;
        let text = value.as_str();
        if text.is_none() {
            reading.findings.schema(&self.at(name), "Expected value of type String");
        }
        text.map(str::to_owned)
    }

    pub(crate) fn path(&mut self, name: &str, reading: &mut Reading<'_>) -> Option<String> {
        let text = self.text(name, reading)?;
        if Path::parse(&text).is_none() {
            reading.findings.schema(&self.at(name), "Value is not a valid JSONPath");
            return None;
        }
        Some(text)
    }

    /// A path or a call of an intrinsic function.
    fn expression(&mut self, name: &str, reading: &mut Reading<'_>) -> Option<String> {
        let text = self.text(name, reading)?;
        let is_good = Path::parse(&text).is_some()
            || matches!(Expression::parse(&text), Some(Expression::Call { .. }));
        if !is_good {
            let said = "Value is not a valid JSONPath or intrinsic function";
            reading.findings.schema(&self.at(name), said);
            return None;
        }
        Some(text)
    }

    /// `Seconds`, or `SecondsPath`.
    pub(crate) fn number(
        &mut self,
        name: &str,
        min: i64,
        reading: &mut Reading<'_>,
    ) -> Option<Number> {
        let own = self.take(name);
        let path = self.path(&format!("{name}Path"), reading);
        if own.is_some() && path.is_some() {
            let said = format!("Only one of [{name}, {name}Path] may be there");
            reading.findings.schema(&self.at, said);
        }
        match own {
            Some(value) => seconds(value, min, &self.at(name), reading).map(Number::Is),
            None => path.map(Number::At),
        }
    }

    /// `Error`, or `ErrorPath`.
    pub(crate) fn text_or_path(&mut self, name: &str, reading: &mut Reading<'_>) -> Option<Text> {
        let own = self.text(name, reading).map(Text::Is);
        let path = self.expression(&format!("{name}Path"), reading).map(Text::At);
        own.or(path)
    }

    pub(crate) fn selector(&mut self, name: &str, reading: &mut Reading<'_>) -> Selector {
        match self.take(name) {
            None => Selector::All,
            Some(Value::Null) => Selector::Nothing,
            Some(Value::String(text)) if text == "$" => Selector::All,
            Some(Value::String(text)) if Selector::is_readable(text) => {
                Selector::Path(text.clone())
            }
            Some(_) => {
                reading.findings.schema(&self.at(name), "Value is not a valid JSONPath");
                Selector::All
            }
        }
    }

    pub(crate) fn result_path(&mut self, reading: &mut Reading<'_>) -> ResultPath {
        let place = self.at("ResultPath");
        let path = match self.take("ResultPath") {
            None => return ResultPath::Replace,
            Some(Value::Null) => return ResultPath::Discard,
            Some(Value::String(text)) => Path::parse(text),
            Some(_) => None,
        };
        match path.filter(|path| path.root == Root::Data && path.is_reference()) {
            Some(path) if path.steps.is_empty() => ResultPath::Replace,
            Some(path) => ResultPath::At(path.steps),
            None => {
                reading.findings.schema(&place, "Value is not a Reference Path");
                ResultPath::Replace
            }
        }
    }

    /// An object that is a payload template.
    pub(crate) fn template(&mut self, name: &str, reading: &mut Reading<'_>) -> Option<Value> {
        let value = self.take(name)?;
        if let Some((at, text)) = malformed(value) {
            let said = format!(
                "The value for the field '{at}' must be a valid JSONPath or a valid intrinsic function call: {text}"
            );
            reading.findings.schema(&self.at(name), said);
        }
        Some(value.clone())
    }

    /// `Assign`: an object whose names are those of variables.
    pub(crate) fn assign(&mut self, reading: &mut Reading<'_>) -> Option<Value> {
        let assign = self.template("Assign", reading)?;
        let Some(members) = assign.as_object() else {
            reading.findings.schema(&self.at("Assign"), "Expected value of type Object");
            return None;
        };
        for name in members.keys() {
            let plain = name.strip_suffix(".$").unwrap_or(name);
            let begins =
                plain.chars().next().is_some_and(|sign| sign.is_alphabetic() || sign == '_');
            let fits = plain.chars().all(|sign| sign.is_alphanumeric() || sign == '_');
            if !begins || !fits || plain.chars().count() > 80 || plain == "states" {
                let said = format!("'{plain}' is no name of a variable");
                reading.findings.schema(&self.at("Assign"), said);
            }
        }
        Some(assign)
    }

    /// Whoever has nothing more to take.
    pub(crate) fn finish(self, reading: &mut Reading<'_>) {
        for name in self.members.keys().filter(|name| !self.taken.contains(name)) {
            let said = format!("Field '{name}' is not supported");
            reading.findings.schema(&self.at, said);
        }
    }
}

/// A whole number of at least `min`.
pub(crate) fn seconds(value: &Value, min: i64, at: &str, reading: &mut Reading<'_>) -> Option<i64> {
    let number = value.as_i64().filter(|number| (min..=SECONDS_MAX).contains(number));
    if number.is_none() {
        let said = format!("Expected value to be an integer from {min} to {SECONDS_MAX}");
        reading.findings.schema(at, said);
    }
    number
}
