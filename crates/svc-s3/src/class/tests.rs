use super::LaterClass::{
    DeepArchive, Glacier, GlacierIr, IntelligentTiering, OnezoneIa, StandardIa,
};
use sealed_blobs::Tier;

use super::{LaterClass, tier_of};

#[test]
fn objects_move_down_and_never_up() {
    let all = [StandardIa, IntelligentTiering, OnezoneIa, GlacierIr, Glacier, DeepArchive];
    let after = |present| -> Vec<LaterClass> {
        all.into_iter().filter(|class| class.follows(present)).collect()
    };
    assert_eq!(after(None), all);
    assert_eq!(after(Some("STANDARD_IA")), all[1..]);
    assert_eq!(after(Some("INTELLIGENT_TIERING")), all[2..]);
    assert_eq!(after(Some("ONEZONE_IA")), [Glacier, DeepArchive]);
    assert_eq!(after(Some("GLACIER_IR")), [Glacier, DeepArchive]);
    assert_eq!(after(Some("GLACIER")), [DeepArchive]);
    assert_eq!(after(Some("DEEP_ARCHIVE")), []);
}

#[test]
fn what_lies_in_the_archive_is_what_takes_a_restore() {
    for class in [None, Some("STANDARD_IA"), Some("INTELLIGENT_TIERING"), Some("GLACIER_IR")] {
        assert_eq!(tier_of(class), Tier::Hot, "{class:?}");
    }
    for class in [Glacier, DeepArchive] {
        assert!(class.is_archive());
        assert_eq!(tier_of(Some(class.name())), Tier::Archive);
    }
}
