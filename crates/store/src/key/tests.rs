use proptest::prelude::*;

use super::{Key, KeyBuilder};
use crate::{KeyReader, MalformedKey};

/// One component, with the order its encoding has to have.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Part {
    Bytes(Vec<u8>),
    Text(String),
    U64(u64),
    U64Descending(core::cmp::Reverse<u64>),
    I64(i64),
    Tail(Vec<u8>),
}

fn part() -> impl Strategy<Value = Part> {
    let bytes =
        proptest::collection::vec(prop::sample::select(vec![0, 1, 2, 0x61, 0xFE, 0xFF]), 0..4);
    let number = prop_oneof![any::<u64>(), 0_u64..3, (u64::MAX - 2)..=u64::MAX];
    prop_oneof![
        bytes.clone().prop_map(Part::Bytes),
        "[\0\u{1}ab\u{ff}]{0,4}".prop_map(Part::Text),
        number.clone().prop_map(Part::U64),
        number.prop_map(|n| Part::U64Descending(core::cmp::Reverse(n))),
        prop_oneof![any::<i64>(), -2_i64..3].prop_map(Part::I64),
    ]
}

/// Some components, perhaps with a tail.
fn parts() -> impl Strategy<Value = Vec<Part>> {
    let tail = proptest::option::of(proptest::collection::vec(any::<u8>(), 0..4));
    (proptest::collection::vec(part(), 0..4), tail).prop_map(|(mut parts, tail)| {
        parts.extend(tail.map(Part::Tail));
        parts
    })
}

fn encode(parts: &[Part]) -> Key {
    let mut builder = KeyBuilder::table("t");
    for part in parts {
        builder = match part {
            Part::Bytes(bytes) => builder.bytes(bytes),
            Part::Text(text) => builder.text(text),
            Part::U64(number) => builder.u64(*number),
            Part::U64Descending(number) => builder.u64_descending(number.0),
            Part::I64(number) => builder.i64(*number),
            Part::Tail(tail) => return builder.tail(tail),
        };
    }
    builder.build()
}

fn decode(key: &Key, like: &[Part]) -> Result<Vec<Part>, MalformedKey> {
    let mut reader = KeyReader::new(key);
    assert_eq!(reader.text()?, "t");
    let part = |part: &Part| {
        Ok(match part {
            Part::Bytes(_) => Part::Bytes(reader.bytes()?),
            Part::Text(_) => Part::Text(reader.text()?),
            Part::U64(_) => Part::U64(reader.u64()?),
            Part::U64Descending(_) => {
                Part::U64Descending(core::cmp::Reverse(reader.u64_descending()?))
            }
            Part::I64(_) => Part::I64(reader.i64()?),
            Part::Tail(_) => Part::Tail(reader.tail()?.to_vec()),
        })
    };
    let parts = like.iter().map(part).collect();
    reader.finish()?;
    parts
}

proptest! {
    #[test]
    fn encoding_keeps_order_and_is_injective(a in parts(), b in parts()) {
        prop_assert_eq!(encode(&a).cmp(&encode(&b)), a.cmp(&b));
    }

    #[test]
    fn decoding_gives_the_components_back(parts in parts()) {
        prop_assert_eq!(decode(&encode(&parts), &parts), Ok(parts));
    }

    /// Exactly the keys that extend some components start with their bytes.
    #[test]
    fn prefixes_are_whole_components(a in proptest::collection::vec(part(), 0..3), b in parts()) {
        prop_assert_eq!(encode(&b).starts_with(&encode(&a)), b.starts_with(&a));
    }

    #[test]
    fn started_components_are_prefixes(start in "[\0a/]{0,3}", name in "[\0a/]{0,4}") {
        let key = KeyBuilder::table("t").text(&name).u64(1).build();
        let prefix = KeyBuilder::table("t").text_starting(&start);
        prop_assert_eq!(key.starts_with(&prefix), name.starts_with(&start));
        let key = KeyBuilder::table("t").bytes(name.as_bytes()).build();
        let prefix = KeyBuilder::table("t").bytes_starting(start.as_bytes());
        prop_assert_eq!(key.starts_with(&prefix), name.starts_with(&start));
    }

    #[test]
    fn prefix_ends_are_tight(prefix in proptest::collection::vec(0xFD_u8.., 0..4), key in proptest::collection::vec(0xFD_u8.., 0..6)) {
        let (prefix, key) = (Key::from_bytes(prefix), Key::from_bytes(key));
        prop_assume!(key < Key::end() && prefix < Key::end());
        let inside = key >= prefix && key < prefix.prefix_end();
        prop_assert_eq!(inside, key.starts_with(&prefix));
    }

    #[test]
    fn reading_any_bytes_is_an_answer(bytes in proptest::collection::vec(0_u8..8, 0..24)) {
        let key = Key::from_bytes(bytes);
        let _ = KeyReader::new(&key).text();
        let _ = KeyReader::new(&key).bytes();
        let _ = KeyReader::new(&key).u64();
        prop_assert_eq!(KeyReader::new(&key).finish().is_ok(), key.as_bytes().is_empty());
    }
}

#[test]
fn next_is_the_first_key_above() {
    let key = Key::from_bytes("a");
    assert_eq!(key.next().as_bytes(), b"a\0");
    assert!(key < key.next() && key.next() < Key::from_bytes(&b"a\0\0"[..]));
}

#[test]
fn wrong_components_are_malformed() {
    let key = KeyBuilder::table("t").u64(7).build();
    let mut reader = KeyReader::new(&key);
    assert_eq!(reader.u64(), Err(MalformedKey));
    let mut reader = KeyReader::new(&key);
    assert_eq!(reader.text(), Ok("t".to_owned()));
    assert_eq!(reader.clone().u64_descending(), Err(MalformedKey));
    assert_eq!(reader.clone().finish(), Err(MalformedKey));
    assert_eq!(reader.u64(), Ok(7));
    let other = KeyBuilder::table("other").build();
    assert!(KeyReader::behind(&key, &other).is_err());
    let base = KeyBuilder::table("t").build();
    assert_eq!(KeyReader::behind(&key, &base).map(|mut r| r.u64()), Ok(Ok(7)));
    assert_eq!(key.strip_prefix(&other), None);
}

/// Stored keys must never change their encoding.
#[test]
fn encoding_is_fixed() {
    let key = KeyBuilder::table("t")
        .text("a\0b")
        .bytes(&[0xFF])
        .u64(1)
        .u64_descending(1)
        .i64(-1)
        .tail(b"x/\0");
    let expected = b"\x02t\0\x01\x02a\0\xFFb\0\x01\x01\xFF\0\x01\x03\0\0\0\0\0\0\0\x01\
        \x04\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFE\x05\x7F\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x06x/\0";
    assert_eq!(key.as_bytes(), expected);
    assert_eq!(format!("{:?}", Key::from_bytes("a\0")), "Key(`a\\x00`)");
}
