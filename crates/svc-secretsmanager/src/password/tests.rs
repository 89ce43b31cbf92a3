use api_secretsmanager::GetRandomPasswordRequest;
use envelope::random::SystemRandom;

use super::{below, password};

fn made(asked: &GetRandomPasswordRequest) -> String {
    password(asked, &SystemRandom).unwrap().reveal().clone()
}

#[test]
fn a_password_has_a_character_of_each_type() {
    let asked = GetRandomPasswordRequest {
        password_length: Some(5),
        include_space: Some(true),
        ..GetRandomPasswordRequest::default()
    };
    for _ in 0..200 {
        let text = made(&asked);
        assert_eq!(text.chars().count(), 5);
        let has = |is: fn(&char) -> bool| text.chars().filter(is).count() == 1;
        assert!(has(char::is_ascii_lowercase) && has(char::is_ascii_uppercase), "{text}");
        assert!(has(char::is_ascii_digit) && has(char::is_ascii_punctuation), "{text}");
        assert!(text.contains(' '));
    }
    assert_eq!(made(&GetRandomPasswordRequest::default()).len(), 32);
}

#[test]
fn what_is_excluded_does_not_come() {
    let asked = GetRandomPasswordRequest {
        password_length: Some(500),
        exclude_punctuation: Some(true),
        exclude_uppercase: Some(true),
        exclude_characters: Some("abc012".to_owned()),
        ..GetRandomPasswordRequest::default()
    };
    let text = made(&asked);
    assert!(text.chars().all(|sign| "defghijklmnopqrstuvwxyz3456789".contains(sign)), "{text}");
}

#[test]
fn nothing_to_choose_from_and_no_room_are_refused() {
    let nothing = GetRandomPasswordRequest {
        exclude_characters: Some((' '..='~').collect()),
        ..GetRandomPasswordRequest::default()
    };
    let short = GetRandomPasswordRequest {
        password_length: Some(3),
        ..GetRandomPasswordRequest::default()
    };
    for asked in [nothing, short] {
        assert_eq!(
            password(&asked, &SystemRandom).unwrap_err().code(),
            "InvalidParameterException"
        );
    }
}

#[test]
fn numbers_are_below_their_bound() {
    let mut seen = [0; 3];
    for _ in 0..300 {
        seen[below(3, &SystemRandom)] += 1;
    }
    assert!(seen.iter().all(|count| *count > 50), "{seen:?}");
}
