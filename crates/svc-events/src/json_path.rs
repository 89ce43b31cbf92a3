//! JSON paths of targets: `$`, `.name`, `["name"]` and `[0]`.
//!
//! Source: <https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-transform-target-input.html>

use serde_json::Value;

/// A path into an event.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct JsonPath {
    steps: Vec<Step>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Step {
    Member(String),
    Element(usize),
    /// `[*]`: every element.
    All,
}

impl JsonPath {
    /// Reads one; none for what is none.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let mut rest = text.strip_prefix('$')?;
        let mut steps = Vec::new();
        while !rest.is_empty() {
            if let Some(behind) = rest.strip_prefix('.') {
                let end = behind.find(['.', '[']).unwrap_or(behind.len());
                let (name, behind) = behind.split_at_checked(end)?;
                let is_name =
                    |sign: char| sign.is_alphanumeric() || matches!(sign, '-' | '_' | '@');
                if name.is_empty() || !name.chars().all(is_name) {
                    return None;
                }
                steps.push(Step::Member(name.to_owned()));
                rest = behind;
                continue;
            }
            let (inner, behind) = bracket(rest.strip_prefix('[')?)?;
            steps.push(inner);
            rest = behind;
        }
        Some(Self { steps })
    }

    /// What is there in `event`; none where nothing is.
    pub(crate) fn find(&self, event: &Value) -> Option<Value> {
        find(&self.steps, event)
    }
}

/// What stands in brackets, and what is behind them.
fn bracket(text: &str) -> Option<(Step, &str)> {
    let quote = text.chars().next().filter(|sign| matches!(sign, '"' | '\''));
    if let Some(quote) = quote {
        let (name, behind) = text.get(1..)?.split_once(quote)?;
        return Some((Step::Member(name.to_owned()), behind.strip_prefix(']')?));
    }
    let (inner, behind) = text.split_once(']')?;
    match inner {
        "*" => Some((Step::All, behind)),
        number => Some((Step::Element(number.parse().ok()?), behind)),
    }
}

fn find(steps: &[Step], value: &Value) -> Option<Value> {
    let Some((step, rest)) = steps.split_first() else { return Some(value.clone()) };
    match step {
        Step::Member(name) => find(rest, value.get(name)?),
        Step::Element(place) => find(rest, value.get(place)?),
        Step::All => {
            let found = value.as_array()?.iter().filter_map(|element| find(rest, element));
            Some(Value::Array(found.collect()))
        }
    }
}
