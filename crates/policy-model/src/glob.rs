//! Patterns as lists of characters, matched by recursion: rule 1.7.
use crate::KeyValue;
use crate::statement::RequestView;

/// One place of a pattern.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Element {
    Is(char),
    One,
    Star,
}

/// Where wildcards may not match a colon.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Mode {
    /// Wildcards match everything.
    Text,
    /// In the first five colon segments wildcards stay inside, but for a star that ends its segment.
    Resource,
    /// In the first five colon segments wildcards stay inside: only to tell which rule made a pattern match.
    Segments,
}

/// `*` and `?` are wildcards, everything else itself.
pub(crate) fn plain(text: &str) -> Vec<Element> {
    text.chars()
        .map(|character| match character {
            '*' => Element::Star,
            '?' => Element::One,
            other => Element::Is(other),
        })
        .collect()
}

/// Every character is itself.
pub(crate) fn literal(text: &str) -> Vec<Element> {
    text.chars().map(Element::Is).collect()
}

/// Expands `${...}`; `None` if a variable has neither value nor default.
pub(crate) fn expand(
    text: &str,
    asked: &RequestView<'_, '_>,
    wildcards: bool,
    variables: bool,
) -> Option<Vec<Element>> {
    let ordinary = |part: &str| if wildcards { plain(part) } else { literal(part) };
    if !variables {
        if text.contains("${") {
            asked.hit("1.7 variable is text before 2012-10-17");
        }
        return Some(ordinary(text));
    }
    let Some(start) = text.find("${") else { return Some(ordinary(text)) };
    let (before, from) = text.split_at(start);
    let Some(end) = from.find('}') else { return Some(ordinary(text)) };
    let (variable, after) = from.split_at(end + 1);
    let body = variable.trim_start_matches("${").trim_end_matches('}');
    let value = match body {
        "*" | "?" | "$" => {
            asked.hit("1.7 escaped character");
            body.to_owned()
        }
        _ => value_of(body, asked)?,
    };
    let mut places = ordinary(before);
    places.extend(literal(&value));
    places.extend(expand(after, asked, wildcards, true)?);
    Some(places)
}

fn value_of(body: &str, asked: &RequestView<'_, '_>) -> Option<String> {
    let mut parts = body.splitn(2, ',');
    let key = parts.next()?.trim();
    let default = parts.next().map(|text| text.trim().trim_matches('\'').to_owned());
    if let Some(KeyValue::One(value)) = asked.key(key) {
        asked.hit("1.7 variable with value");
        return Some(value.clone());
    }
    if asked.key(key).is_some() {
        asked.hit("1.7 variable of a multivalued key");
    }
    asked.hit(if default.is_some() {
        "1.7 variable by default"
    } else {
        "1.7 variable without value"
    });
    default
}

/// Whether every variable of a text has a value or a default.
pub(crate) fn has_values(text: &str, asked: &RequestView<'_, '_>) -> bool {
    expand(text, asked, false, true).is_some()
}

/// A Resource pattern: variables only after the fifth colon.
pub(crate) fn resource(
    text: &str,
    asked: &RequestView<'_, '_>,
    variables: bool,
) -> Option<Vec<Element>> {
    let fifth = text.match_indices(':').nth(4).map(|(position, _)| position);
    let Some(fifth) = fifth else { return Some(plain(text)) };
    let (head, tail) = text.split_at(fifth + 1);
    let mut places = plain(head);
    places.extend(expand(tail, asked, true, variables)?);
    Some(places)
}

/// Whether a pattern matches a whole text.
pub(crate) fn matches(pattern: &[Element], text: &str, mode: Mode) -> bool {
    let text: Vec<char> = text.chars().collect();
    from_here(pattern, &text, 0, mode)
}

fn from_here(pattern: &[Element], text: &[char], colons_passed: usize, mode: Mode) -> bool {
    let head = mode != Mode::Text && colons_passed < 5;
    let Some((place, rest)) = pattern.split_first() else { return text.is_empty() };
    match place {
        Element::Star => {
            let ends_segment =
                mode == Mode::Resource && matches!(rest.first(), None | Some(Element::Is(':')));
            if from_here(rest, text, colons_passed, mode) {
                return true;
            }
            match text.split_first() {
                Some((':', _)) if head && !ends_segment => false,
                Some((_, after)) => from_here(pattern, after, colons_passed, mode),
                None => false,
            }
        }
        Element::One => match text.split_first() {
            Some((':', _)) if head => false,
            Some((_, after)) => from_here(rest, after, colons_passed, mode),
            None => false,
        },
        Element::Is(wanted) => match text.split_first() {
            Some((found, after)) if found == wanted => {
                let passed = colons_passed + usize::from(*wanted == ':');
                from_here(rest, after, passed, mode)
            }
            _ => false,
        },
    }
}
