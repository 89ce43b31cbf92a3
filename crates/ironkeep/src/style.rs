//! Words that stand out on a terminal, and nowhere else.

use std::io::IsTerminal as _;

/// What a word is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Tone {
    Good,
    Doubtful,
    Bad,
}

impl Tone {
    const fn code(self) -> &'static str {
        match self {
            Self::Good => "32",
            Self::Doubtful => "33",
            Self::Bad => "1;31",
        }
    }
}

/// The word in its colour, where standard output is a terminal that has some and nobody minds
/// (`NO_COLOR`, <https://no-color.org>).
pub(crate) fn paint(tone: Tone, word: &str) -> String {
    let minds = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    let is_dumb = std::env::var_os("TERM").is_some_and(|term| term == "dumb");
    match std::io::stdout().is_terminal() && !minds("NO_COLOR") && !is_dumb {
        true => painted(tone, word),
        false => word.to_owned(),
    }
}

fn painted(tone: Tone, word: &str) -> String {
    format!("\u{1b}[{}m{word}\u{1b}[0m", tone.code())
}

#[cfg(test)]
mod tests {
    use super::{Tone, painted};

    #[test]
    fn a_colour_ends_behind_its_word() {
        assert_eq!(painted(Tone::Bad, "no"), "\u{1b}[1;31mno\u{1b}[0m");
    }
}
