//! Patterns of texts: with wildcards, and blocks of addresses.

use core::net::IpAddr;

/// A text in which each `*` stands for any number of characters.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Wildcard(Vec<String>);

impl Wildcard {
    /// Reads a pattern; `\*` is a star and `\\` a backslash. None where another character is escaped, or two
    /// stars stand together.
    pub(super) fn parse(text: &str) -> Option<Self> {
        let mut pieces = vec![String::new()];
        let mut signs = text.chars();
        let mut was_star = false;
        while let Some(sign) = signs.next() {
            let is_star = sign == '*';
            if is_star && was_star {
                return None;
            }
            was_star = is_star;
            match sign {
                '*' => pieces.push(String::new()),
                '\\' => match signs.next() {
                    Some(escaped @ ('*' | '\\')) => pieces.last_mut()?.push(escaped),
                    _ => return None,
                },
                other => pieces.last_mut()?.push(other),
            }
        }
        Some(Self(pieces))
    }

    /// How many stars it has.
    pub(super) fn stars(&self) -> usize {
        self.0.len().saturating_sub(1)
    }

    pub(super) fn matches(&self, text: &str) -> bool {
        let Some((first, rest)) = self.0.split_first() else { return false };
        let Some((last, middle)) = rest.split_last() else { return text == first };
        let Some(mut left) = text.strip_prefix(first.as_str()) else { return false };
        for piece in middle {
            let Some((_, behind)) = left.split_once(piece.as_str()) else { return false };
            left = behind;
        }
        left.ends_with(last.as_str())
    }
}

/// A block of addresses: `10.0.0.0/24`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Block {
    address: IpAddr,
    bits: u32,
}

impl Block {
    pub(super) fn parse(text: &str) -> Option<Self> {
        let (address, bits) = text.split_once('/')?;
        let address: IpAddr = address.parse().ok()?;
        let bits: u32 = bits.parse().ok()?;
        let most = if address.is_ipv4() { 32 } else { 128 };
        (bits <= most).then_some(Self { address, bits })
    }

    pub(super) fn holds(&self, text: &str) -> bool {
        match (self.address, text.parse()) {
            (IpAddr::V4(own), Ok(IpAddr::V4(other))) => {
                let differing = own.to_bits() ^ other.to_bits();
                differing.leading_zeros() >= self.bits
            }
            (IpAddr::V6(own), Ok(IpAddr::V6(other))) => {
                let differing = own.to_bits() ^ other.to_bits();
                differing.leading_zeros() >= self.bits
            }
            _ => false,
        }
    }
}
