//! Where data begins and ends.

use core::ops::Range;

use regex_automata::dfa::{Automaton, dense};
use regex_automata::util::primitives::StateID;

/// What a byte is.
#[derive(Debug, Clone, Copy)]
pub(super) struct Class(u8);

impl Class {
    const WORD: u8 = 1;
    const START: u8 = 2;
    const TOKEN: u8 = 4;

    /// Whether it is part of a word.
    pub(super) const fn is_word(self) -> bool {
        self.0 & Self::WORD != 0
    }

    /// Whether it is part of a token: a letter or digit of base64.
    pub(super) const fn is_token(self) -> bool {
        self.0 & Self::TOKEN != 0
    }

    /// Whether an identifier can begin with it.
    pub(super) const fn starts(self) -> bool {
        self.0 & Self::START != 0
    }
}

/// What each byte is.
#[derive(Debug)]
pub(super) struct Classes([Class; 256]);

impl Classes {
    /// The classes for an automaton: what does not kill it at once may begin an identifier.
    pub(super) fn of(automaton: &dense::DFA<Vec<u32>>, start: StateID) -> Self {
        let mut classes = [Class(0); 256];
        for (byte, class) in (0_u8..=255).zip(&mut classes) {
            if byte.is_ascii_alphanumeric() || byte >= 0x80 {
                class.0 |= Class::WORD;
            }
            if byte.is_ascii_alphanumeric() || matches!(byte, b'/' | b'+') {
                class.0 |= Class::TOKEN;
            }
            if !automaton.is_dead_state(automaton.next_state(start, byte)) {
                class.0 |= Class::START;
            }
        }
        Self(classes)
    }

    pub(super) fn of_byte(&self, byte: u8) -> Class {
        self.0.get(usize::from(byte)).copied().unwrap_or(Class(0))
    }

    pub(super) fn is_word(&self, byte: u8) -> bool {
        self.of_byte(byte).is_word()
    }
}

/// Whether data stands by itself, and is no part of a longer number, name, path or token.
pub(super) fn is_whole(text: &[u8], range: &Range<usize>) -> bool {
    let at = |place: Option<usize>| place.and_then(|place| text.get(place)).copied();
    let is_word =
        |byte: Option<u8>| byte.is_some_and(|byte| byte.is_ascii_alphanumeric() || byte >= 0x80);
    let (first, last) = (at(Some(range.start)), at(range.end.checked_sub(1)));
    let begins = !is_word(first) || {
        let before = at(range.start.checked_sub(1));
        let beyond = at(range.start.checked_sub(2));
        match before {
            Some(b'-' | b'_' | b'.' | b'/' | b'@') => !is_word(beyond),
            Some(b'$' | b'+') => false,
            before => !is_word(before),
        }
    };
    let ends = !is_word(last) || {
        let behind = at(Some(range.end));
        let beyond = at(range.end.checked_add(1));
        match behind {
            Some(b'-' | b'_' | b'.' | b'/' | b'@' | b'+') => !is_word(beyond),
            behind => !is_word(behind),
        }
    };
    begins && ends
}
