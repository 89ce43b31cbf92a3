use super::{Page, Paging};

fn page(marker: Option<&str>, items_max: Option<i32>) -> Page<u32> {
    let items = (1..=5).map(|number| (format!("k{number}"), number)).collect();
    Paging::new(marker, items_max).unwrap().items(items)
}

#[test]
fn pages_follow_each_other_without_gap_or_overlap() {
    let first = page(None, Some(2));
    assert_eq!(first.items, [1, 2]);
    let second = page(first.marker.as_deref(), Some(2));
    assert_eq!(second.items, [3, 4]);
    let third = page(second.marker.as_deref(), Some(2));
    assert_eq!(third.items, [5]);
    assert_eq!(third.marker, None);
    assert_eq!(third.is_truncated(), Some(false));
}

#[test]
fn a_full_last_page_is_the_last() {
    let whole = page(None, Some(5));
    assert_eq!(whole.items.len(), 5);
    assert_eq!(whole.marker, None);
    assert_eq!(page(None, None).items.len(), 5);
}

#[test]
fn a_marker_that_is_none_is_refused() {
    assert!(Paging::new(Some("not ours"), None).is_err());
    assert!(Paging::new(Some("bm90IGpzb24"), None).is_err());
}
