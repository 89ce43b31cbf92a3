//! The few things that documents and addresses of S3 and IAM need: elements by name, and encodings.

/// The contents of the elements `name`, none of which is within another.
pub(crate) fn elements<'a>(document: &'a str, name: &str) -> impl Iterator<Item = &'a str> {
    let (open, close) = (format!("<{name}>"), format!("</{name}>"));
    let mut rest = document;
    core::iter::from_fn(move || {
        let (_, behind) = rest.split_once(open.as_str())?;
        let (content, behind) = behind.split_once(close.as_str())?;
        rest = behind;
        Some(content)
    })
}

/// The content of the first element `name`; empty where there is none.
pub(crate) fn first<'a>(document: &'a str, name: &str) -> &'a str {
    elements(document, name).next().unwrap_or_default()
}

/// The text of a content: its entities are characters.
pub(crate) fn unescaped(content: &str) -> String {
    if !content.contains('&') {
        return content.to_owned();
    }
    let mut text = String::with_capacity(content.len());
    let mut rest = content;
    while let Some((before, behind)) = rest.split_once('&') {
        text.push_str(before);
        let (entity, behind) = behind.split_once(';').unwrap_or((behind, ""));
        text.push_str(&character(entity));
        rest = behind;
    }
    text.push_str(rest);
    text
}

/// What an entity stands for; one that is unknown stays as it is.
fn character(entity: &str) -> String {
    let number = entity.strip_prefix('#').and_then(|number| {
        let value = match number.strip_prefix('x') {
            Some(digits) => u32::from_str_radix(digits, 16),
            None => number.parse(),
        };
        char::from_u32(value.ok()?)
    });
    match (entity, number) {
        (_, Some(character)) => character.to_string(),
        ("amp", None) => "&".to_owned(),
        ("lt", None) => "<".to_owned(),
        ("gt", None) => ">".to_owned(),
        ("quot", None) => "\"".to_owned(),
        ("apos", None) => "'".to_owned(),
        (other, None) => format!("&{other};"),
    }
}

/// `text` as the content of an element.
pub(crate) fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

/// Percent-encoded, for a path or a parameter.
pub(crate) fn encoded(text: &str) -> String {
    let mut encoded = String::new();
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            encoded.push(char::from(byte));
        } else {
            encoded.push_str(&format!("%{byte:02X}"));
        }
    }
    encoded
}

/// A key as the path of an address: its slashes stay.
pub(crate) fn encoded_path(key: &str) -> String {
    key.split('/').map(encoded).collect::<Vec<_>>().join("/")
}

/// The text of what is percent-encoded, in which a plus sign is a space; none where it is no text.
pub(crate) fn decoded(text: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        bytes.push(match byte {
            b'+' => b' ',
            b'%' => {
                let mut digit = || char::from(rest.next()?).to_digit(16);
                u8::try_from(digit()? * 16 + digit()?).ok()?
            }
            other => other,
        });
    }
    String::from_utf8(bytes).ok()
}

#[cfg(test)]
mod tests;
