use std::sync::Arc;

use super::{Context, Detector, Pass};
use crate::bits::BITS;
use crate::keywords::KEYWORD_BYTES;
use crate::managed::identifiers;

fn all() -> Arc<Detector> {
    Arc::new(Detector::new(identifiers(), Vec::new()).unwrap())
}

#[test]
fn the_tables_fit() {
    let ids: std::collections::BTreeSet<_> =
        identifiers().map(|identifier| identifier.id).collect();
    assert_eq!(ids.len(), identifiers().count());
    assert!(ids.len() < BITS);
    for identifier in identifiers() {
        for keyword in identifier.keywords {
            assert!(keyword.len() < KEYWORD_BYTES, "{keyword}");
        }
    }
}

#[test]
fn what_is_found_does_not_depend_on_how_a_text_is_cut() {
    let detector = all();
    let text = "ssn 219-09-8888, card 4929 0000 0000 0000; iban DE89 3704 0044 0532 0130 00 and nhs 943 476 5919\n".repeat(3);
    let whole: Vec<_> = {
        let mut pass = Pass::new(&detector);
        pass.find(text.as_bytes(), 0..text.len(), &Context::default()).to_vec()
    };
    assert!(whole.len() >= 12, "{whole:?}");
    for cut in 1..text.len() {
        let mut pass = Pass::new(&detector);
        let mut found = pass.find(text.as_bytes(), 0..cut, &Context::default()).to_vec();
        found.extend_from_slice(pass.find(text.as_bytes(), cut..text.len(), &Context::default()));
        assert_eq!(found, whole, "cut at {cut}");
    }
}
