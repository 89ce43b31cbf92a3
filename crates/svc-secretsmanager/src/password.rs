//! Random passwords: every character is chosen alike among those allowed.
//!
//! Source: <https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_GetRandomPassword.html>

use api_secretsmanager::{GetRandomPasswordRequest, errors};
use secret::Secret;
use stdx::Random;
use wire::AwsError;

const LENGTH_DEFAULT: i64 = 32;

const LOWERCASE: &str = "abcdefghijklmnopqrstuvwxyz";
const UPPERCASE: &str = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
const NUMBERS: &str = "0123456789";
const PUNCTUATION: &str = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

/// # Errors
/// `InvalidParameterException` where nothing is left to choose from, or a character of each type does
/// not fit.
pub(crate) fn password(
    asked: &GetRandomPasswordRequest,
    random: &dyn Random,
) -> Result<Secret<String>, AwsError> {
    let length = asked.password_length.unwrap_or(LENGTH_DEFAULT);
    let length = usize::try_from(length).unwrap_or_default();
    let excluded = asked.exclude_characters.as_deref().unwrap_or_default();
    let is_left_out = |flag: Option<bool>| flag == Some(true);
    let types = [
        (LOWERCASE, is_left_out(asked.exclude_lowercase)),
        (UPPERCASE, is_left_out(asked.exclude_uppercase)),
        (NUMBERS, is_left_out(asked.exclude_numbers)),
        (PUNCTUATION, is_left_out(asked.exclude_punctuation)),
        (" ", !is_left_out(asked.include_space)),
    ];
    let allowed = |(signs, is_out): &(&str, bool)| -> Vec<char> {
        let signs = signs.chars().filter(|sign| !is_out && !excluded.contains(*sign));
        signs.collect()
    };
    let types: Vec<Vec<char>> =
        types.iter().map(allowed).filter(|signs| !signs.is_empty()).collect();
    let all: Vec<char> = types.concat();
    if all.is_empty() {
        return Err(errors::invalid_parameter_exception(
            "The password can't be generated because all characters are excluded.",
        ));
    }
    let mut password = Vec::with_capacity(length);
    if asked.require_each_included_type != Some(false) {
        if types.len() > length {
            return Err(errors::invalid_parameter_exception(
                "The password length is too short based on the required types.",
            ));
        }
        password.extend(types.iter().filter_map(|signs| choose(signs, random)));
    }
    while password.len() < length {
        password.extend(choose(&all, random));
    }
    shuffle(&mut password, random);
    let signs = Secret::new(password);
    Ok(Secret::new(signs.reveal().iter().collect()))
}

fn choose(signs: &[char], random: &dyn Random) -> Option<char> {
    signs.get(below(signs.len(), random)).copied()
}

/// Fisher and Yates's shuffle: every order is as likely as any other.
fn shuffle(signs: &mut [char], random: &dyn Random) {
    for last in (1..signs.len()).rev() {
        signs.swap(last, below(last.saturating_add(1), random));
    }
}

/// A number below `bound`, each as likely as any other: what would favour some is drawn again.
fn below(bound: usize, random: &dyn Random) -> usize {
    let bound = u64::try_from(bound).unwrap_or(u64::MAX).max(1);
    let fair = u64::MAX - u64::MAX % bound;
    loop {
        let drawn = u64::from_be_bytes(envelope::random::bytes(random));
        if drawn < fair {
            return usize::try_from(drawn % bound).unwrap_or_default();
        }
    }
}

#[cfg(test)]
mod tests;
