//! Errors as a person at the terminal reads them.

use core::error::Error;

/// The message of `error` and of everything that caused it, without repetition.
pub(crate) fn chain(error: &dyn Error) -> String {
    let mut text = error.to_string();
    let mut source = error.source();
    while let Some(cause) = source {
        let cause_text = cause.to_string();
        if !text.ends_with(&cause_text) {
            text.push_str(": ");
            text.push_str(&cause_text);
        }
        source = cause.source();
    }
    text
}

/// `message`, and what to do about it.
pub(crate) fn with_way_out(message: String, way_out: Option<String>) -> String {
    match way_out {
        Some(way_out) => format!("{message}; {way_out}"),
        None => message,
    }
}

#[cfg(test)]
mod tests {
    use super::chain;

    #[derive(Debug, thiserror::Error)]
    #[error("the storage backend failed")]
    struct Outer {
        #[source]
        source: std::io::Error,
    }

    #[test]
    fn the_cause_is_said_once() {
        let source = std::io::Error::other("connection refused");
        assert_eq!(chain(&Outer { source }), "the storage backend failed: connection refused");
        assert_eq!(chain(&std::io::Error::other("full")), "full");
    }
}
