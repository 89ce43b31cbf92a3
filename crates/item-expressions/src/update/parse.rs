//! Reads updates, and checks them in DynamoDB's order: reserved words, functions that there are not, sections,
//! names, values, paths that overlap, operands.

use crate::invalid::Invalid;
use crate::parser::{
    Parser, RawOperand, RawPath, needs_path, unknown_function, wrong_count, wrong_type,
};
use crate::path::require_apart;
use crate::substitutions::Substitutions;
use crate::update::{Source, Update};
use crate::value::{Value, ValueType};

const KEYWORDS: &[&str] = &["SET", "REMOVE", "ADD", "DELETE"];

/// What an attribute is set to, before names and values are put in.
#[derive(Debug)]
enum RawSource {
    Operand(RawOperand),
    Plus(RawOperand, RawOperand),
    Minus(RawOperand, RawOperand),
}

/// An update, before names and values are put in.
#[derive(Debug, Default)]
struct Raw {
    set: Vec<(RawPath, RawSource)>,
    remove: Vec<RawPath>,
    add: Vec<(RawPath, String)>,
    delete: Vec<(RawPath, String)>,
}

pub(crate) fn parse(source: &str, names: &mut Substitutions) -> Result<Update, Invalid> {
    let mut parser = Parser::new(source, KEYWORDS)?;
    let mut raw = Raw::default();
    let mut seen: Vec<&str> = Vec::new();
    let mut repeated = None;
    while parser.peek().is_some() {
        let Some(keyword) = KEYWORDS.iter().find(|keyword| parser.take_keyword(keyword)) else {
            return Err(parser.unexpected());
        };
        if seen.contains(keyword) {
            repeated = repeated.or(Some(*keyword));
        }
        seen.push(keyword);
        loop {
            raw.clause(keyword, &mut parser)?;
            if !parser.take_symbol(",") {
                break;
            }
        }
    }
    raw.each_path(&mut |path| path.require_free())?;
    raw.require_known()?;
    if let Some(keyword) = repeated {
        return Err(Invalid(format!(
            "The \"{keyword}\" section can only be used once in an update expression;"
        )));
    }
    let update = raw.resolve(names)?;
    require_apart(update.paths())?;
    require_operands(&update)?;
    Ok(update)
}

impl Raw {
    fn clause(&mut self, keyword: &str, parser: &mut Parser<'_>) -> Result<(), Invalid> {
        let path = parser.path()?;
        match keyword {
            "SET" => {
                parser.require_symbol("=")?;
                let source = source(parser)?;
                self.set.push((path, source));
            }
            "REMOVE" => self.remove.push(path),
            "ADD" => {
                let value = parser.value()?;
                self.add.push((path, value));
            }
            _ => {
                let value = parser.value()?;
                self.delete.push((path, value));
            }
        }
        Ok(())
    }

    fn operands(&self) -> impl Iterator<Item = &RawOperand> {
        self.set.iter().flat_map(|(_, source)| match source {
            RawSource::Operand(operand) => vec![operand],
            RawSource::Plus(one, other) | RawSource::Minus(one, other) => vec![one, other],
        })
    }

    fn each_path(
        &self,
        visit: &mut impl FnMut(&RawPath) -> Result<(), Invalid>,
    ) -> Result<(), Invalid> {
        let set = self.set.iter().map(|(path, _)| path);
        let add = self.add.iter().map(|(path, _)| path);
        let delete = self.delete.iter().map(|(path, _)| path);
        set.chain(&self.remove).chain(add).chain(delete).try_for_each(&mut *visit)?;
        self.operands().try_for_each(|operand| operand.each_path(visit))
    }

    fn require_known(&self) -> Result<(), Invalid> {
        self.operands().try_for_each(require_known)
    }

