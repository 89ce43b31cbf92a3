//! Reads a path.

use serde_json::Value;

use crate::path::{Comparison, Filter, Operand, Path, PathFunction, Root, Step};

/// How deep filters nest.
const DEPTH_MAX: usize = 16;

/// Steps of a path.
const STEPS_MAX: usize = 64;

/// What is left of a text that is read.
#[derive(Debug, Clone)]
pub(crate) struct Text<'a> {
    rest: &'a str,
}

impl<'a> Text<'a> {
    pub(crate) const fn new(rest: &'a str) -> Self {
        Self { rest }
    }

    pub(crate) const fn is_empty(&self) -> bool {
        self.rest.is_empty()
    }

    /// What was read between this place and `later`.
    pub(crate) fn until(&self, later: &Self) -> String {
        let len = self.rest.len().saturating_sub(later.rest.len());
        self.rest.get(..len).unwrap_or_default().to_owned()
    }

    pub(crate) fn peek(&self) -> Option<char> {
        self.rest.chars().next()
    }

    pub(crate) fn take(&mut self, sign: &str) -> bool {
        let rest = self.rest.strip_prefix(sign);
        self.rest = rest.unwrap_or(self.rest);
        rest.is_some()
    }

    pub(crate) fn blank(&mut self) {
        self.rest = self.rest.trim_start();
    }

    pub(crate) fn take_while(&mut self, fits: impl Fn(char) -> bool) -> &'a str {
        let end = self.rest.find(|sign| !fits(sign)).unwrap_or(self.rest.len());
        let (taken, rest) = self.rest.split_at(end);
        self.rest = rest;
        taken
    }

    /// A text in quotes; a backslash keeps the sign behind it.
    pub(crate) fn quoted(&mut self) -> Option<String> {
        let quote = self.peek().filter(|sign| matches!(sign, '\'' | '"'))?;
        let mut signs = self.rest.char_indices().skip(1);
        let mut text = String::new();
        while let Some((at, sign)) = signs.next() {
            if sign == quote {
                self.rest = self.rest.get(at.saturating_add(1)..)?;
                return Some(text);
            }
            if sign == '\\' {
                text.push(signs.next()?.1);
            } else {
                text.push(sign);
            }
        }
        None
    }

    pub(crate) fn integer(&mut self) -> Option<i64> {
        let is_negative = self.take("-");
        let number: i64 = self.take_while(|sign| sign.is_ascii_digit()).parse().ok()?;
        Some(if is_negative { -number } else { number })
    }
}

impl Path {
    /// Reads a whole path.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let mut text = Text::new(text);
        let path = Self::read(&mut text)?;
        text.is_empty().then_some(path)
    }

    /// Reads a path that something may follow.
    pub(crate) fn read(text: &mut Text<'_>) -> Option<Self> {
        if !text.take("$") {
            return None;
        }
        let root = if text.take("$") {
            Root::Context
        } else {
            match text.take_while(is_name_sign) {
                "" => Root::Data,
                name => Root::Variable(name.to_owned()),
            }
        };
        Some(Self { root, steps: steps(text)? })
    }
}

/// The steps behind the beginning of a path.
pub(crate) fn steps(text: &mut Text<'_>) -> Option<Vec<Step>> {
    let mut steps = Vec::new();
    while let Some(sign) = text.peek() {
        if steps.len() >= STEPS_MAX {
            return None;
        }
        if text.take("..") {
            steps.push(Step::Below);
            if text.peek() == Some('[') {
                continue;
            }
            steps.push(dotted(text)?);
        } else if text.take(".") {
            steps.push(dotted(text)?);
        } else if sign == '[' {
            text.take("[");
            steps.push(bracketed(text)?);
        } else {
            break;
        }
    }
    // A function is the last step.
    let count = steps.len().saturating_sub(1);
    let is_early = steps.iter().take(count).any(|step| matches!(step, Step::Function(_)));
    (!is_early).then_some(steps)
}

pub(crate) fn is_name_sign(sign: char) -> bool {
    sign.is_alphanumeric() || sign == '_'
}

fn dotted(text: &mut Text<'_>) -> Option<Step> {
    if text.take("*") {
        return Some(Step::All);
    }
    let name = text.take_while(|sign| is_name_sign(sign) || sign == '-' || sign == '$');
    if text.take("()") {
        return PathFunction::named(name).map(Step::Function);
    }
    (!name.is_empty()).then(|| Step::Member(name.to_owned()))
}

