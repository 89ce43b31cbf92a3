use super::FoundArchive;
use crate::parts::{Mismatch, Owner};

#[test]
fn an_archive_is_made_once_and_missed_afterwards() {
    let judged = |is_first, owner, is_known| FoundArchive { owner, is_known }.mismatch(is_first);
    assert_eq!(judged(true, Owner::Empty, false), None);
    assert_eq!(judged(true, Owner::Empty, true), None, "a first start that was cut short");
    assert_eq!(judged(false, Owner::Empty, false), None, "an earlier release had none");
    assert_eq!(judged(false, Owner::Empty, true), Some(Mismatch::Missing));
    for is_known in [false, true] {
        assert_eq!(judged(false, Owner::Ours, is_known), None);
        assert_eq!(judged(false, Owner::Foreign, is_known), Some(Mismatch::Foreign));
        assert_eq!(judged(false, Owner::Altered, is_known), Some(Mismatch::IdAltered));
        assert_eq!(judged(false, Owner::Unnamed, is_known), Some(Mismatch::IdMissing));
        assert_eq!(judged(false, Owner::Unformatted, is_known), Some(Mismatch::FormatMissing));
        for owner in [Owner::Unnamed, Owner::Unformatted] {
            assert_eq!(judged(true, owner, is_known), Some(Mismatch::NotEmpty));
        }
    }
}
