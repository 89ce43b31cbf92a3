//! Patterns of properties of a JSON object: `{ ($.user = "root") && ($.count > 3 || $.error IS NULL) }`.

use serde_json::Value;

use crate::error::InvalidPattern;
use crate::scanner::Scanner;
use crate::selector::{Step, find, steps};
use crate::value::{Comparison, Test};

/// How deep parentheses may lie.
const DEPTH_MAX: usize = 32;

/// What has to hold.
#[derive(Debug, Clone)]
pub(crate) enum Expression {
    All(Vec<Expression>),
    Any(Vec<Expression>),
    Condition(Condition),
}

#[derive(Debug, Clone)]
pub(crate) struct Condition {
    /// As it is written.
    pub(crate) selector: String,
    pub(crate) steps: Vec<Step>,
    check: Check,
}

#[derive(Debug, Clone)]
enum Check {
    Compare(Test),
    Is(Value),
    Exists,
    NotExists,
}

/// Reads a pattern with its braces.
///
/// # Errors
/// For what is none.
pub(crate) fn parse(text: &str) -> Result<Expression, InvalidPattern> {
    let mut scanner = Scanner::new(text.trim());
    scanner.require("{")?;
    let expression = any(&mut scanner, 0)?;
    scanner.require("}")?;
    match scanner.is_done() {
        true => Ok(expression),
        false => Err(scanner.unexpected("expected the end of the pattern")),
    }
}

fn any(scanner: &mut Scanner<'_>, depth: usize) -> Result<Expression, InvalidPattern> {
    let mut options = vec![all(scanner, depth)?];
    while scanner.eat("||") {
        options.push(all(scanner, depth)?);
    }
    Ok(single(options, Expression::Any))
}

fn all(scanner: &mut Scanner<'_>, depth: usize) -> Result<Expression, InvalidPattern> {
    let mut needs = vec![one(scanner, depth)?];
    while scanner.eat("&&") {
        needs.push(one(scanner, depth)?);
    }
    Ok(single(needs, Expression::All))
}

fn single(mut of: Vec<Expression>, several: fn(Vec<Expression>) -> Expression) -> Expression {
    match of.len() {
        1 => of.pop().unwrap_or_else(|| several(Vec::new())),
        _ => several(of),
    }
}

/// A condition, or an expression in parentheses, and the spaces behind it.
fn one(scanner: &mut Scanner<'_>, depth: usize) -> Result<Expression, InvalidPattern> {
    scanner.skip_spaces();
    let expression = if scanner.eat("(") {
        if depth >= DEPTH_MAX {
            return Err(InvalidPattern::new("Invalid filter pattern: too many parentheses"));
        }
        let inner = any(scanner, depth.saturating_add(1))?;
        scanner.require(")")?;
        inner
    } else {
        Expression::Condition(condition(scanner)?)
    };
    scanner.skip_spaces();
    Ok(expression)
}

fn condition(scanner: &mut Scanner<'_>) -> Result<Condition, InvalidPattern> {
    let before = *scanner;
    let steps = steps(scanner)?;
    let selector = written(before, *scanner);
    scanner.skip_spaces();
    let check = if let Some(comparison) = Comparison::read(scanner) {
        Check::Compare(Test::read(comparison, scanner, ends_value)?)
    } else if scanner.eat_word("IS") {
        scanner.skip_spaces();
        if scanner.eat_word("NULL") {
            Check::Is(Value::Null)
        } else if scanner.eat_word("TRUE") {
            Check::Is(Value::Bool(true))
        } else if scanner.eat_word("FALSE") {
            Check::Is(Value::Bool(false))
        } else {
            return Err(scanner.unexpected("expected NULL, TRUE or FALSE"));
        }
    } else if scanner.eat_word("NOT") {
        scanner.skip_spaces();
        match scanner.eat_word("EXISTS") {
            true => Check::NotExists,
            false => return Err(scanner.unexpected("expected EXISTS")),
        }
    } else if scanner.eat_word("EXISTS") {
        Check::Exists
    } else {
        return Err(scanner.unexpected("expected an operator"));
    };
    Ok(Condition { selector, steps, check })
}

/// What was read between two places.
fn written(before: Scanner<'_>, behind: Scanner<'_>) -> String {
    let mut rest = before;
    let all = rest.take_until(|_| false);
    let mut rest = behind;
    let left = rest.take_until(|_| false);
    all.strip_suffix(left).unwrap_or(all).to_owned()
}

/// Whether a bare value ends before this sign.
const fn ends_value(sign: char) -> bool {
    matches!(sign, ')' | '(' | '}' | '&' | '|')
}

impl Expression {
    pub(crate) fn holds(&self, object: &Value) -> bool {
        match self {
            Self::All(needs) => needs.iter().all(|need| need.holds(object)),
            Self::Any(options) => options.iter().any(|option| option.holds(object)),
            Self::Condition(condition) => condition.holds(object),
        }
    }

    /// All conditions in it.
    pub(crate) fn conditions<'e>(&'e self, found: &mut Vec<&'e Condition>) {
        match self {
            Self::All(inner) | Self::Any(inner) => {
                inner.iter().for_each(|expression| expression.conditions(found));
            }
            Self::Condition(condition) => found.push(condition),
        }
    }
}

impl Condition {
    fn holds(&self, object: &Value) -> bool {
        let mut found = Vec::new();
        find(object, &self.steps, &mut found);
        match &self.check {
            Check::Compare(test) => found.into_iter().any(|value| test.holds_of(value)),
            Check::Is(wanted) => found.into_iter().any(|value| value == wanted),
            Check::Exists => !found.is_empty(),
            Check::NotExists => found.is_empty(),
        }
    }

    pub(crate) const fn is_regular(&self) -> bool {
        matches!(&self.check, Check::Compare(test) if test.is_regular())
    }
}
