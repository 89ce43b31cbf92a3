//! What all expressions are made of: paths, values and calls of functions.

use crate::invalid::Invalid;
use crate::lexer::{Kind, Token, Tokens};
use crate::path::{Path, PathPart};
use crate::reserved::is_reserved;
use crate::substitutions::Substitutions;
use crate::value::Value;

/// How deep parentheses and functions may lie in one another.
const NESTING_MAX: usize = 64;

/// A path before names are put in.
#[derive(Debug, Clone)]
pub(crate) struct RawPath(Vec<RawPart>);

#[derive(Debug, Clone)]
enum RawPart {
    Word(String),
    Name(String),
    Index(String),
}

/// An operand before names and values are put in.
#[derive(Debug, Clone)]
pub(crate) enum RawOperand {
    Path(RawPath),
    Value(String),
    Function { name: String, arguments: Vec<RawOperand> },
}

/// Reads an expression from its begin to its end.
#[derive(Debug)]
pub(crate) struct Parser<'a> {
    tokens: Tokens<'a>,
    at: usize,
    keywords: &'static [&'static str],
    nesting: usize,
    /// Where the newest group in parentheses began and ended.
    group: Option<(usize, usize)>,
    pub(crate) has_redundant_parentheses: bool,
}

impl<'a> Parser<'a> {
    pub(crate) fn new(source: &'a str, keywords: &'static [&'static str]) -> Result<Self, Invalid> {
        Ok(Self {
            tokens: Tokens::of(source)?,
            at: 0,
            keywords,
            nesting: 0,
            group: None,
            has_redundant_parentheses: false,
        })
    }

    pub(crate) fn peek(&self) -> Option<Token<'a>> {
        self.tokens.get(self.at)
    }

    /// The refusal of the next token.
    pub(crate) fn unexpected(&self) -> Invalid {
        self.tokens.unexpected(self.at)
    }

    pub(crate) fn is_symbol(&self, symbol: &str) -> bool {
        self.peek().is_some_and(|token| token.kind == Kind::Symbol && token.text == symbol)
    }

    pub(crate) fn take_symbol(&mut self, symbol: &str) -> bool {
        let is_there = self.is_symbol(symbol);
        if is_there {
            self.advance();
        }
        is_there
    }

    pub(crate) fn require_symbol(&mut self, symbol: &str) -> Result<(), Invalid> {
        if self.take_symbol(symbol) { Ok(()) } else { Err(self.unexpected()) }
    }

    pub(crate) fn take_keyword(&mut self, keyword: &str) -> bool {
        let fits =
            |token: Token<'_>| token.kind == Kind::Word && token.text.eq_ignore_ascii_case(keyword);
        let is_there = self.peek().is_some_and(fits);
        if is_there {
            self.advance();
        }
        is_there
    }

    pub(crate) fn advance(&mut self) {
        self.at = self.at.saturating_add(1);
    }

    pub(crate) fn require_end(&self) -> Result<(), Invalid> {
        if self.peek().is_none() { Ok(()) } else { Err(self.unexpected()) }
    }

    /// Reads what stands in parentheses, the first of which is next.
    pub(crate) fn group<T>(
        &mut self,
        read: impl FnOnce(&mut Self) -> Result<T, Invalid>,
    ) -> Result<T, Invalid> {
        let start = self.at;
        self.require_symbol("(")?;
        let inner = self.nested(read)?;
        let end = self.at;
        self.require_symbol(")")?;
        let around = self.group.is_some_and(|(inner_start, inner_end)| {
            inner_start == start.saturating_add(1) && inner_end.saturating_add(1) == end
        });
        self.has_redundant_parentheses |= around;
        self.group = Some((start, end));
        Ok(inner)
    }

    fn nested<T>(
        &mut self,
        read: impl FnOnce(&mut Self) -> Result<T, Invalid>,
    ) -> Result<T, Invalid> {
        if self.nesting >= NESTING_MAX {
            return Err(Invalid::new(
                "The expression contains too many nested parentheses or functions;",
            ));
        }
        self.nesting = self.nesting.saturating_add(1);
        let read = read(self);
        self.nesting = self.nesting.saturating_sub(1);
        read
    }

    fn is_keyword(&self, token: Token<'_>) -> bool {
        self.keywords.iter().any(|keyword| token.text.eq_ignore_ascii_case(keyword))
    }

    /// A path, value or function, in parentheses or not.
    pub(crate) fn operand(&mut self) -> Result<RawOperand, Invalid> {
        if self.is_symbol("(") {
            return self.group(Self::operand);
        }
        let Some(token) = self.peek() else { return Err(self.unexpected()) };
        match token.kind {
            Kind::Value => {
                self.advance();
                Ok(RawOperand::Value(token.text.to_owned()))
            }
            Kind::Word if !self.is_keyword(token) && self.is_call() => self.function(token),
            _ => self.path().map(RawOperand::Path),
        }
    }

    fn is_call(&self) -> bool {
        let behind = self.tokens.get(self.at.saturating_add(1));
        behind.is_some_and(|token| token.kind == Kind::Symbol && token.text == "(")
    }

