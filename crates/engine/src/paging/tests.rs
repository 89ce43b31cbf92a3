use std::sync::Arc;

use envelope::{RootKey, RootVersion, TokenSealer};
use stdx::{SeededRandom, Timestamp};
use wire::AwsError;
use wire::http::StatusCode;

use super::{PAGE_TOKEN_CHARS_MAX, PAGE_TOKEN_HOURS_MAX, Page, PageRules, PageTokens, Paging};
use crate::Failure;

const RULES: PageRules =
    PageRules { items_default: 4, items_max: 5, tokens_expire: true, invalid_token: invalid };

fn invalid() -> AwsError {
    AwsError::new(StatusCode::BAD_REQUEST, "InvalidMarker")
}

/// Of a listing of `binding`, `hours` after the others.
fn tokens(seed: u64, binding: &[&str], hours: i64) -> PageTokens {
    let random = Arc::new(SeededRandom::new(seed));
    let root = RootKey::generate(RootVersion::new(1), &*random).unwrap();
    PageTokens {
        sealer: Arc::new(TokenSealer::new(root.token_key().unwrap(), Vec::new())),
        random,
        binding: binding.iter().map(|part| (*part).to_owned()).collect(),
        now: Timestamp::from_unix_seconds(1_777_636_800 + hours * 3_600),
    }
}

fn paging(items: Option<i32>, token: Option<&str>) -> Result<Paging, Failure> {
    Paging::with(tokens(7, &["111122223333", "ListThings"], 0), &RULES, items, token)
}

fn page(items_max: Option<i32>, token: Option<&str>) -> Page<u32> {
    let items = (1..=9).map(|number| (format!("k{number}"), number)).collect();
    paging(items_max, token).unwrap().items(items).unwrap()
}

#[test]
fn pages_follow_each_other_without_gap_or_overlap() {
    let first = page(Some(3), None);
    assert_eq!((&first.items[..], first.is_truncated()), (&[1, 2, 3][..], Some(true)));
    let second = page(Some(5), first.next.as_deref());
    assert_eq!(second.items, [4, 5, 6, 7, 8]);
    let third = page(None, second.next.as_deref());
    assert_eq!((third.items.as_slice(), third.next), (&[9][..], None));
}

#[test]
fn a_page_has_the_size_its_rules_allow() {
    assert_eq!(page(None, None).items.len(), 4);
    assert_eq!(page(Some(1_000), None).items.len(), 5);
    let rows = paging(Some(3), None).unwrap().cut(vec!["a", "b", "c"], |row| (*row).to_owned());
    let whole = rows.unwrap();
    assert_eq!((whole.items.len(), whole.next), (3, None));
}

#[test]
fn a_token_is_good_for_its_own_listing_only() {
    let own = ["111122223333", "ListThings"];
    let key = ["photos".to_owned(), "ü".to_owned()];
    let token = tokens(7, &own, 0).seal(&key).unwrap();
    assert_eq!(tokens(7, &own, 0).open(&token, None), Some(key.to_vec()));
    for other in [
        &["444455556666", "ListThings"][..],
        &["111122223333", "ListOthers"],
        &["111122223333", "ListThings", ""],
        &["111122223333ListThings"],
    ] {
        assert_eq!(tokens(7, other, 0).open(&token, None), None, "{other:?}");
    }
    assert_eq!(tokens(8, &own, 0).open(&token, None), None, "another installation's");
    let mut altered = token.clone().into_bytes();
    let last = altered.len() - 2;
    altered[last] = if altered[last] == b'A' { b'B' } else { b'A' };
    let altered = String::from_utf8(altered).unwrap();
    for text in [altered.as_str(), "", "k3", "%", &"A".repeat(PAGE_TOKEN_CHARS_MAX + 1)] {
        let refused = paging(None, Some(text)).unwrap_err();
        assert!(
            matches!(refused, Failure::Aws(error) if error.code() == "InvalidMarker"),
            "{text}"
        );
    }
    assert!(!token.contains("photos"), "a token does not show where a page ended");
}

#[test]
fn a_token_expires_where_its_service_says_so() {
    let binding = ["111122223333", "ListThings"];
    let token = tokens(7, &binding, 0).seal(&["k3".to_owned()]).unwrap();
    let at = |hours, rules: &PageRules| {
        Paging::with(tokens(7, &binding, hours), rules, None, Some(&token)).is_ok()
    };
    assert!(at(PAGE_TOKEN_HOURS_MAX, &RULES));
    assert!(!at(PAGE_TOKEN_HOURS_MAX + 1, &RULES));
    assert!(at(10_000, &PageRules { tokens_expire: false, ..RULES }));
}
