//! Calls of intrinsic functions: `States.Format('Hello, {}', $.name)`.
//!
//! Source: <https://docs.aws.amazon.com/step-functions/latest/dg/intrinsic-functions.html>

use serde_json::Value;

use crate::fault::Fault;
use crate::functions;
use crate::path::Path;
use crate::path_parse::Text;
use crate::scope::Scope;

/// How deep calls nest, as AWS has it.
const DEPTH_MAX: usize = 10;

/// An expression.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Expression {
    Path(String, Path),
    Constant(Value),
    Call { name: String, arguments: Vec<Expression> },
}

impl Expression {
    /// Reads a whole expression.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let mut text = Text::new(text);
        let expression = read(&mut text, 0)?;
        text.blank();
        text.is_empty().then_some(expression)
    }
}

fn read(text: &mut Text<'_>, depth: usize) -> Option<Expression> {
    if depth > DEPTH_MAX {
        return None;
    }
    text.blank();
    match text.peek()? {
        '$' => {
            let before = text.clone();
            let path = Path::read(text)?;
            let said = before.until(text);
            Some(Expression::Path(said, path))
        }
        '\'' => Some(Expression::Constant(Value::from(quoted(text)?))),
        sign if sign.is_ascii_digit() || sign == '-' => {
            let number = text.take_while(|it| it.is_ascii_alphanumeric() || "+-.".contains(it));
            Some(Expression::Constant(serde_json::from_str(number).ok()?))
        }
        _ => call(text, depth),
    }
}

/// A text in single quotes. A backslash keeps its place before braces, which `States.Format` reads.
fn quoted(text: &mut Text<'_>) -> Option<String> {
    text.take("'");
    let mut read = String::new();
    loop {
        read.push_str(text.take_while(|sign| !matches!(sign, '\'' | '\\')));
        if text.take("'") {
            return Some(read);
        }
        if text.take("\\'") {
            read.push('\'');
        } else if text.take("\\\\") {
            read.push('\\');
        } else if text.take("\\{") {
            read.push_str("\\{");
        } else if text.take("\\}") {
            read.push_str("\\}");
        } else if text.take("\\n") {
            read.push('\n');
        } else {
            return None;
        }
    }
}

fn call(text: &mut Text<'_>, depth: usize) -> Option<Expression> {
    let name = text.take_while(|sign| sign.is_ascii_alphanumeric() || ".".contains(sign));
    match name {
        "true" | "false" | "null" => {
            return Some(Expression::Constant(serde_json::from_str(name).ok()?));
        }
        _ if !functions::is_known(name) || !text.take("(") => return None,
        _ => {}
    }
    let mut arguments = Vec::new();
    text.blank();
    while !text.take(")") {
        if !arguments.is_empty() && !text.take(",") {
            return None;
        }
        arguments.push(read(text, depth.saturating_add(1))?);
        text.blank();
    }
    Some(Expression::Call { name: name.to_owned(), arguments })
}

/// What an expression of `field` gives.
pub(crate) fn evaluate(
    expression: &Expression,
    scope: &Scope<'_>,
    field: &str,
) -> Result<Value, Fault> {
    match expression {
        Expression::Path(text, _) => scope.find(field, text),
        Expression::Constant(value) => Ok(value.clone()),
        Expression::Call { name, arguments } => {
            let arguments = arguments.iter().map(|it| evaluate(it, scope, field));
            let arguments = arguments.collect::<Result<Vec<_>, _>>()?;
            functions::call(name, &arguments, scope.host)
        }
    }
}