    fn function(&mut self, name: Token<'_>) -> Result<RawOperand, Invalid> {
        self.advance();
        self.advance();
        let arguments = self.nested(|parser| {
            let mut arguments = vec![parser.operand()?];
            while parser.take_symbol(",") {
                arguments.push(parser.operand()?);
            }
            Ok(arguments)
        })?;
        self.require_symbol(")")?;
        Ok(RawOperand::Function { name: name.text.to_owned(), arguments })
    }

    pub(crate) fn path(&mut self) -> Result<RawPath, Invalid> {
        let mut parts = vec![self.part()?];
        loop {
            if self.take_symbol(".") {
                parts.push(self.part()?);
            } else if self.take_symbol("[") {
                let Some(token) = self.peek().filter(|token| token.kind == Kind::Digits) else {
                    return Err(self.unexpected());
                };
                self.advance();
                self.require_symbol("]")?;
                parts.push(RawPart::Index(token.text.to_owned()));
            } else {
                return Ok(RawPath(parts));
            }
        }
    }

    fn part(&mut self) -> Result<RawPart, Invalid> {
        let Some(token) = self.peek() else { return Err(self.unexpected()) };
        let part = match token.kind {
            Kind::Word if !self.is_keyword(token) => RawPart::Word(token.text.to_owned()),
            Kind::Name => RawPart::Name(token.text.to_owned()),
            _ => return Err(self.unexpected()),
        };
        self.advance();
        Ok(part)
    }

    /// A value by its name.
    pub(crate) fn value(&mut self) -> Result<String, Invalid> {
        let Some(token) = self.peek().filter(|token| token.kind == Kind::Value) else {
            return Err(self.unexpected());
        };
        self.advance();
        Ok(token.text.to_owned())
    }
}

impl RawPath {
    /// # Errors
    /// [`Invalid`] for a reserved word.
    pub(crate) fn require_free(&self) -> Result<(), Invalid> {
        for part in &self.0 {
            if let RawPart::Word(word) = part
                && is_reserved(word)
            {
                return Err(Invalid(format!(
                    "Attribute name is a reserved keyword; reserved keyword: {word}"
                )));
            }
        }
        Ok(())
    }

    /// The path with its names put in.
    pub(crate) fn resolve(&self, names: &mut Substitutions) -> Result<Path, Invalid> {
        let mut parts = Vec::new();
        for part in &self.0 {
            parts.push(match part {
                RawPart::Word(word) => PathPart::Name(word.clone()),
                RawPart::Name(name) => PathPart::Name(names.name(name)?),
                RawPart::Index(digits) => {
                    let index = digits.parse().ok().filter(|index| *index <= INDEX_MAX);
                    PathPart::Index(index.ok_or_else(|| {
                        Invalid(format!(
                            "List index is not within the allowable range; index: [{digits}]"
                        ))
                    })?)
                }
            });
        }
        if parts.len() > crate::value::DEPTH_MAX {
            return Err(Invalid(
                "The document path has too many nesting elements; nesting elements: ".to_owned()
                    + &parts.len().to_string(),
            ));
        }
        let mut parts = parts.into_iter();
        match parts.next() {
            Some(PathPart::Name(head)) => Ok(Path { head, rest: parts.collect() }),
            _ => Err(Invalid::new("The document path is empty")),
        }
    }
}

/// The highest place in a list that a path may name.
const INDEX_MAX: usize = 65_535;

impl RawOperand {
    /// Whatever paths it has.
    pub(crate) fn each_path(
        &self,
        visit: &mut impl FnMut(&RawPath) -> Result<(), Invalid>,
    ) -> Result<(), Invalid> {
        match self {
            Self::Path(path) => visit(path),
            Self::Value(_) => Ok(()),
            Self::Function { arguments, .. } => {
                arguments.iter().try_for_each(|argument| argument.each_path(visit))
            }
        }
    }
}

/// A path or value, with names and values put in.
pub(crate) enum Plain {
    Path(Path),
    Value(Value),
}

impl Plain {
    /// None for a function.
    pub(crate) fn read(
        operand: &RawOperand,
        names: &mut Substitutions,
    ) -> Result<Option<Self>, Invalid> {
        Ok(Some(match operand {
            RawOperand::Path(path) => Self::Path(path.resolve(names)?),
            RawOperand::Value(name) => Self::Value(names.value(name)?),
            RawOperand::Function { .. } => return Ok(None),
        }))
    }
}

/// The refusal of a call with another number of operands than the function has.
pub(crate) fn wrong_count(function: &str, count: usize) -> Invalid {
    Invalid(format!(
        "Incorrect number of operands for operator or function; operator or function: {function}, number of operands: {count}"
    ))
}

/// The refusal of an operand whose type the function does not take.
pub(crate) fn wrong_type(function: &str, kind: &str) -> Invalid {
    Invalid(format!(
        "Incorrect operand type for operator or function; operator or function: {function}, operand type: {kind}"
    ))
}

/// The refusal of something else where a path has to be.
pub(crate) fn needs_path(function: &str) -> Invalid {
    Invalid(format!(
        "Operator or function requires a document path; operator or function: {function}"
    ))
}

/// The refusal of a function that there is not.
pub(crate) fn unknown_function(function: &str) -> Invalid {
    Invalid(format!("Invalid function name; function: {function}"))
}
