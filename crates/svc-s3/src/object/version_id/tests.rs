use stdx::SeededRandom;

use super::{VersionName, mint, parse};

#[test]
fn an_id_leads_to_its_sequence() {
    let random = SeededRandom::new(1);
    for sequence in [0, 1, 115_000_000_000_000_000, u64::MAX] {
        let id = mint(sequence, &random);
        assert_eq!(id.len(), 32);
        assert_eq!(parse(&id).unwrap(), VersionName::Sequence(sequence));
    }
    assert_ne!(mint(7, &random), mint(7, &random));
}

#[test]
fn null_is_a_name_and_other_texts_are_none() {
    assert_eq!(parse("null").unwrap(), VersionName::Null);
    for text in
        ["", "NULL", "0123", "zz23456789abcdef0123456789abcdef", "é123456789abcdef0123456789abcde"]
    {
        assert_eq!(parse(text).unwrap_err().code(), "InvalidArgument", "{text}");
    }
}
