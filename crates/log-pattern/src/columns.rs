//! Patterns of columns: `[ip, user, ..., status = 4* || status = 500, bytes > 1000]`.
//!
//! What stands in brackets or in quotation marks is one field of a message. A pattern has as many columns as the
//! message has fields, unless it has `...`, which stands for any number of them.

use crate::error::InvalidPattern;
use crate::scanner::Scanner;
use crate::value::{Comparison, Test};

/// A pattern.
#[derive(Debug, Clone)]
pub(crate) struct Columns {
    columns: Vec<Column>,
    /// Before which column `...` stands.
    gap: Option<usize>,
}

#[derive(Debug, Clone)]
struct Column {
    name: String,
    check: Option<Check>,
}

#[derive(Debug, Clone)]
enum Check {
    All(Vec<Check>),
    Any(Vec<Check>),
    Test(Test),
}

impl Columns {
    /// Reads a pattern with its brackets.
    ///
    /// # Errors
    /// For what is none.
    pub(crate) fn parse(text: &str) -> Result<Self, InvalidPattern> {
        let mut scanner = Scanner::new(text.trim());
        scanner.require("[")?;
        let (mut columns, mut gap) = (Vec::new(), None);
        loop {
            scanner.skip_spaces();
            if scanner.eat("...") {
                if gap.replace(columns.len()).is_some() {
                    return Err(InvalidPattern::new("Invalid filter pattern: one ... at most"));
                }
            } else {
                columns.push(column(&mut scanner)?);
            }
            scanner.skip_spaces();
            if scanner.eat("]") {
                break;
            }
            scanner.require(",")?;
        }
        match scanner.is_done() {
            true => Ok(Self { columns, gap }),
            false => Err(scanner.unexpected("expected the end of the pattern")),
        }
    }

    /// The field of each column; none where there are too many or too few.
    fn pair<'p, 'f>(&'p self, fields: &'f [&'f str]) -> Option<Vec<(&'p Column, &'f str)>> {
        let Some(gap) = self.gap else {
            let is_as_long = fields.len() == self.columns.len();
            return is_as_long.then(|| self.columns.iter().zip(fields.iter().copied()).collect());
        };
        let behind = self.columns.len().saturating_sub(gap);
        if fields.len() < self.columns.len() {
            return None;
        }
        let last = fields.iter().copied().skip(fields.len().saturating_sub(behind));
        let fields = fields.iter().copied().take(gap).chain(last);
        Some(self.columns.iter().zip(fields).collect())
    }

    pub(crate) fn matches(&self, message: &str) -> bool {
        let fields = fields(message);
        self.pair(&fields).is_some_and(|pairs| {
            pairs
                .iter()
                .all(|(column, field)| column.check.as_ref().is_none_or(|check| check.holds(field)))
        })
    }

    /// The columns that have names, with what a message has there.
    pub(crate) fn named(&self, message: &str) -> Vec<(String, String)> {
        let fields = fields(message);
        let pairs = self.pair(&fields).unwrap_or_default();
        let named = pairs.into_iter().filter(|(column, _)| !column.name.is_empty());
        named.map(|(column, field)| (column.name.clone(), field.to_owned())).collect()
    }

    /// How many expressions it has.
    pub(crate) fn regulars(&self) -> usize {
        self.columns.iter().filter_map(|column| column.check.as_ref()).map(Check::regulars).sum()
    }
}

fn column(scanner: &mut Scanner<'_>) -> Result<Column, InvalidPattern> {
    let mut name = None;
    let check = any(scanner, &mut name)?;
    Ok(Column { name: name.unwrap_or_default(), check })
}

fn any(
    scanner: &mut Scanner<'_>,
    name: &mut Option<String>,
) -> Result<Option<Check>, InvalidPattern> {
    let Some(first) = all(scanner, name)? else { return Ok(None) };
    let mut options = vec![first];
    while scanner.eat("||") {
        options.push(all(scanner, name)?.ok_or_else(|| no_condition(scanner))?);
    }
    Ok(Some(Check::Any(options)))
}

fn all(
    scanner: &mut Scanner<'_>,
    name: &mut Option<String>,
) -> Result<Option<Check>, InvalidPattern> {
    let Some(first) = one(scanner, name)? else { return Ok(None) };
    let mut needs = vec![first];
    while scanner.eat("&&") {
        needs.push(one(scanner, name)?.ok_or_else(|| no_condition(scanner))?);
    }
    Ok(Some(Check::All(needs)))
}

/// A condition, or a name alone, which is none; and the spaces behind it.
fn one(
    scanner: &mut Scanner<'_>,
    name: &mut Option<String>,
) -> Result<Option<Check>, InvalidPattern> {
    scanner.skip_spaces();
    let has_parentheses = scanner.eat("(");
    scanner.skip_spaces();
    let named = scanner.take_until(|sign| !is_column_name(sign));
    match name {
        Some(name) if name != named => {
            return Err(InvalidPattern::new(
                "Invalid filter pattern: the conditions of a column are about that column",
            ));
        }
        _ => *name = Some(named.to_owned()),
    }
    scanner.skip_spaces();
    let test = match Comparison::read(scanner) {
        Some(comparison) => {
            let ends = |sign| matches!(sign, ',' | ']' | ')' | '&' | '|');
            Some(Check::Test(Test::read(comparison, scanner, ends)?))
        }
        None => None,
    };
    scanner.skip_spaces();
    if has_parentheses {
        scanner.require(")")?;
        scanner.skip_spaces();
    }
    Ok(test)
}

fn no_condition(scanner: &Scanner<'_>) -> InvalidPattern {
    scanner.unexpected("expected a condition")
}

fn is_column_name(sign: char) -> bool {
    sign.is_alphanumeric() || sign == '_' || sign == '-' || sign == '.'
}

impl Check {
    fn holds(&self, field: &str) -> bool {
        match self {
            Self::All(needs) => needs.iter().all(|need| need.holds(field)),
            Self::Any(options) => options.iter().any(|option| option.holds(field)),
            Self::Test(test) => test.holds_of_text(field),
        }
    }

    fn regulars(&self) -> usize {
        match self {
            Self::All(inner) | Self::Any(inner) => inner.iter().map(Self::regulars).sum(),
            Self::Test(test) => usize::from(test.is_regular()),
        }
    }
}

/// The fields of a message.
fn fields(message: &str) -> Vec<&str> {
    let mut fields = Vec::new();
    let mut rest = message.trim_start();
    while let Some(first) = rest.chars().next() {
        let closing = match first {
            '[' => Some(']'),
            '"' => Some('"'),
            _ => None,
        };
        let inner = rest.strip_prefix(first).unwrap_or(rest);
        let split = match closing.and_then(|closing| inner.split_once(closing)) {
            Some(split) => split,
            None => rest.split_once(char::is_whitespace).unwrap_or((rest, "")),
        };
        fields.push(split.0);
        rest = split.1.trim_start();
    }
    fields
}
