//! From the regular expressions of the models (Java's syntax) to those of crate `regex`.

use crate::failure::Failure;

/// The same language in Rust's syntax: `\uXXXX` becomes `\x{XXXX}`, and `\w`, `\d`, `\s` their
/// ASCII sets, which is what they mean in Java.
pub(crate) fn rust(pattern: &str) -> Result<String, Failure> {
    let mut out = String::new();
    let mut letters = pattern.chars();
    let mut in_class = false;
    while let Some(letter) = letters.next() {
        if letter != '\\' {
            // A bracket inside a class is an ordinary letter in the models; Rust wants it escaped.
            match letter {
                '[' if in_class => out.push_str(r"\["),
                _ => out.push(letter),
            }
            in_class = match letter {
                '[' => true,
                ']' => false,
                _ => in_class,
            };
            continue;
        }
        let set = |ascii: &str| if in_class { ascii.to_owned() } else { format!("[{ascii}]") };
        match letters.next() {
            Some('u') => {
                let code: String = letters.by_ref().take(4).collect();
                out.push_str(&format!(r"\x{{{code}}}"));
            }
            Some('w') => out.push_str(&set("0-9A-Za-z_")),
            Some('d') => out.push_str(&set("0-9")),
            Some('s') => out.push_str(&set(r" \t\n\x0B\f\r")),
            Some(other) => {
                out.push('\\');
                out.push(other);
            }
            None => return Err(Failure::new(format!("a backslash ends `{pattern}`"))),
        }
    }
    let anchored = format!(r"\A(?:{out})\z");
    match regex::Regex::new(&anchored) {
        Ok(_) => Ok(out),
        Err(error) => Err(Failure::new(format!("pattern `{pattern}`: {error}"))),
    }
}