    fn resolve(&self, names: &mut Substitutions) -> Result<Update, Invalid> {
        let mut update = Update::default();
        for (path, source) in &self.set {
            let path = path.resolve(names)?;
            let source = match source {
                RawSource::Operand(operand) => resolve(operand, names)?,
                RawSource::Plus(one, other) => {
                    Source::Plus(Box::new(resolve(one, names)?), Box::new(resolve(other, names)?))
                }
                RawSource::Minus(one, other) => {
                    Source::Minus(Box::new(resolve(one, names)?), Box::new(resolve(other, names)?))
                }
            };
            update.set.push((path, source));
        }
        for path in &self.remove {
            update.remove.push(path.resolve(names)?);
        }
        for (path, value) in &self.add {
            update.add.push((path.resolve(names)?, names.value(value)?));
        }
        for (path, value) in &self.delete {
            update.delete.push((path.resolve(names)?, names.value(value)?));
        }
        Ok(update)
    }
}

fn source(parser: &mut Parser<'_>) -> Result<RawSource, Invalid> {
    // Parentheses may be around all of it, or around its first operand.
    let first = if parser.is_symbol("(") {
        parser.group(source)?
    } else {
        RawSource::Operand(parser.operand()?)
    };
    let RawSource::Operand(first) = first else { return Ok(first) };
    if parser.take_symbol("+") {
        return Ok(RawSource::Plus(first, parser.operand()?));
    }
    if parser.take_symbol("-") {
        return Ok(RawSource::Minus(first, parser.operand()?));
    }
    Ok(RawSource::Operand(first))
}

fn require_known(operand: &RawOperand) -> Result<(), Invalid> {
    let RawOperand::Function { name, arguments } = operand else { return Ok(()) };
    if !matches!(name.as_str(), "if_not_exists" | "list_append") {
        return Err(unknown_function(name));
    }
    arguments.iter().try_for_each(require_known)
}

fn resolve(operand: &RawOperand, names: &mut Substitutions) -> Result<Source, Invalid> {
    match operand {
        RawOperand::Path(path) => Ok(Source::Path(path.resolve(names)?)),
        RawOperand::Value(name) => Ok(Source::Value(names.value(name)?)),
        RawOperand::Function { name, arguments } => {
            let [first, second] = arguments.as_slice() else {
                return Err(wrong_count(name, arguments.len()));
            };
            let (first, second) = (resolve(first, names)?, resolve(second, names)?);
            if name == "list_append" {
                return Ok(Source::ListAppend(Box::new(first), Box::new(second)));
            }
            let Source::Path(path) = first else { return Err(needs_path(name)) };
            Ok(Source::IfNotExists(path, Box::new(second)))
        }
    }
}

fn require_operands(update: &Update) -> Result<(), Invalid> {
    for (_, value) in &update.add {
        if value.kind() != ValueType::N {
            require_set("ADD", value)?;
        }
    }
    for (_, value) in &update.delete {
        require_set("DELETE", value)?;
    }
    update.set.iter().try_for_each(|(_, source)| require_types(source))
}

fn require_set(operator: &str, value: &Value) -> Result<(), Invalid> {
    let kind = value.kind();
    if kind.is_set() {
        return Ok(());
    }
    Err(Invalid(format!(
        "Incorrect operand type for operator or function; operator: {operator}, operand type: {}",
        kind.long_name()
    )))
}

fn require_types(source: &Source) -> Result<(), Invalid> {
    let (function, wanted, parts) = match source {
        Source::Path(_) | Source::Value(_) => return Ok(()),
        Source::IfNotExists(_, source) => return require_types(source),
        Source::ListAppend(one, other) => ("list_append", ValueType::L, [one, other]),
        Source::Plus(one, other) => ("+", ValueType::N, [one, other]),
        Source::Minus(one, other) => ("-", ValueType::N, [one, other]),
    };
    for part in parts {
        require_types(part)?;
        if let Source::Value(value) = part.as_ref()
            && value.kind() != wanted
        {
            return Err(wrong_type(function, value.kind().name()));
        }
    }
    Ok(())
}