fn bracketed(text: &mut Text<'_>) -> Option<Step> {
    text.blank();
    let step = match text.peek()? {
        '*' => {
            text.take("*");
            Step::All
        }
        '?' => {
            text.take("?");
            Step::Filter(Filter::read(text)?)
        }
        '\'' | '"' => names(text)?,
        _ => numbers(text)?,
    };
    text.blank();
    text.take("]").then_some(step)
}

fn names(text: &mut Text<'_>) -> Option<Step> {
    let mut names = vec![text.quoted()?];
    text.blank();
    while text.take(",") {
        text.blank();
        names.push(text.quoted()?);
        text.blank();
    }
    match <[String; 1]>::try_from(names) {
        Ok([name]) => Some(Step::Member(name)),
        Err(names) => Some(Step::Members(names)),
    }
}

fn numbers(text: &mut Text<'_>) -> Option<Step> {
    let start = if text.peek() == Some(':') { None } else { Some(text.integer()?) };
    text.blank();
    if text.take(":") {
        let end = match text.peek() {
            Some(']' | ':') => None,
            _ => Some(text.integer()?),
        };
        let step = if text.take(":") { text.integer()? } else { 1 };
        return (step > 0).then_some(Step::Slice { start, end, step });
    }
    let mut indices = vec![start?];
    while text.take(",") {
        text.blank();
        indices.push(text.integer()?);
        text.blank();
    }
    match <[i64; 1]>::try_from(indices) {
        Ok([index]) => Some(Step::Index(index)),
        Err(indices) => Some(Step::Indices(indices)),
    }
}

impl Filter {
    /// Reads `( .. )`.
    pub(crate) fn read(text: &mut Text<'_>) -> Option<Self> {
        text.blank();
        if !text.take("(") {
            return None;
        }
        let filter = any(text, 0)?;
        text.blank();
        text.take(")").then_some(filter)
    }
}

impl Operand {
    fn read(text: &mut Text<'_>) -> Option<Self> {
        text.blank();
        if text.take("@") {
            return Some(Self::Own(steps(text)?));
        }
        match text.peek()? {
            '$' => {
                let path = Path::read(text)?;
                (path.root == Root::Data).then_some(Self::Whole(path.steps))
            }
            '\'' | '"' => Some(Self::Constant(Value::from(text.quoted()?))),
            '[' => list(text),
            _ => {
                let word = text.take_while(|sign| sign.is_alphanumeric() || "+-.".contains(sign));
                let value = serde_json::from_str(word).ok()?;
                Some(Self::Constant(value))
            }
        }
    }
}

fn list(text: &mut Text<'_>) -> Option<Operand> {
    text.take("[");
    let mut items = Vec::new();
    loop {
        text.blank();
        if text.take("]") {
            return Some(Operand::Constant(Value::Array(items)));
        }
        let Operand::Constant(item) = Operand::read(text)? else { return None };
        items.push(item);
        text.blank();
        text.take(",");
    }
}

impl Comparison {
    fn read(text: &mut Text<'_>) -> Option<Self> {
        const SIGNS: [(&str, Comparison); 7] = [
            ("==", Comparison::Equal),
            ("!=", Comparison::NotEqual),
            ("<=", Comparison::LessOrEqual),
            (">=", Comparison::GreaterOrEqual),
            ("<", Comparison::Less),
            (">", Comparison::Greater),
            ("in ", Comparison::In),
        ];
        SIGNS.into_iter().find(|(sign, _)| text.take(sign)).map(|(_, comparison)| comparison)
    }
}

fn any(text: &mut Text<'_>, depth: usize) -> Option<Filter> {
    let mut filters = vec![all(text, depth)?];
    text.blank();
    while text.take("||") {
        filters.push(all(text, depth)?);
        text.blank();
    }
    Some(Filter::Any(filters))
}

fn all(text: &mut Text<'_>, depth: usize) -> Option<Filter> {
    let mut filters = vec![one(text, depth)?];
    text.blank();
    while text.take("&&") {
        filters.push(one(text, depth)?);
        text.blank();
    }
    Some(Filter::All(filters))
}

fn one(text: &mut Text<'_>, depth: usize) -> Option<Filter> {
    if depth >= DEPTH_MAX {
        return None;
    }
    let next = depth.saturating_add(1);
    text.blank();
    if text.take("!") {
        return Some(Filter::Not(Box::new(one(text, next)?)));
    }
    if text.take("(") {
        let filter = any(text, next)?;
        text.blank();
        return text.take(")").then_some(filter);
    }
    let left = Operand::read(text)?;
    text.blank();
    match Comparison::read(text) {
        Some(comparison) => Some(Filter::Compare(left, comparison, Operand::read(text)?)),
        None => Some(Filter::Exists(left)),
    }
}
