//! Finds functions and their lengths in source that rustfmt has laid out.

/// A function with a body.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Function {
    pub(crate) name: String,
    /// Line of its signature, from 1.
    pub(crate) line: usize,
    /// Lines from the signature to the closing brace.
    pub(crate) lines: usize,
    /// It takes nothing but `self`.
    pub(crate) is_getter: bool,
}

/// Every function of a source text.
pub(crate) fn all(source: &str) -> Vec<Function> {
    let lines: Vec<&str> = source.lines().collect();
    let mut functions = Vec::new();
    for (index, line) in lines.iter().enumerate() {
        let Some(name) = name(line) else { continue };
        let indent = line.len() - line.trim_start().len();
        let rest = lines.iter().skip(index);
        // A declaration without a body ends with a semicolon before any brace opens.
        let opening = rest.clone().find(|line| line.ends_with('{') || line.ends_with(';'));
        let is_one_line = line.ends_with('}');
        if is_one_line || opening.is_none_or(|line| line.ends_with(';')) {
            continue;
        }
        let closing = format!("{}}}", " ".repeat(indent));
        if let Some(length) = rest.clone().position(|line| **line == closing) {
            functions.push(Function {
                name: name.to_owned(),
                line: index + 1,
                lines: length + 1,
                is_getter: line.contains("self)"),
            });
        }
    }
    functions
}

/// The name in a line that starts a function.
fn name(line: &str) -> Option<&str> {
    let mut rest = line.trim_start();
    loop {
        if let Some(signature) = rest.strip_prefix("fn ") {
            let end = signature.find(|letter: char| !letter.is_alphanumeric() && letter != '_')?;
            return signature.get(..end);
        }
        let (word, after) = rest.split_once(' ')?;
        if !["const", "async", "unsafe", "pub"].contains(&word) && !word.starts_with("pub(") {
            return None;
        }
        rest = after;
    }
}
