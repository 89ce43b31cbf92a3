//! Places in the text of a document, as ValidatePolicy reports them.

/// One step of the path to a place: the name of an element, or the number of a list's item.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PathElement {
    /// Name of a member.
    Value(&'static str),
    /// Position in a list, from 0; of a single value only 0.
    Index(usize),
}

/// A place in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Position {
    /// Line, from 1.
    pub line: usize,
    /// Characters since the beginning of the line, from 0.
    pub column: usize,
    /// Characters since the beginning of the text, from 0.
    pub offset: usize,
}

/// A range of a text: the start is in it, the end is not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    /// First character.
    pub start: Position,
    /// The character after the last one.
    pub end: Position,
}

/// The span of the value a path leads to, as far as the text has it: of the whole text where it leads nowhere.
pub(crate) fn locate(text: &str, path: &[PathElement]) -> Span {
    let mut found = text;
    for step in path {
        let inner = match step {
            PathElement::Value(name) => member(found, name),
            PathElement::Index(number) => item(found, *number),
        };
        let Some(inner) = inner else { break };
        found = inner;
    }
    // INVARIANT: what was found is a part of the text.
    let start = found.as_ptr().addr().saturating_sub(text.as_ptr().addr());
    Span { start: position(text, start), end: position(text, start + found.len()) }
}

fn position(text: &str, at: usize) -> Position {
    let before = text.get(..at).unwrap_or(text);
    let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
    Position {
        line: before.matches('\n').count() + 1,
        column: before.get(line_start..).unwrap_or_default().chars().count(),
        offset: before.chars().count(),
    }
}

/// The value of an object's member. A member name with escapes is not found.
fn member<'t>(object: &'t str, name: &str) -> Option<&'t str> {
    let mut rest = object.trim_start().strip_prefix('{')?;
    loop {
        let (key, after) = split_value(rest)?;
        let after = after.trim_start().strip_prefix(':')?;
        let (value, after) = split_value(after)?;
        if key.trim_matches('"') == name {
            return Some(value);
        }
        rest = after.trim_start().strip_prefix(',')?;
    }
}

/// An item of a list; a value without brackets is its own first item.
fn item(list: &str, number: usize) -> Option<&str> {
    let Some(mut rest) = list.trim_start().strip_prefix('[') else {
        return (number == 0).then_some(list);
    };
    for _ in 0..number {
        let (_, after) = split_value(rest)?;
        rest = after.trim_start().strip_prefix(',')?;
    }
    split_value(rest).map(|(value, _)| value)
}

/// Splits a JSON value off the beginning of a text.
fn split_value(text: &str) -> Option<(&str, &str)> {
    let text = text.trim_start();
    let mut depth = 0_usize;
    let mut quoted = false;
    let mut escaped = false;
    for (position, byte) in text.bytes().enumerate() {
        if quoted {
            match byte {
                _ if escaped => escaped = false,
                b'\\' => escaped = true,
                b'"' => quoted = false,
                _ => continue,
            }
            if !quoted && depth == 0 {
                return text.split_at_checked(position + 1);
            }
            continue;
        }
        match byte {
            b'"' => quoted = true,
            b'{' | b'[' => depth += 1,
            b'}' | b']' | b',' | b':' if depth == 0 => return text.split_at_checked(position),
            b'}' | b']' => {
                depth -= 1;
                if depth == 0 {
                    return text.split_at_checked(position + 1);
                }
            }
            byte if byte.is_ascii_whitespace() && depth == 0 => {
                return text.split_at_checked(position);
            }
            _ => {}
        }
    }
    None
}
