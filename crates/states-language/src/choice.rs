//! The rules of a Choice.

use core::cmp::Ordering;

use serde_json::Value;
use stdx::Timestamp;

use crate::fault::Fault;
use crate::path::Path;
use crate::scope::Scope;

/// A way out of a Choice.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Way {
    pub(crate) rule: Rule,
    pub(crate) assign: Option<Value>,
    pub(crate) next: String,
}

/// What has to hold for a way to be taken.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Rule {
    And(Vec<Rule>),
    Or(Vec<Rule>),
    Not(Box<Rule>),
    Test { variable: String, test: Test },
}

/// A test of a variable.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Test {
    Compare { kind: Compared, order: Wanted, with: Operand },
    Matches(String),
    Is(Nature, bool),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Compared {
    Text,
    Number,
    Bool,
    Instant,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Wanted {
    Equal,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}

/// What a variable is compared with.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Operand {
    Constant(Value),
    At(String),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Nature {
    Null,
    Present,
    Number,
    Text,
    Bool,
    Instant,
}

impl Test {
    /// The test that the member `name` of a rule asks for. `Err` says what is wrong with `value`.
    pub(crate) fn named(name: &str, value: &Value) -> Option<Result<Self, String>> {
        if let Some(nature) = Nature::named(name) {
            return Some(match value.as_bool() {
                Some(wanted) => Ok(Self::Is(nature, wanted)),
                None => Err("has to be a boolean".to_owned()),
            });
        }
        if name == "StringMatches" {
            let pattern = value.as_str().map(|it| Self::Matches(it.to_owned()));
            return Some(pattern.ok_or_else(|| "has to be a string".to_owned()));
        }
        let (plain, is_path) = name.strip_suffix("Path").map_or((name, false), |it| (it, true));
        let kinds = [
            ("String", Compared::Text),
            ("Numeric", Compared::Number),
            ("Boolean", Compared::Bool),
            ("Timestamp", Compared::Instant),
        ];
        let (kind, rest) =
            kinds.into_iter().find_map(|(it, kind)| Some((kind, plain.strip_prefix(it)?)))?;
        let order = Wanted::named(rest)?;
        if kind == Compared::Bool && order != Wanted::Equal {
            return None;
        }
        let with = match (is_path, value.as_str()) {
            (true, Some(path)) if Path::parse(path).is_some() => Operand::At(path.to_owned()),
            (true, _) => return Some(Err("has to be a path".to_owned())),
            (false, _) if kind.takes(value) => Operand::Constant(value.clone()),
            (false, _) => return Some(Err(format!("has to be {}", kind.article()))),
        };
        Some(Ok(Self::Compare { kind, order, with }))
    }
}

impl Wanted {
    fn named(name: &str) -> Option<Self> {
        Some(match name {
            "Equals" => Self::Equal,
            "LessThan" => Self::Less,
            "LessThanEquals" => Self::LessOrEqual,
            "GreaterThan" => Self::Greater,
            "GreaterThanEquals" => Self::GreaterOrEqual,
            _ => return None,
        })
    }

    const fn holds(self, order: Ordering) -> bool {
        match self {
            Self::Equal => order.is_eq(),
            Self::Less => order.is_lt(),
            Self::LessOrEqual => order.is_le(),
            Self::Greater => order.is_gt(),
            Self::GreaterOrEqual => order.is_ge(),
        }
    }
}

impl Compared {
    fn takes(self, value: &Value) -> bool {
        match self {
            Self::Text => value.is_string(),
            Self::Number => value.is_number(),
            Self::Bool => value.is_boolean(),
            Self::Instant => instant(value).is_some(),
        }
    }

    const fn article(self) -> &'static str {
        match self {
            Self::Text => "a string",
            Self::Number => "a number",
            Self::Bool => "a boolean",
            Self::Instant => "a timestamp",
        }
    }

    /// None where one of them is not of this kind.
    fn order(self, left: &Value, right: &Value) -> Option<Ordering> {
        match self {
            Self::Text => Some(left.as_str()?.cmp(right.as_str()?)),
            Self::Number => left.as_f64()?.partial_cmp(&right.as_f64()?),
            Self::Bool => Some(left.as_bool()?.cmp(&right.as_bool()?)),
            Self::Instant => Some(instant(left)?.unix_ms().cmp(&instant(right)?.unix_ms())),
        }
    }
}

impl Nature {
    fn named(name: &str) -> Option<Self> {
        Some(match name {
            "IsNull" => Self::Null,
            "IsPresent" => Self::Present,
            "IsNumeric" => Self::Number,
            "IsString" => Self::Text,
            "IsBoolean" => Self::Bool,
            "IsTimestamp" => Self::Instant,
            _ => return None,
        })
    }

    fn fits(self, value: &Value) -> bool {
        match self {
            Self::Null => value.is_null(),
            Self::Present => true,
            Self::Number => value.is_number(),
            Self::Text => value.is_string(),
            Self::Bool => value.is_boolean(),
            Self::Instant => instant(value).is_some(),
        }
    }
}

fn instant(value: &Value) -> Option<Timestamp> {
    Timestamp::parse_iso8601(value.as_str()?).ok()
}

impl Rule {
    /// Whether it holds.
    ///
    /// # Errors
    /// `States.Runtime` where it is about what is not there.
    pub(crate) fn holds(&self, scope: &Scope<'_>) -> Result<bool, Fault> {
        match self {
            Self::And(rules) => {
                for rule in rules {
                    if !rule.holds(scope)? {
                        return Ok(false);
                    }
                }
                Ok(true)
            }
            Self::Or(rules) => {
                for rule in rules {
                    if rule.holds(scope)? {
                        return Ok(true);
                    }
                }
                Ok(false)
            }
            Self::Not(rule) => Ok(!rule.holds(scope)?),
            Self::Test { variable, test } => tested(variable, test, scope),
        }
    }
}

fn tested(variable: &str, test: &Test, scope: &Scope<'_>) -> Result<bool, Fault> {
    if let Test::Is(Nature::Present, wanted) = test {
        let found = Path::parse(variable).and_then(|path| scope.look(&path));
        return Ok(found.is_some() == *wanted);
    }
    let value = scope.find("Variable", variable)?;
    Ok(match test {
        Test::Is(nature, wanted) => nature.fits(&value) == *wanted,
        Test::Matches(pattern) => value.as_str().is_some_and(|text| matches(pattern, text)),
        Test::Compare { kind, order, with } => {
            let with = match with {
                Operand::Constant(value) => value.clone(),
                Operand::At(path) => scope.find("Variable", path)?,
            };
            kind.order(&value, &with).is_some_and(|found| order.holds(found))
        }
    })
}

/// `*` stands for any text; a backslash keeps the sign behind it.
fn matches(pattern: &str, text: &str) -> bool {
    let mut parts = vec![String::new()];
    let mut signs = pattern.chars();
    while let Some(sign) = signs.next() {
        match sign {
            '*' => parts.push(String::new()),
            sign => {
                let sign = if sign == '\\' { signs.next().unwrap_or('\\') } else { sign };
                if let Some(part) = parts.last_mut() {
                    part.push(sign);
                }
            }
        }
    }
    let Some((first, rest)) = parts.split_first() else { return text.is_empty() };
    let Some((last, middle)) = rest.split_last() else { return text == first };
    let Some(mut left) = text.strip_prefix(first.as_str()) else { return false };
    for part in middle {
        match left.split_once(part.as_str()) {
            Some((_, behind)) => left = behind,
            None => return false,
        }
    }
    left.ends_with(last.as_str())
}
