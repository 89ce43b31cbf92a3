//! Makes inputs from inputs.

use stdx::{Random, SeededRandom};

/// The longest input made.
const INPUT_BYTES_MAX: usize = 64 * 1024;

/// A reproducible maker of inputs.
#[derive(Debug)]
pub(super) struct Mutator {
    random: SeededRandom,
    dictionary: &'static [&'static str],
}

impl Mutator {
    /// The maker of case `case` of a run with `seed`.
    pub(super) fn new(seed: u64, case: u64, dictionary: &'static [&'static str]) -> Self {
        let mixed = seed.wrapping_mul(0x2545_f491_4f6c_dd1d) ^ case;
        Self { random: SeededRandom::new(mixed), dictionary }
    }

    /// One of `corpus`, changed a few times.
    pub(super) fn input(&mut self, corpus: &[&[u8]]) -> Vec<u8> {
        let mut input = corpus[self.below(corpus.len())].to_vec();
        // Mostly one or two changes: more leave little for a parser to accept.
        for _ in 0..=self.below(3) * self.below(3) {
            self.change(&mut input, corpus);
            input.truncate(INPUT_BYTES_MAX);
        }
        input
    }

    fn change(&mut self, input: &mut Vec<u8>, corpus: &[&[u8]]) {
        let at = self.below(input.len() + 1);
        match self.below(12) {
            0 => {
                if let Some(byte) = input.get_mut(at) {
                    *byte ^= 1 << self.below(8);
                }
            }
            1 => {
                let value = self.byte();
                if let Some(byte) = input.get_mut(at) {
                    *byte = value;
                }
            }
            2 => input.truncate(at),
            3 => {
                let piece = self.piece(input);
                input.drain(piece);
            }
            // A piece once more, or very often: depth, repeated fields, long lists.
            4 => {
                let piece = self.piece(input);
                let piece = input[piece].to_vec();
                let times = if self.below(8) == 0 { self.below(2000) } else { 1 };
                let times = times.min(INPUT_BYTES_MAX / piece.len().max(1));
                input.splice(at..at, piece.repeat(times));
            }
            5 => {
                let other = corpus[self.below(corpus.len())].to_vec();
                let piece = self.piece(&other);
                input.splice(at..at, other[piece].iter().copied());
            }
            6 => {
                // The front of this one, the back of another.
                let other = corpus[self.below(corpus.len())];
                let from = self.below(other.len() + 1);
                input.truncate(at);
                input.extend_from_slice(&other[from..]);
            }
            7 | 8 => {
                if !self.dictionary.is_empty() {
                    let token = self.dictionary[self.below(self.dictionary.len())].bytes();
                    let replaced = if self.below(2) == 0 { 0 } else { token.len() };
                    let end = (at + replaced).min(input.len());
                    input.splice(at..end, token);
                }
            }
            9 | 10 => self.swap_text(input, corpus),
            _ => {
                // A number at its edge, over what is there: lengths and counts.
                let number =
                    [0, 1, 0x7f, 0xff, 0x7fff, 0xffff, 0x7fff_ffff, u64::MAX >> 1, u64::MAX];
                let bytes = number[self.below(number.len())].to_be_bytes();
                let width = [1, 2, 4, 8][self.below(4)];
                let end = (at + width).min(input.len());
                input.splice(at..end, bytes[8 - width..].iter().copied());
            }
        }
    }

    /// One quoted text in place of another: what is still JSON goes deeper than what is not.
    fn swap_text(&mut self, input: &mut Vec<u8>, corpus: &[&[u8]]) {
        let texts = |bytes: &[u8]| {
            let quotes: Vec<usize> = (0..bytes.len()).filter(|at| bytes[*at] == b'"').collect();
            let pairs = quotes.windows(2).map(|pair| pair[0] + 1..pair[1]);
            pairs.collect::<Vec<_>>()
        };
        let places = texts(input);
        if places.is_empty() {
            return;
        }
        let place = places[self.below(places.len())].clone();
        let other = corpus[self.below(corpus.len())];
        let others = texts(other);
        let text = match others.is_empty() || self.below(4) == 0 {
            true if self.dictionary.is_empty() => Vec::new(),
            true => {
                let token = self.dictionary[self.below(self.dictionary.len())];
                token.trim_matches('"').as_bytes().to_vec()
            }
            false => other[others[self.below(others.len())].clone()].to_vec(),
        };
        input.splice(place, text);
    }

    /// A range of `input`, more often short than long.
    fn piece(&mut self, input: &[u8]) -> core::ops::Range<usize> {
        let start = self.below(input.len() + 1);
        let longest = input.len() - start;
        let length = if self.below(2) == 0 { longest.min(16) } else { longest };
        start..start + self.below(length + 1)
    }

    fn byte(&self) -> u8 {
        let mut byte = [0];
        self.random.fill(&mut byte);
        byte[0]
    }

    fn below(&self, bound: usize) -> usize {
        let mut bytes = [0; 8];
        self.random.fill(&mut bytes);
        usize::try_from(u64::from_le_bytes(bytes) % u64::try_from(bound).unwrap()).unwrap()
    }
}
