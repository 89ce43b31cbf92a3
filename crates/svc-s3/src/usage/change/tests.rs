use super::{Amount, Change, Counted, Kind, Sign};

const fn version(size: u64, key_arn: Option<&str>) -> Counted<'_> {
    let encryption = if key_arn.is_some() { "SSE-KMS" } else { "SSE-S3" };
    Counted { is_delete_marker: false, size, class: "STANDARD", encryption, key_arn }
}

#[test]
fn what_comes_and_goes_is_nothing() {
    let one = Some(version(5, None));
    let marker = Some(Counted { is_delete_marker: true, ..version(0, None) });
    let mut change = Change::default();
    for sign in [Sign::Plus, Sign::Minus] {
        assert_eq!(change.is_nothing(), sign == Sign::Plus);
        change.version(one, sign);
        change.version(marker, sign);
        change.newest(one, sign);
        change.newest(marker, sign);
    }
    assert!(change.is_nothing());
}

#[test]
fn another_key_moves_a_version_from_kind_to_kind() {
    let change = Change::replaced(Some(version(5, Some("a"))), Some(version(5, Some("b"))));
    assert_eq!(change.versions, Amount::default());
    let kind = |arn: &str| Kind {
        class: "STANDARD".to_owned(),
        encryption: "SSE-KMS".to_owned(),
        key_arn: Some(arn.to_owned()),
    };
    let amount = |count, bytes| Amount { count, bytes };
    assert_eq!(change.kinds, [(kind("a"), amount(-1, -5)), (kind("b"), amount(1, 5))]);
    let same = Some(version(5, Some("a")));
    assert!(Change::replaced(same, same).is_nothing());
}

#[test]
fn what_is_in_no_sum_changes_none() {
    let mut change = Change::default();
    change.version(None, Sign::Minus);
    change.newest(None, Sign::Minus);
    assert!(change.is_nothing());
}
