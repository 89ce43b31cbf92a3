//! The shape of a condition, before anything is looked up.

use crate::condition::Comparator;
use crate::invalid::Invalid;
use crate::parser::{Parser, RawOperand};

const KEYWORDS: &[&str] = &["AND", "OR", "NOT", "BETWEEN", "IN"];

/// A condition before names and values are put in.
#[derive(Debug)]
pub(crate) enum Raw {
    And(Box<Raw>, Box<Raw>),
    Or(Box<Raw>, Box<Raw>),
    Not(Box<Raw>),
    Compare(Comparator, RawOperand, RawOperand),
    Between(RawOperand, RawOperand, RawOperand),
    In(RawOperand, Vec<RawOperand>),
    /// A function that stands by itself.
    Function(RawOperand),
}

/// What may turn out to be either.
enum Node {
    Operand(RawOperand),
    Condition(Raw),
}

/// What an expression says, and whether it has parentheses that mean nothing.
pub(crate) fn parse(source: &str) -> Result<Raw, Invalid> {
    let mut parser = Parser::new(source, KEYWORDS)?;
    let node = either(&mut parser)?;
    parser.require_end()?;
    let raw = condition(&parser, node)?;
    if parser.has_redundant_parentheses {
        return Err(Invalid::new("The expression has redundant parentheses;"));
    }
    Ok(raw)
}

/// A function is a condition by itself, a path or value is not.
fn condition(parser: &Parser<'_>, node: Node) -> Result<Raw, Invalid> {
    match node {
        Node::Condition(condition) => Ok(condition),
        Node::Operand(function @ RawOperand::Function { .. }) => Ok(Raw::Function(function)),
        Node::Operand(_) => Err(parser.unexpected()),
    }
}

fn either(parser: &mut Parser<'_>) -> Result<Node, Invalid> {
    let first = both(parser)?;
    if !parser.take_keyword("OR") {
        return Ok(first);
    }
    let first = condition(parser, first)?;
    let second = either(parser)?;
    let second = condition(parser, second)?;
    Ok(Node::Condition(Raw::Or(Box::new(first), Box::new(second))))
}

fn both(parser: &mut Parser<'_>) -> Result<Node, Invalid> {
    let mut all = negated(parser)?;
    while parser.take_keyword("AND") {
        let first = condition(parser, all)?;
        let second = negated(parser)?;
        let second = condition(parser, second)?;
        all = Node::Condition(Raw::And(Box::new(first), Box::new(second)));
    }
    Ok(all)
}

fn negated(parser: &mut Parser<'_>) -> Result<Node, Invalid> {
    let mut is_negated = false;
    let mut has_not = false;
    while parser.take_keyword("NOT") {
        is_negated = !is_negated;
        has_not = true;
    }
    let inner = comparison(parser)?;
    if !has_not {
        return Ok(inner);
    }
    let inner = condition(parser, inner)?;
    Ok(Node::Condition(if is_negated { Raw::Not(Box::new(inner)) } else { inner }))
}

fn comparison(parser: &mut Parser<'_>) -> Result<Node, Invalid> {
    let first = if parser.is_symbol("(") {
        parser.group(either)?
    } else {
        Node::Operand(parser.operand()?)
    };
    let Node::Operand(first) = first else { return Ok(first) };
    for comparator in Comparator::ALL {
        if parser.take_symbol(comparator.symbol()) {
            let second = parser.operand()?;
            return Ok(Node::Condition(Raw::Compare(comparator, first, second)));
        }
    }
    if parser.take_keyword("BETWEEN") {
        let low = parser.operand()?;
        if !parser.take_keyword("AND") {
            return Err(parser.unexpected());
        }
        let high = parser.operand()?;
        return Ok(Node::Condition(Raw::Between(first, low, high)));
    }
    if parser.take_keyword("IN") {
        parser.require_symbol("(")?;
        let mut others = vec![parser.operand()?];
        while parser.take_symbol(",") {
            others.push(parser.operand()?);
        }
        parser.require_symbol(")")?;
        return Ok(Node::Condition(Raw::In(first, others)));
    }
    Ok(Node::Operand(first))
}
